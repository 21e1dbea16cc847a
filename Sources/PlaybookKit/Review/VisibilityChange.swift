/// A page or an asset that an audience sees and did not, or the reverse.
package struct VisibilityChange: Sendable {
    package let page: LinkedPage
    /// The audience's id.
    package let audience: String
    package let isVisible: Bool
}
