package import Diagnostics

/// An address that a page had before, and that still leads to it.
package struct Redirect: Sendable {
    /// As written under `aliases`.
    package let alias: FrontMatter.Item<String>
    package let address: ContainedPath
    /// The page it leads to, by index.
    package let page: Int
}

/// An alias that cannot become a redirect.
package struct AliasProblem: Sendable {
    package enum Reason: Sendable {
        case refused(Phrase)
        /// Something else has the address: where that is said, if a file says it.
        case taken(ContainedPath, by: Finding.Location?)
    }

    package let alias: FrontMatter.Item<String>
    package let reason: Reason
}
