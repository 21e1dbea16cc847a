internal import Diagnostics

/// One pass over one document. Its state is what HTML needs to know of the nodes already written.
struct RenderPass {
    let document: Document
    let options: HTMLRenderer.Options
    let additions: Bool
    let isPaper: Bool
    /// By the index of the link.
    let targets: [LinkTarget]
    /// In the order of the text.
    let terms: [TermLink]
    let footnotes: FootnoteReferences
    /// By node, the index into the document's `headings`.
    let headings: [Int: Int]

    var output: HTMLBuffer
    var walk: DocumentWalk
    var alerts = 0
    /// Of the heading that came last, as it is shown; zero before the first.
    var headingLevel = 0
    var tables = 0
    var isInTableHeader = false
    var isTableBodyOpen = false
    var footnotesBegun = 0
    /// The definitions that stand where they are called.
    var footnotesAtCall: Set<Int> = []
    /// The pass writes such a note, and everything with an id stands in the list.
    var isInNote = false
    var footnotesLinkedBack = 0
    /// What closes each link the pass is in, innermost last.
    var linkEnds: [LinkEnd] = []
    /// What closes the link of hand-written HTML the pass is in, and where its label begins in the output.
    var htmlLink: (end: LinkEnd, label: Int)?
    /// The first term whose link is not yet closed.
    var nextTerm = 0

    init(_ document: Document, _ options: HTMLRenderer.Options, targets: [LinkTarget], terms: [TermLink]) {
        self.document = options.noBreaks.map(document.holdingTogether) ?? document
        self.options = options
        self.targets = targets
        self.terms = terms
        additions = options.additions
        isPaper = options.medium != .screen
        output = HTMLBuffer(keepingControlCharacters: !additions)
        output.reserveCapacity(document.text.count + document.nodes.count * 32)
        let title = options.skipFirstHeading ? document.headings.first?.node : nil
        // The library counts those in a text that stands for an image.
        footnotes = FootnoteReferences(document) { node in
            node == title || options.additions && document.nodes[node].kind == .image
        }
        headings = Dictionary(uniqueKeysWithValues: document.headings.enumerated().map { ($1.node, $0) })
        walk = DocumentWalk(document)
    }

    mutating func run() -> HTMLBuffer {
        follow()
        closeFootnotes()
        return output
    }

    /// Writes all that the walk comes by.
    mutating func follow() {
        while let step = walk.next() {
            if step.isEntering { enter(step.node) } else { leave(step.node) }
        }
    }

    private mutating func enter(_ index: Int) {
        let node = document.nodes[index]
        switch node.kind {
        case .document, .unknown, .customBlock, .customInline: break
        case .blockQuote: startBlock("<blockquote>\n")
        case .alert: openAlert(index)
        case .list: openList(node)
        case .item: startBlock("<li>")
        case .taskItem: openTask(node)
        case .codeBlock: writeCode(index)
        case .htmlBlock: writeHTMLBlock(node)
        case .paragraph: openParagraph(node)
        case .heading: openHeading(index)
        case .thematicBreak: startBlock(additions ? "<hr>\n" : "<hr />\n")
        case .footnoteDefinition: openFootnote(index)
        case .table: openTable(index)
        case .tableHeader, .tableRow: openRow(node)
        case .tableCell: openCell(index)
        case .unparsed:
            output.append(markup: isPaper ? "<pre class=\"unparsed\">" : "<pre class=\"unparsed\" tabindex=\"0\">")
            output.append(text: bytes(node))
            output.append(markup: "</pre>\n")
        case .text: writeText(index)
        case .softBreak: output.append(markup: "\n")
        case .lineBreak: output.append(markup: additions ? "<br>\n" : "<br />\n")
        case .code:
            output.append(markup: "<code>")
            output.append(text: bytes(node))
            output.append(markup: "</code>")
        case .inlineHTML: writeInlineHTML(node)
        case .emphasis: output.append(markup: "<em>")
        case .strong: output.append(markup: "<strong>")
        case .strikethrough: output.append(markup: "<del>")
        case .link: openLink(index)
        case .wikiLink: writeWikiLink(node)
        case .image: writeImage(index)
        case .footnoteReference: writeFootnoteReference(index)
        }
    }

    private mutating func leave(_ index: Int) {
        let node = document.nodes[index]
        switch node.kind {
        case .blockQuote: startBlock("</blockquote>\n")
        case .alert: startBlock("</aside>\n")
        case .list: output.append(markup: node.isOrdered ? "</ol>\n" : "</ul>\n")
        case .item, .taskItem: output.append(markup: "</li>\n")
        case .paragraph: closeParagraph(node)
        case .heading: closeHeading(index)
        case .footnoteDefinition: closeFootnote(index)
        case .table: closeTable()
        case .tableHeader, .tableRow: closeRow(node)
        case .tableCell: closeCell(index)
        case .emphasis: output.append(markup: "</em>")
        case .strong: output.append(markup: "</strong>")
        case .strikethrough: output.append(markup: "</del>")
        case .link: close(linkEnds.popLast() ?? .markup("</a>"))
        default: break
        }
    }

    // MARK: Simple blocks

    private mutating func openParagraph(_ node: Node) {
        if !node.holdsEmbeds, !isTight(walk.open.dropLast()) { startBlock("<p>") }
    }

    private mutating func closeParagraph(_ node: Node) {
        guard !node.holdsEmbeds, !isTight(walk.open[...]) else { return }
        if let parent = walk.open.last, document.nodes[parent].kind == .footnoteDefinition,
            document.nodes[parent].end == node.end
        {
            output.append(markup: " ")
            linkFootnoteBack(parent)
        }
        output.append(markup: "</p>\n")
    }

    /// A paragraph of a tight list has no `<p>`; `ancestors` end with its parent.
    private func isTight(_ ancestors: ArraySlice<Int>) -> Bool {
        guard ancestors.count >= 2 else { return false }
        return document.nodes[ancestors[ancestors.endIndex - 2]].isTight
    }

    private mutating func openList(_ node: Node) {
        output.startLine()
        if !node.isOrdered {
            output.append(markup: "<ul>\n")
        } else if node.number == 1 {
            output.append(markup: "<ol>\n")
        } else {
            output.append(markup: "<ol start=\"")
            output.append(number: Int(node.number))
            output.append(markup: "\">\n")
        }
    }

    // MARK: Parts

    mutating func startBlock(_ markup: StaticString) {
        output.startLine()
        output.append(markup: markup)
    }

    mutating func writeID(_ kind: StaticString, _ number: Int) {
        output.append(attribute: options.idPrefix)
        output.append(markup: kind)
        output.append(number: number)
    }

    func bytes(_ node: Node) -> ArraySlice<UInt8> { document.text[node.literal] }
}
