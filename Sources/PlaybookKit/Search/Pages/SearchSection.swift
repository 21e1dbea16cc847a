/// What stands between two headings that have a link of their own. The first section of a page is all that stands before them, and what
/// is said about the page.
struct SearchSection: Sendable {
    /// The heading; empty for the first.
    var title = ""
    var id = ""
    /// What a result may show of it, without markup.
    var text = ""
    /// Its first words to say or to send, as they are copied; empty for a section without.
    var copy = ""
    /// What its words weigh.
    var fields: [(field: SearchField, text: String)] = []

    /// Adds what is both read and found.
    mutating func add(_ text: String, as field: SearchField) {
        guard !text.isBlank else { return }
        fields.append((field, text))
        if !self.text.isEmpty { self.text += " " }
        self.text += text
    }

    /// Adds what is found and not shown.
    mutating func addUnshown(_ texts: [String], as field: SearchField) {
        fields += texts.filter { !$0.isBlank }.map { (field, $0) }
    }
}
