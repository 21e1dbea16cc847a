package import Diagnostics

/// A heading and the two names a link may call it by.
package struct Heading: Sendable {
    package let node: Int
    /// One to six.
    package let level: Int
    /// ASCII, unique in the page: the author's `{#id}`, else a folded slug.
    package let id: String
    /// The id GitHub gives it, so that a link that works in a pull request's preview works here.
    package let githubID: String
    package let text: String
    package let span: SourceSpan
}
