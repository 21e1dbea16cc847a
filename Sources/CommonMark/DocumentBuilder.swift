internal import Diagnostics

/// Fills the flat array from the library's tree in one pass and makes our additions on the way.
struct DocumentBuilder {
    private let source: [UInt8]
    private let body: Range<Int>
    private let lines: LineIndex
    private let path: String
    private let limits: (depth: Int, expansion: Int)
    private let additions: MarkdownAdditions
    private let isMasked: Bool

    private(set) var document = Document(nodes: [], text: [])
    private(set) var findings: [Finding] = []
    private(set) var excess: MarkdownLimits.Excess?

    private var open: [Int] = []
    private var block: SourceSpan
    private var alignments: [Node.Alignment] = []
    private var column = 0
    private var footnotes: Int32 = 0
    private var linkDepth = 0
    /// The block being read holds a link or raw HTML.
    private var needsLocating = false
    /// The quote's first text, until what follows it shows whether it stands alone on its line.
    private var marker: PendingMarker?

    private struct PendingMarker {
        let alert: Alert
        let title: Range<Int>
        let literal: Range<Int>
    }

    init(
        source: [UInt8], body: Range<Int>, path: String, limits: MarkdownLimits, additions: MarkdownAdditions,
        isMasked: Bool
    ) {
        self.isMasked = isMasked
        self.source = source
        self.body = body
        self.path = path
        self.limits = (limits[.depth], limits[.expansion])
        self.additions = additions
        lines = LineIndex(Array(source[body]))
        block = SourceSpan(body)
        document.nodes.reserveCapacity(body.count / 12 + 8)
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
                makeAlert(pending)
                return
            }
            addText(pending.literal)
        }
        switch node.kind {
        case .text:
            let literal = append(node.appendLiteral)
            if let pending = alertMarker(literal) { marker = pending } else { addText(literal) }
        case .softBreak, .lineBreak: addLeaf(node.kind)
        case .code, .footnoteReference: addLeaf(node.kind, literal: append(node.appendLiteral))
        case .inlineHTML:
            needsLocating = true
            addLeaf(.inlineHTML, literal: append(node.appendLiteral))
        case .htmlBlock:
            block = span(of: node)
            let index = addLeaf(.htmlBlock, literal: append(node.appendLiteral))
            document.nodes[index].span = spanOfLines(from: block.start, like: document.nodes[index].literal)
            reportHTML(index)
        case .codeBlock:
            block = span(of: node)
            let index = addLeaf(.codeBlock, literal: append(node.appendLiteral))
            document.nodes[index].extraLength = UInt32(append(node.appendInfo).count)
        case .thematicBreak:
            block = span(of: node)
            addLeaf(.thematicBreak)
        case .link, .image: enterLink(node)
        default: enterContainer(node)
        }
    }

    private mutating func enterContainer(_ node: CMarkNode) {
        if node.kind.isBlock { block = span(of: node) }
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
            setLiteral(of: index, footnoteLabel())
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
        addOccurrence(node.kind == .image ? .image : .link, node: index, destination: document.literal(index))
        linkDepth += 1
    }

    // MARK: Leaving

    private mutating func leave(_ kind: Node.Kind) {
        if let pending = marker {
            marker = nil
            if kind == .paragraph {
                makeAlert(pending)
                // Nothing but the marker was in it.
                document.nodes.removeLast()
                open.removeLast()
                return
            }
            addText(pending.literal)
        }
        guard let index = open.popLast() else { return }
        document.nodes[index].end = document.nodes.count
        switch kind {
        case .link, .image:
            linkDepth -= 1
            document.links[Int(document.nodes[index].number)].text = document.plainText(of: index)
        case .paragraph, .tableHeader, .tableRow: locateInlines(of: index)
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
        if document.nodes[index].kind != .paragraph { span = wholeLines(span) }
        var locator = InlineLocator(source, in: span)
        let nodes = (index + 1)..<document.nodes.count
        locator.locate(nodes, in: &document)
        for node in nodes where document.nodes[node].kind == .inlineHTML { reportHTML(node) }
    }

    private mutating func nameHeading(_ index: Int) {
        let shown = document.plainBytes(of: index, images: false).bytes
        var name: Range<Int>?
        if additions.contains(.headingIDs), document.nodes.count > index + 1,
            document.nodes[document.nodes.count - 1].kind == .text
        {
            let last = document.nodes.count - 1
            let literal = document.nodes[last].literal
            if let found = Outline.trailingID(in: document.text, literal) {
                name = found.id
                document.nodes[last].literalLength = UInt32(found.start - literal.lowerBound)
            }
        }
        outline.add(index, custom: name, shown: shown, to: &document)
    }

    private var outline = Outline()

    // MARK: Text

    private mutating func addText(_ literal: Range<Int>) {
        guard linkDepth == 0, additions.contains(.wikiLinks) else { return addPlainText(literal) }
        var start = literal.lowerBound
        while let match = WikiLinks.first(in: document.text[start..<literal.upperBound], from: start) {
            addPlainText(start..<match.range.lowerBound)
            let index = addLeaf(.wikiLink, literal: match.label ?? match.target)
            let destination = String(decoding: document.text[match.target], as: UTF8.self)
            addOccurrence(.wiki, node: index, destination: destination)
            let link = document.links.count - 1
            document.links[link].text = match.label.map { String(decoding: document.text[$0], as: UTF8.self) }
            document.links[link].isEmbed = match.isEmbed
            start = match.range.upperBound
        }
        addPlainText(start..<literal.upperBound)
    }

    private mutating func addPlainText(_ literal: Range<Int>) {
        var start = literal.lowerBound
        if linkDepth == 0, additions.contains(.autolinks) {
            for match in Autolinks.all(in: document.text[literal]) {
                if start < match.range.lowerBound { addLeaf(.text, literal: start..<match.range.lowerBound) }
                addAutolink(match)
                start = match.range.upperBound
            }
        }
        if start < literal.upperBound { addLeaf(.text, literal: start..<literal.upperBound) }
    }

    private mutating func addAutolink(_ match: Autolinks.Match) {
        let prefix = Array(match.prefix.description.utf8)
        var destination = match.range
        if !prefix.isEmpty {
            let start = document.text.count
            document.text.append(contentsOf: prefix)
            // A slice would share the buffer and make the append copy all of it.
            document.text.append(contentsOf: Array(document.text[match.range]))
            destination = start..<document.text.count
        }
        let index = push(.link)
        setLiteral(of: index, destination)
        addOccurrence(.autolink, node: index, destination: document.literal(index))
        addLeaf(.text, literal: match.range)
        open.removeLast()
        document.nodes[index].end = document.nodes.count
    }

    private mutating func addOccurrence(_ kind: LinkOccurrence.Kind, node: Int, destination: String) {
        document.nodes[node].number = Int32(document.links.count)
        document.links.append(
            LinkOccurrence(node: node, kind: kind, destination: destination, text: nil, span: block))
        needsLocating = true
    }

    private func alertMarker(_ literal: Range<Int>) -> PendingMarker? {
        guard additions.contains(.alerts), open.count >= 2, let paragraph = open.last,
            paragraph == document.nodes.count - 1, document.nodes[paragraph].kind == .paragraph,
            open[open.count - 2] == paragraph - 1, document.nodes[paragraph - 1].kind == .blockQuote,
            let (alert, title) = Alert.marker(in: document.text[literal])
        else { return nil }
        return PendingMarker(alert: alert, title: title.startIndex..<title.endIndex, literal: literal)
    }

    private mutating func makeAlert(_ pending: PendingMarker) {
        let quote = open[open.count - 2]
        document.nodes[quote].kind = .alert
        document.nodes[quote].number = Int32(pending.alert.rawValue)
        setLiteral(of: quote, pending.title)
    }

    // MARK: Nodes

    @discardableResult
    private mutating func push(_ kind: Node.Kind) -> Int {
        let index = document.nodes.count
        document.nodes.append(Node(kind, block))
        open.append(index)
        if open.count > limits.depth {
            excess = excess ?? .init(name: .depth, limit: limits.depth, offset: block.start)
        }
        return index
    }

    @discardableResult
    private mutating func addLeaf(_ kind: Node.Kind, literal: Range<Int> = 0..<0) -> Int {
        var node = Node(kind, block)
        node.literalStart = UInt32(literal.lowerBound)
        node.literalLength = UInt32(literal.count)
        node.end = document.nodes.count + 1
        document.nodes.append(node)
        return document.nodes.count - 1
    }

    /// The library does not tell a definition's label, and its start is what follows `[^label]:`.
    private mutating func footnoteLabel() -> Range<Int> {
        var close = block.start
        while close > body.lowerBound, source[close - 1] != 0x5D { close -= 1 }
        var start = close - 1
        while start > body.lowerBound, source[start - 1] != 0x5D, !ASCII.isSpace(source[start - 1]) { start -= 1 }
        while start + 1 < close, source[start] != 0x5B || source[start + 1] != 0x5E { start += 1 }
        let length = document.text.count
        if start + 2 < close { document.text.append(contentsOf: source[(start + 2)..<(close - 1)]) }
        return length..<document.text.count
    }

    private mutating func setLiteral(of node: Int, _ literal: Range<Int>) {
        document.nodes[node].literalStart = UInt32(literal.lowerBound)
        document.nodes[node].literalLength = UInt32(literal.count)
    }

    private mutating func append(_ write: (inout [UInt8]) -> UInt32) -> Range<Int> {
        let start = document.text.count
        _ = write(&document.text)
        if isMasked { BareURLMask.unmask(&document.text, in: start..<document.text.count) }
        if document.text.count > limits.expansion {
            excess = excess ?? .init(name: .expansion, limit: limits.expansion, offset: block.start)
        }
        return start..<document.text.count
    }

    private mutating func reportHTML(_ node: Int) {
        let item = document.nodes[node]
        if RawHTML.withoutComments(document.text[item.literal]).isCommentOpen {
            findings.append(.openComment(path: path, span: item.span))
        }
        guard let tag = RawHTML.firstTag(in: document.text[item.literal]) else { return }
        findings.append(.rawHTML(tag, path: path, span: item.span))
    }

    // MARK: Positions

    private func span(of node: CMarkNode) -> SourceSpan {
        let start = offset(line: node.startLine, column: node.startColumn)
        let end = offset(line: max(node.endLine, node.startLine), column: node.endColumn + 1)
        return SourceSpan(start, max(start, end))
    }

    /// The library ends an HTML block a line early; its literal has as many lines as its source.
    private func spanOfLines(from start: Int, like literal: Range<Int>) -> SourceSpan {
        let breaks = document.text[literal].count { $0 == 0x0A }
        let line = lines.position(of: start - body.lowerBound).line
        return SourceSpan(start, offset(line: line + max(0, breaks - 1), column: .max))
    }

    private func offset(line: Int, column: Int) -> Int {
        let range = lines.range(ofLine: line)
        return body.lowerBound + range.lowerBound + min(range.count, max(0, column - 1))
    }

    private func wholeLines(_ span: SourceSpan) -> SourceSpan {
        var start = span.start
        while start > body.lowerBound, !ASCII.isNewline(source[start - 1]) { start -= 1 }
        var end = span.end
        while end < body.upperBound, !ASCII.isNewline(source[end]) { end += 1 }
        return SourceSpan(start, end)
    }
}
