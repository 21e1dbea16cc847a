internal import Diagnostics

/// Fills the flat array from the library's tree in one pass and makes our additions on the way.
struct DocumentBuilder {
    let source: [UInt8]
    let positions: SourcePositions
    let path: String
    private let limits: (depth: Int, expansion: Int)
    let additions: MarkdownAdditions
    let names: BlockNames
    /// The playbook's values by name.
    let values: [String: [UInt8]]
    /// The text asks for values at all.
    let hasMarks: Bool
    /// The text may hold bare addresses that are to be links.
    let mayHoldAddresses: Bool
    private let mask: EmphasisMask?

    var document = Document(nodes: [], text: [])
    var findings: [Finding] = []
    private(set) var excess: MarkdownLimits.Excess?

    /// The entered nodes that are not yet left, outermost first.
    var open: [Int] = []
    private var outline = Outline()
    /// Of the block being read.
    var block: SourceSpan
    private var alignments: [Node.Alignment] = []
    private var column = 0
    private var footnotes: Int32 = 0
    var linkDepth = 0
    /// Where in the source of its block the next wikilink is looked for.
    var wikiCursor = 0
    var markPlaces: MarkPlaces?
    /// The links that refer to a definition, and where they name it.
    private(set) var labels: [InlineLocator.Label] = []
    /// The block being read holds a link or raw HTML.
    var needsLocating = false
    var html: HTMLInProgress
    /// The quote's first text, until what follows it shows whether it stands alone on its line.
    private var marker: PendingMarker?

    init(
        source: [UInt8], body: Range<Int>, path: String, limits: MarkdownLimits, additions: MarkdownAdditions,
        names: BlockNames, values: [String: [UInt8]], mask: EmphasisMask?
    ) {
        self.source = source
        self.path = path
        self.limits = (limits[.depth], limits[.expansion])
        self.additions = additions
        self.names = names
        self.values = values
        hasMarks = additions.contains(.values) && !ValueMarks.openings(in: source, body).isEmpty
        mayHoldAddresses = additions.contains(.autolinks) && Autolinks.mayOccur(in: source[body])
        self.mask = mask
        html = HTMLInProgress(isTrusted: additions.contains(.trustedHTML))
        positions = SourcePositions(source, body)
        block = SourceSpan(body)
        document.nodes.reserveCapacity(body.count / 32 + 8)
        document.text.reserveCapacity(body.count)
    }

    /// Answers whether to go on.
    mutating func visit(_ node: CMarkNode, isEntering: Bool) -> Bool {
        if isEntering {
            enter(node)
        } else if node.kind != .footnoteReference {
            // The library enters and leaves a reference, which has no children here.
            leave(node.kind)
        }
        return excess == nil
    }

    // MARK: Entering

    private mutating func enter(_ node: CMarkNode) {
        if let pending = marker {
            marker = nil
            if node.kind == .softBreak || node.kind == .lineBreak {
                makeAlert(of: pending)
                return
            }
            addText(pending.literal)
        }
        switch node.kind {
        case .text:
            let literal = append(node.appendLiteral)
            if let pending = alertMarker(in: literal) { marker = pending } else { addText(literal) }
        case .softBreak, .lineBreak: addLeaf(node.kind)
        case .code:
            let index = addLeaf(.code, literal: append(node.appendLiteral))
            passMarks(in: document.nodes[index].literal)
        case .footnoteReference:
            let literal = append(node.appendLiteral)
            let index = addLeaf(.footnoteReference, literal: literal)
            document.nodes[index].number = Int32(String(decoding: document.text[literal], as: UTF8.self)) ?? 0
            document.nodes[index].flag = linkDepth > 0 ? 1 : 0
        case .inlineHTML: addInlineHTML(append(node.appendLiteral))
        case .htmlBlock:
            block = positions.span(of: node)
            addHTMLBlock(append(node.appendLiteral))
        case .codeBlock:
            block = positions.span(of: node)
            let index = addLeaf(.codeBlock, literal: append(node.appendLiteral))
            document.nodes[index].extraLength = UInt32(append(node.appendInfo).count)
            fillEmail(index)
        case .thematicBreak:
            block = positions.span(of: node)
            addLeaf(.thematicBreak)
        case .link, .image: enterLink(node)
        default: enterContainer(node)
        }
    }

    private mutating func enterContainer(_ node: CMarkNode) {
        if node.kind.isBlock { block = positions.span(of: node) }
        let index = push(node.kind)
        switch node.kind {
        case .heading: document.nodes[index].number = node.headingLevel
        case .list:
            document.nodes[index].number = node.listStart
            document.nodes[index].flag = node.isTight ? 1 : 0
        case .taskItem: document.nodes[index].flag = node.isChecked ? 1 : 0
        case .footnoteDefinition:
            footnotes += 1
            document.nodes[index].number = footnotes
            let label = positions.footnoteLabel(before: block.start)
            setLiteral(of: index, append { $0 += label })
        case .table: alignments = node.alignments
        case .tableHeader, .tableRow: column = 0
        case .tableCell:
            document.nodes[index].flag = alignments.indices.contains(column) ? alignments[column].rawValue : 0
            column += 1
        case .unknown:
            findings.append(
                Finding(
                    "unknown-markdown", .note, "'\(node.typeName)' is not known here; only its text is shown",
                    at: .init(path, block), reason: "It would look different here and where the source is reviewed",
                    fix: "Write it in the Markdown that GitHub knows", cause: node.typeName))
        default: break
        }
        if node.kind == .paragraph || node.kind == .heading || node.kind == .tableHeader || node.kind == .tableRow {
            needsLocating = false
        }
    }

    private mutating func enterLink(_ node: CMarkNode) {
        let literal = append(node.appendURL)
        let title = append(node.appendTitle)
        let index = push(node.kind)
        setLiteral(of: index, literal)
        document.nodes[index].extraLength = UInt32(title.count)
        document.nodes[index].flag = linkDepth > 0 ? 1 : 0
        addOccurrence(node.kind == .image ? .image : .link, node: index, destination: document.literal(index))
        linkDepth += 1
    }

    // MARK: Leaving

    private mutating func leave(_ kind: Node.Kind) {
        if let pending = marker {
            marker = nil
            if kind == .paragraph {
                makeAlert(of: pending)
                // Nothing but the marker was in it.
                document.nodes.removeLast()
                open.removeLast()
                return
            }
            addText(pending.literal)
        }
        endHTML()
        guard let index = open.popLast() else { return }
        document.nodes[index].end = document.nodes.count
        switch kind {
        case .link, .image:
            linkDepth -= 1
            document.links[Int(document.nodes[index].number)].text = document.plainText(of: index)
        case .paragraph:
            locateInlines(of: index)
            findEmbeds(in: index)
        case .tableHeader, .tableRow: locateInlines(of: index)
        case .heading:
            locateInlines(of: index)
            nameHeading(index)
        default: break
        }
    }

    private mutating func locateInlines(of index: Int) {
        guard needsLocating else { return }
        needsLocating = false
        var span = document.nodes[index].span
        // A cell may be narrower than its text; the row's line holds all of it.
        if document.nodes[index].kind != .paragraph { span = positions.wholeLines(span) }
        var locator = InlineLocator(source, in: span)
        let nodes = (index + 1)..<document.nodes.count
        locator.locate(nodes, in: &document)
        labels += locator.labels
        placeInlineHTML()
    }

    private mutating func nameHeading(_ index: Int) {
        let shown = document.plainBytes(of: index, images: false, asWritten: true).bytes
        var name: Range<Int>?
        if additions.contains(.headingIDs), document.nodes.count > index + 1,
            document.nodes[document.nodes.count - 1].kind == .text
        {
            let last = document.nodes.count - 1
            let literal = document.nodes[last].literal
            if let found = HeadingID(endOf: document.text[literal]), isAuthors(found) {
                name = found.id
                document.nodes[last].literalLength = UInt32(found.start - literal.lowerBound)
            }
        }
        outline.add(index, custom: name, shown: shown, to: &document)
    }

    // MARK: Nodes

    @discardableResult
    mutating func push(_ kind: Node.Kind) -> Int {
        let index = document.nodes.count
        document.nodes.append(Node(kind, block))
        open.append(index)
        if open.count > limits.depth {
            excess = excess ?? .init(name: .depth, limit: limits.depth, offset: block.start)
        }
        return index
    }

    @discardableResult
    mutating func addLeaf(_ kind: Node.Kind, literal: Range<Int> = 0..<0) -> Int {
        var node = Node(kind, block)
        node.literalStart = UInt32(literal.lowerBound)
        node.literalLength = UInt32(literal.count)
        node.end = document.nodes.count + 1
        document.nodes.append(node)
        return document.nodes.count - 1
    }

    mutating func addOccurrence(_ kind: LinkOccurrence.Kind, node: Int, destination: String) {
        document.nodes[node].number = Int32(document.links.count)
        document.links.append(
            LinkOccurrence(node: node, kind: kind, destination: destination, text: nil, span: block))
        needsLocating = true
    }

    mutating func setLiteral(of node: Int, _ literal: Range<Int>) {
        document.nodes[node].literalStart = UInt32(literal.lowerBound)
        document.nodes[node].literalLength = UInt32(literal.count)
    }

    mutating func append(_ write: (inout [UInt8]) -> Void) -> Range<Int> {
        let start = document.text.count
        write(&document.text)
        mask?.unmask(&document.text, in: start..<document.text.count)
        if document.text.count > limits.expansion {
            excess = excess ?? .init(name: .expansion, limit: limits.expansion, offset: block.start)
        }
        return start..<document.text.count
    }
}
