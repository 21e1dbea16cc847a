/// An address of the site that leads nowhere after the change.
package struct LostAddress: Hashable, Sendable {
    package let address: ContainedPath
    package let title: String
    /// The page that took its place, by file; it needs the old path among its aliases. `nil` where nothing did.
    package let successor: ContainedPath?
    package let oldPath: ContainedPath
}

/// A page or an asset that an audience sees and did not, or the reverse.
package struct VisibilityChange: Sendable {
    package let page: LinkedPage
    /// The audience's id.
    package let audience: String
    package let isVisible: Bool
}

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
