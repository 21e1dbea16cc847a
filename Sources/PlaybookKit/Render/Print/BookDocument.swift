import CommonMark
package import Diagnostics
package import Localization
package import PDF

/// The print edition as one HTML document, and what an outline and a description of it need. Made from the playbook anew for each set
/// of page numbers.
package struct BookDocument: Sendable {
    package let title: String
    package let author: String
    package let subject: String
    package let keywords: [String]
    package let language: Language
    /// Parts and matter on level 1, chapters on 2, the first level of headings in a chapter on 3; in the order of the document.
    package let outline: [OutlineEntry]
    /// The ids that a "(page N)" in the text leads to, in the order of the text.
    package let references: [String]
    /// The ids that the contents and the indexes lead to, in their order.
    package let contents: [String]
    /// The pages of content that places of the book come from; a place within a page by what its id begins with, up to the colon.
    package let origins: [String: Finding.Location]

    private let view: PrintView
    private let theme: Theme

    init(_ view: PrintView, theme: Theme) {
        let vocabulary = view.book.playbook.vocabulary
        (self.view, self.theme) = (view, theme)
        title = vocabulary.title
        author = vocabulary.company ?? ""
        subject = view.description
        keywords = view.book.keywords
        language = view.book.playbook.language
        outline = view.book.outline
        origins = view.book.origins
        var log = FindingLog()
        let written = view.html(with: theme, log: &log)
        let links = BookReferences(in: written)
        references = links.inText
        contents = links.inLists
    }

    /// With numbers of pages, as far as they are known; `reservesNumberWidth` gives all the same room, so that the text around them
    /// stays where it is.
    package func html(_ numbers: PageNumbers, reservesNumberWidth: Bool) -> (bytes: [UInt8], log: FindingLog) {
        var view = view
        view.edition.numbers = numbers
        view.edition.reservesNumberWidth = reservesNumberWidth
        var log = FindingLog()
        let bytes = view.html(with: theme, log: &log)
        return (bytes, log)
    }
}
