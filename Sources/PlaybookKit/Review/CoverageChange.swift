/// How well the journey is covered, before and after: only what is not the same.
package struct CoverageChange: Sendable {
    /// Shared assets of one moment, or assets of one group at one stage.
    package struct Count: Sendable {
        package enum Place: Hashable, Sendable {
            case moment(String)
            case stage(String, AssetGroup)
        }

        package let place: Place
        package let before: Int
        package let after: Int
    }

    /// In journey order.
    package let counts: [Count]
    package let opened: [Gap]
    package let closed: [Gap]
}
