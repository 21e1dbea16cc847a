package import Diagnostics

/// One element of a document, 32 bytes. Its strings are ranges of the document's byte buffer.
package struct Node: Sendable {
    package enum Kind: UInt8, Sendable, CaseIterable {
        case document, blockQuote, list, item, taskItem, codeBlock, htmlBlock, customBlock, paragraph, heading
        case thematicBreak, footnoteDefinition, table, tableHeader, tableRow, tableCell, alert
        /// The whole text, shown as it is because a limit forbids reading it as Markdown.
        case unparsed
        case text, softBreak, lineBreak, code, inlineHTML, customInline, emphasis, strong, strikethrough
        case link, image, footnoteReference, wikiLink
        /// A node type this version does not know; its children are shown.
        case unknown

        package var isBlock: Bool { rawValue <= Kind.unparsed.rawValue }
    }

    package enum Alignment: UInt8, Sendable {
        case none, left, center, right
    }

    package internal(set) var kind: Kind
    /// Tight list, checked task, a paragraph of embeds, a cell's alignment, what stands in a link and would be one, or text that
    /// names a value which there is not.
    var flag: UInt8 = 0
    /// Heading level, list start (-1: bullets), number of a footnote at its definition and its references, the alert's kind, or
    /// an index into the document's links: of the link, or of the first address in HTML.
    var number: Int32 = 0
    private var start: UInt32
    private var stop: UInt32
    private var subtreeEnd: UInt32 = 0
    var literalStart: UInt32 = 0
    var literalLength: UInt32 = 0
    /// A second string right after the literal: a link's title, a code block's info string, HTML as it is shown, the mark
    /// that a value stands for.
    var extraLength: UInt32 = 0

    init(_ kind: Kind, _ span: SourceSpan) {
        self.kind = kind
        start = UInt32(span.start)
        stop = UInt32(span.end)
    }

    /// Where it stands in the file. Blocks, links and raw HTML have their own place; other inlines have their block's.
    package internal(set) var span: SourceSpan {
        get { SourceSpan(Int(start), Int(stop)) }
        set {
            start = UInt32(newValue.start)
            stop = UInt32(newValue.end)
        }
    }

    /// One past its last descendant in the document's `nodes`.
    package internal(set) var end: Int {
        get { Int(subtreeEnd) }
        set { subtreeEnd = UInt32(newValue) }
    }

    /// One to six for a heading, as the author wrote it.
    package var headingLevel: Int { kind == .heading ? Int(number) : 0 }
    package var isTight: Bool { kind == .list && flag == 1 }
    package var isOrdered: Bool { kind == .list && number >= 0 }
    package var isChecked: Bool { kind == .taskItem && flag == 1 }
    var isUndefinedValue: Bool { kind == .text && flag == 1 }
    /// A link, an image or a footnote reference with a link around it, of Markdown or of HTML.
    var standsInLink: Bool { (kind == .link || kind == .image || kind == .footnoteReference) && flag == 1 }
    /// A paragraph of nothing but embeds.
    package var holdsEmbeds: Bool { kind == .paragraph && flag == 1 }
    package var alignment: Alignment { kind == .tableCell ? Alignment(rawValue: flag) ?? .none : .none }
    package var alert: Alert? { kind == .alert ? Alert(rawValue: UInt8(number)) : nil }

    /// The index into the document's `links` for a link, an image or a wikilink.
    package var linkIndex: Int? {
        switch kind {
        case .link, .image, .wikiLink: Int(number)
        default: nil
        }
    }

    /// The bytes of the document's text that a text, code, HTML or footnote node shows, or the destination of a link.
    package var literal: Range<Int> { Int(literalStart)..<Int(literalStart + literalLength) }
    /// What the author wrote where the literal is a value's text.
    var written: Range<Int> { kind == .text && extraLength > 0 ? extra : literal }
    var extra: Range<Int> {
        Int(literalStart + literalLength)..<Int(literalStart + literalLength + extraLength)
    }
}
