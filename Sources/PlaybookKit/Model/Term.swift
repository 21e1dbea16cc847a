/// A glossary entry that both sides signed.
package struct Term: Sendable {
    /// The page that defines it, by index.
    package let page: Int
    package var forms: [String] = []
    package var synonyms: [String] = []
    package var avoid: [String] = []
}
