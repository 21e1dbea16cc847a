/// A page that links here, and the sentence in which it does.
package struct Backlink: Hashable, Sendable {
    /// The index of the page that links.
    package let source: Int
    /// Plain text; empty where the page names this one only in its front matter.
    package let sentence: String
}
