/// A glossary entry that both sides signed.
package struct Term: Sendable {
    /// The page that defines it, by index.
    package let page: Int
    package var forms: [String] = []
    package var synonyms: [String] = []
    package var avoid: [String] = []
    /// What it means in a sentence or two; empty where its page does not say.
    package var definition = ""
    /// Pages that use it or link to it, by index, in journey order; not its own.
    package var usedOn: [Int] = []
}
