internal import Diagnostics

/// One pass over one document. Its state is what HTML needs to know of the nodes already written.
struct RenderPass {
    let document: Document
    let options: HTMLRenderer.Options
    let additions: Bool
    let footnotes: FootnoteReferences
    let isWhole: Bool
    /// Where the document's links lead, by their index.
    let targets: [LinkTarget]

    var output = HTMLBuffer()
    var walk: DocumentWalk
    var headings: [Int: Int] = [:]
    var isInTableHeader = false
    var isTableBodyOpen = false
    var tables = 0
    var alerts = 0
    var footnotesBegun = 0
    var footnotesLinkedBack = 0
    /// The element that closes a link, innermost last.
    var linkEnds: [StaticString] = []

    init(_ document: Document, _ nodes: Range<Int>, _ options: HTMLRenderer.Options, targets: [LinkTarget]) {
        self.document = document
        self.options = options
        self.targets = targets
        additions = options.additions
        footnotes = FootnoteReferences(document)
        isWhole = nodes.count == document.nodes.count
        walk = DocumentWalk(document, in: nodes)
        for (index, heading) in document.headings.enumerated() { headings[heading.node] = index }
    }

    mutating func run() {
        while let step = walk.next() {
            if step.isEntering {
                enter(step.node)
            } else {
                leave(step.node)
            }
        }
        if footnotesBegun > 0 { output.append(markup: "</ol>\n</section>\n") }
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
        case .paragraph: if !isTight(walk.open.dropLast()) { startBlock("<p>") }
        case .heading: openHeading(index)
        case .thematicBreak: startBlock(additions ? "<hr>\n" : "<hr />\n")
        case .footnoteDefinition: openFootnote(index)
        case .table: openTable(index)
        case .tableHeader, .tableRow: openRow(node)
        case .tableCell: openCell(index)
        case .unparsed:
            output.append(markup: "<pre class=\"unparsed\" tabindex=\"0\">")
            output.append(text: bytes(node))
            output.append(markup: "</pre>\n")
        case .text: output.append(text: bytes(node))
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
        case .link: openLink(node)
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
        case .paragraph:
            guard !isTight(walk.open[...]) else { return }
            if let parent = walk.open.last, document.nodes[parent].kind == .footnoteDefinition,
                document.nodes[parent].end == node.end
            {
                output.append(markup: " ")
                linkFootnoteBack(parent)
            }
            output.append(markup: "</p>\n")
        case .heading: closeHeading(index)
        case .footnoteDefinition:
            if linkFootnoteBack(index) { output.append(markup: "\n") }
            output.append(markup: "</li>\n")
        case .table: closeTable()
        case .tableHeader, .tableRow:
            startBlock("</tr>")
            if node.kind == .tableHeader {
                startBlock("</thead>")
                isInTableHeader = false
            }
        case .tableCell: output.append(markup: isHeaderCell(index) ? "</th>" : "</td>")
        case .emphasis: output.append(markup: "</em>")
        case .strong: output.append(markup: "</strong>")
        case .strikethrough: output.append(markup: "</del>")
        case .link:
            output.append(markup: linkEnds.popLast() ?? "</a>")
        default: break
        }
    }

    mutating func startBlock(_ markup: StaticString) {
        output.startLine()
        output.append(markup: markup)
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

    mutating func writeID(_ kind: StaticString, _ number: Int) {
        output.append(attribute: options.idPrefix)
        output.append(markup: kind)
        output.append(number: number)
    }

    func bytes(_ node: Node) -> ArraySlice<UInt8> { document.text[node.literal] }
}
