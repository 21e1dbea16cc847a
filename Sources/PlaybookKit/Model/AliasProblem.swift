package import Diagnostics

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
