package import CommonMark
package import Diagnostics

/// How a page of one edition stands to the same page in the playbook's other languages.
package struct Translation: Sendable {
    package enum State: String, Sendable, CaseIterable {
        /// The text that the others are translated from.
        case source
        /// It follows the source as it is now.
        case complete
        /// It does not say which source it follows, so nobody can tell whether it still does.
        case unknown
        /// The source has changed since.
        case outdated
        /// The page is not written in this language.
        case missing
    }

    /// The page in one language.
    package struct Version: Sendable {
        package let language: String
        package let state: State
        /// `nil` where there is none.
        package let file: ContainedPath?
    }

    /// What a translation was made from, for those who bring it up to date.
    package struct Original: Sendable {
        package let language: String
        package let file: ContainedPath
        package let head: Finding.Location
    }

    /// The tag of what the text is written in; that of a fallback is not the edition's.
    package var language: String
    /// The page has a file of its own in the edition's language.
    package var isWritten = true
    /// The edition's language has no text of its own, and another one stands in.
    package var isFallback = false
    /// In the order of the playbook's languages; one where it has only one.
    package var versions: [Version] = []
    /// `nil` on the source itself.
    package var original: Original?
    /// What tells this state of the source from others; empty where there is one language.
    package var sourceVersion = ""
    /// The headings of the same page in other languages, by which links to its sections may be written.
    package var otherHeadings: [[Heading]] = []
    /// What it is called in other languages: facts that come from there name pages so.
    package var otherNames: [String] = []
    /// Where else its text may be looked for: the files of all languages, and the path of one that names its source itself.
    package var otherPaths: [ContainedPath] = []

    package func state(in language: String) -> State {
        versions.first { $0.language == language }?.state ?? .source
    }

    package var isOutdated: Bool { !isFallback && state(in: language) == .outdated }
}
