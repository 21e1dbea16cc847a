/// An address that a page had before, and that still leads to it.
package struct Redirect: Sendable {
    /// As written under `aliases`.
    package let alias: FrontMatter.Item<String>
    package let address: ContainedPath
    /// The page it leads to, by index.
    package let page: Int
}
