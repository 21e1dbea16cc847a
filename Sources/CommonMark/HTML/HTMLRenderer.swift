package import Localization

/// A document as HTML: headings with ids, links as their resolver says, of hand-written HTML what is safe.
package struct HTMLRenderer {
    package struct Options: Sendable {
        package enum RawHTMLPolicy: Sendable {
            /// As the document was built: tags of the allow-list, the rest as text.
            case safe
            /// For comparison with the library's own writer; never for a page.
            case verbatim
        }

        /// Before every id, so that several documents fit on one page.
        package var idPrefix: String
        /// Added to every heading's level; the sum stays within one and six.
        package var headingShift: Int
        package var rawHTML: RawHTMLPolicy
        /// Ids, wrappers, classes and accessible names; without them the output is the library's.
        package var additions: Bool
        /// The first heading is the page's title, which the template shows.
        package var skipFirstHeading: Bool
        package var medium: Medium
        /// The words that no line may end between; `nil` leaves the spaces as they are.
        package var noBreaks: NoBreaks?
        /// What authors call the header lines of e-mails.
        package var names: BlockNames
        package var words: Words

        package init(
            idPrefix: String = "", headingShift: Int = 0, rawHTML: RawHTMLPolicy = .safe, additions: Bool = true,
            skipFirstHeading: Bool = false, medium: Medium = .screen, noBreaks: NoBreaks? = nil,
            names: BlockNames = .english, words: Words = .init()
        ) {
            self.idPrefix = idPrefix
            self.headingShift = headingShift
            self.rawHTML = rawHTML
            self.additions = additions
            self.skipFirstHeading = skipFirstHeading
            self.medium = medium
            self.noBreaks = noBreaks
            self.names = names
            self.words = words
        }
    }

    /// What the output says in the reader's language.
    package struct Words: Sendable {
        package var footnotes = "Footnotes"
        package var footnote = "Footnote"
        package var backToReference = "Back to reference"
        package var taskDone = "Done"
        package var taskOpen = "To do"
        package var table = "Table"
        package var blocks = BlockWords.english
        package var fieldsToFillIn = "Fields to fill in"
        package var openInMailProgram = "Open in your mail program"
        /// Before the name of the page that an embed is from.
        package var embedded = "From"
        /// Before the number of a page.
        package var page = "p."

        package init() {}
    }

    private let document: Document
    private let options: Options

    package init(_ document: Document, options: Options = .init()) {
        self.document = document
        self.options = options
    }

    /// `target` is asked once for each link by its index in the document's `links`; `terms` come in the order of the text, none in
    /// another or in a link.
    package func html(terms: [TermLink] = [], target: (Int) -> LinkTarget) -> HTMLBuffer {
        var pass = RenderPass(document, options, targets: document.links.indices.map(target), terms: terms)
        return pass.run()
    }
}
