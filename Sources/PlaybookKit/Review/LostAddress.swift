/// An address of the site that leads nowhere after the change.
package struct LostAddress: Hashable, Sendable {
    package let address: ContainedPath
    package let title: String
    /// The page that took its place, by file; it needs the old path among its aliases. `nil` where nothing did.
    package let successor: ContainedPath?
    package let oldPath: ContainedPath
    /// The old path without the sign of a language: as an alias it brings the address back.
    package let alias: ContainedPath
}
