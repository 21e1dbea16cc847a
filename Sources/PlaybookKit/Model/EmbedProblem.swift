package import Diagnostics

/// An embed in whose place a link stands.
package struct EmbedProblem: Sendable {
    package enum Kind: Sendable {
        /// It would hold itself.
        case cycle
        /// Too many embeds inside each other.
        case depth
        /// With it, the page, or all pages, would show too much of others.
        case sizeOnPage, sizeInAll
    }

    package let kind: Kind
    /// The embed's target as written.
    package let written: String
    /// The pages that embed each other, the outermost first; empty where size is the reason.
    package let chain: [ContainedPath]
    package let location: Finding.Location
}
