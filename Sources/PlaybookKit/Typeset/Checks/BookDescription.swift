import Diagnostics
import Localization
import PDF

/// What a printed book must show, so that its file can be compared with it.
struct BookDescription: Sendable {
    var paper: Paper
    var language: Language
    /// The playbook's title, which stands at the head of the pages on the right.
    var title: String
    /// In the order of the document. What is on the first two levels begins on a page of its own and stands at the head of its pages on
    /// the left; the pages before the first are the cover, which has no head.
    var outline: [OutlineEntry] = []
    /// The ids that the contents and the indexes lead to, one for each number.
    var contents: [String] = []
    /// The ids that a "(p. N)" in the text leads to, one for each that is printed.
    var references: [String] = []
    /// The pages of the print before, for an engine that prints until they stay.
    var pagesBefore: [String: Int]?
    /// The pages of content that places of the book come from; a place within a page by what its id begins with, up to the colon.
    var origins: [String: Finding.Location] = [:]

    init(paper: Paper, language: Language, title: String) {
        (self.paper, self.language, self.title) = (paper, language, title)
    }

    /// Each id that the outline, a list or the text leads to, once, in this order.
    var ids: [String] {
        var seen: Set<String> = []
        return (outline.map(\.id) + contents + references).filter { seen.insert($0).inserted }
    }

    /// The page of content that a place comes from, or else the print edition.
    func location(of id: String?) -> Finding.Location {
        let page = id.map { String(Substring($0.utf8.prefix { $0 != UInt8(ascii: ":") })) }
        return id.flatMap { origins[$0] } ?? page.flatMap { origins[$0] }
            ?? Finding.Location(SitePath.print.description)
    }
}
