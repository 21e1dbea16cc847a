internal import Diagnostics

/// One pass over one document. Its state is what HTML needs to know of the nodes already written.
struct RenderPass {
    private let document: Document
    private let options: HTMLRenderer.Options
    private let additions: Bool
    private let footnotes: FootnoteReferences
    private let isWhole: Bool

    private var walk: DocumentWalk
    private var headings: [Int: Int] = [:]
    private var linkDepth = 0
    private var isInTableHeader = false
    private var isTableBodyOpen = false
    private var tables = 0
    private var alerts = 0
    private var footnotesBegun = 0
    private var footnotesLinkedBack = 0
    /// The element that closes a link, innermost last.
    private var linkEnds: [StaticString] = []

    init(_ document: Document, _ nodes: Range<Int>, _ options: HTMLRenderer.Options) {
        self.document = document
        self.options = options
        additions = options.additions
        footnotes = FootnoteReferences(document)
        isWhole = nodes.count == document.nodes.count
        walk = DocumentWalk(document, in: nodes)
        for (index, heading) in document.headings.enumerated() { headings[heading.node] = index }
    }

    mutating func run(into output: inout HTMLBuffer, target: (Int) -> LinkTarget) {
        while let step = walk.next() {
            if step.isEntering {
                enter(step.node, &output, target)
            } else {
                leave(step.node, &output)
            }
        }
        if footnotesBegun > 0 { output.append(markup: "</ol>\n</section>\n") }
    }

    // MARK: Blocks

    private mutating func enter(_ index: Int, _ output: inout HTMLBuffer, _ target: (Int) -> LinkTarget) {
        let node = document.nodes[index]
        switch node.kind {
        case .document, .unknown, .customBlock, .customInline: break
        case .blockQuote: startBlock(&output, "<blockquote>\n")
        case .alert: openAlert(index, &output)
        case .list: openList(node, &output)
        case .item: startBlock(&output, "<li>")
        case .taskItem: openTask(node, &output)
        case .codeBlock: writeCode(index, &output)
        case .htmlBlock: writeHTMLBlock(node, &output)
        case .paragraph: if !isTight(walk.open.dropLast()) { startBlock(&output, "<p>") }
        case .heading: openHeading(index, &output)
        case .thematicBreak: startBlock(&output, additions ? "<hr>\n" : "<hr />\n")
        case .footnoteDefinition: openFootnote(index, &output)
        case .table: openTable(index, &output)
        case .tableHeader, .tableRow: openRow(node, &output)
        case .tableCell: openCell(index, &output)
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
        case .inlineHTML: writeInlineHTML(node, &output)
        case .emphasis: output.append(markup: "<em>")
        case .strong: output.append(markup: "<strong>")
        case .strikethrough: output.append(markup: "<del>")
        case .link: openLink(node, &output, target)
        case .wikiLink: writeWikiLink(node, &output, target)
        case .image: writeImage(index, &output, target)
        case .footnoteReference: writeFootnoteReference(index, &output)
        }
    }

    private mutating func leave(_ index: Int, _ output: inout HTMLBuffer) {
        let node = document.nodes[index]
        switch node.kind {
        case .blockQuote: startBlock(&output, "</blockquote>\n")
        case .alert: startBlock(&output, "</aside>\n")
        case .list: output.append(markup: node.isOrdered ? "</ol>\n" : "</ul>\n")
        case .item, .taskItem: output.append(markup: "</li>\n")
        case .paragraph:
            guard !isTight(walk.open[...]) else { return }
            if let parent = walk.open.last, document.nodes[parent].kind == .footnoteDefinition,
                document.nodes[parent].end == node.end
            {
                output.append(markup: " ")
                linkFootnoteBack(parent, &output)
            }
            output.append(markup: "</p>\n")
        case .heading: closeHeading(index, &output)
        case .footnoteDefinition:
            if linkFootnoteBack(index, &output) { output.append(markup: "\n") }
            output.append(markup: "</li>\n")
        case .table: closeTable(&output)
        case .tableHeader, .tableRow:
            startBlock(&output, "</tr>")
            if node.kind == .tableHeader {
                startBlock(&output, "</thead>")
                isInTableHeader = false
            }
        case .tableCell: output.append(markup: isHeaderCell(index) ? "</th>" : "</td>")
        case .emphasis: output.append(markup: "</em>")
        case .strong: output.append(markup: "</strong>")
        case .strikethrough: output.append(markup: "</del>")
        case .link:
            linkDepth -= 1
            output.append(markup: linkEnds.popLast() ?? "</a>")
        default: break
        }
    }

    private func startBlock(_ output: inout HTMLBuffer, _ markup: StaticString) {
        output.startLine()
        output.append(markup: markup)
    }

    /// A paragraph of a tight list has no `<p>`; `ancestors` end with its parent.
    private func isTight(_ ancestors: ArraySlice<Int>) -> Bool {
        guard ancestors.count >= 2 else { return false }
        return document.nodes[ancestors[ancestors.endIndex - 2]].isTight
    }

    private func openList(_ node: Node, _ output: inout HTMLBuffer) {
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

    private func openTask(_ node: Node, _ output: inout HTMLBuffer) {
        guard additions else {
            startBlock(&output, "<li><input type=\"checkbox\" ")
            output.append(markup: node.isChecked ? "checked=\"\" disabled=\"\" /> " : "disabled=\"\" /> ")
            return
        }
        startBlock(&output, "<li class=\"task\"><input type=\"checkbox\" disabled")
        output.append(markup: node.isChecked ? " checked aria-label=\"" : " aria-label=\"")
        output.append(attribute: node.isChecked ? options.words.taskDone : options.words.taskOpen)
        output.append(markup: "\"> ")
    }

    private mutating func openAlert(_ index: Int, _ output: inout HTMLBuffer) {
        guard let alert = document.nodes[index].alert else { return }
        alerts += 1
        startBlock(&output, "<aside class=\"alert alert-")
        output.append(attribute: alert.name)
        // A note, not a landmark: many landmarks hide the ones that matter.
        output.append(markup: "\" role=\"note\" aria-labelledby=\"")
        writeID("alert:", alerts, &output)
        output.append(markup: "\">\n<p class=\"alert-title\" id=\"")
        writeID("alert:", alerts, &output)
        output.append(markup: "\">")
        let title = document.literal(index)
        output.append(text: title.isEmpty ? options.words.title(of: alert) : title)
        output.append(markup: "</p>\n")
    }

    private mutating func openHeading(_ index: Int, _ output: inout HTMLBuffer) {
        if options.skipFirstHeading, headings[index] == 0 {
            walk.skipChildren()
            return
        }
        output.startLine()
        output.append(markup: "<h")
        output.append(number: shownLevel(index))
        if additions, let heading = headings[index] {
            output.append(markup: " id=\"")
            output.append(attribute: options.idPrefix)
            output.append(attribute: document.headings[heading].id)
            output.append(markup: "\"")
        }
        output.append(markup: ">")
    }

    private func closeHeading(_ index: Int, _ output: inout HTMLBuffer) {
        if options.skipFirstHeading, headings[index] == 0 { return }
        if additions, let heading = headings[index] {
            // For the mouse only: a screen reader already lists headings.
            output.append(markup: " <a class=\"anchor\" href=\"#")
            output.append(attribute: options.idPrefix)
            output.append(attribute: document.headings[heading].id)
            output.append(markup: "\" aria-hidden=\"true\" tabindex=\"-1\">#</a>")
        }
        output.append(markup: "</h")
        output.append(number: shownLevel(index))
        output.append(markup: ">\n")
    }

    private func shownLevel(_ index: Int) -> Int {
        min(6, max(1, document.nodes[index].headingLevel + options.headingShift))
    }

    private func writeCode(_ index: Int, _ output: inout HTMLBuffer) {
        let node = document.nodes[index]
        let language = document.text[node.extra].prefix { !ASCII.isSpace($0) }
        output.startLine()
        if !additions {
            output.append(markup: "<pre><code")
            if !node.extra.isEmpty { writeLanguage(language, &output) }
            output.append(markup: ">")
            output.append(text: bytes(node))
        } else if language.elementsEqual("email".utf8) {
            Email(bytes(node)).write(to: &output)
            return
        } else {
            // Reachable by keyboard, because a long line scrolls.
            output.append(markup: "<pre tabindex=\"0\"><code")
            if !language.isEmpty, language.allSatisfy(isLanguageByte) { writeLanguage(language, &output) }
            output.append(markup: ">")
            output.append(text: bytes(node))
        }
        output.append(markup: "</code></pre>\n")
    }

    private func writeLanguage(_ language: ArraySlice<UInt8>, _ output: inout HTMLBuffer) {
        output.append(markup: " class=\"language-")
        output.append(attribute: language)
        output.append(markup: "\"")
    }

    private func isLanguageByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || [0x2D, 0x5F, 0x2B, 0x23, 0x2E].contains(byte)
    }

    // MARK: Raw HTML

    private func writeHTMLBlock(_ node: Node, _ output: inout HTMLBuffer) {
        output.startLine()
        if options.rawHTML == .verbatim {
            output.append(raw: bytes(node))
            output.startLine()
            return
        }
        let parts = RawHTML.withoutComments(bytes(node)).parts
        guard parts.contains(where: { !$0.allSatisfy(ASCII.isSpace) }) else { return }
        output.append(markup: "<p class=\"raw-html\">")
        for part in parts { output.append(text: part) }
        output.append(markup: "</p>\n")
    }

    private func writeInlineHTML(_ node: Node, _ output: inout HTMLBuffer) {
        if options.rawHTML == .verbatim {
            output.append(raw: bytes(node))
        } else {
            for part in RawHTML.withoutComments(bytes(node)).parts { output.append(text: part) }
        }
    }

    // MARK: Tables

    private mutating func openTable(_ index: Int, _ output: inout HTMLBuffer) {
        output.startLine()
        tables += 1
        isTableBodyOpen = false
        if additions {
            output.append(markup: "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"")
            output.append(attribute: options.words.table)
            output.append(markup: " ")
            output.append(number: tables)
            let columns = headerNames(of: index)
            if !columns.isEmpty {
                output.append(markup: ": ")
                output.append(attribute: columns)
            }
            output.append(markup: "\">\n")
        }
        output.append(markup: "<table>")
    }

    private func headerNames(of table: Int) -> String {
        guard table + 1 < document.nodes[table].end else { return "" }
        return document.children(of: table + 1).map { document.plainText(of: $0, limit: 40) }
            .filter { !$0.isEmpty }.prefix(6).joined(separator: ", ")
    }

    private mutating func closeTable(_ output: inout HTMLBuffer) {
        if isTableBodyOpen { startBlock(&output, "</tbody>") }
        isTableBodyOpen = false
        startBlock(&output, "</table>")
        output.startLine()
        if additions { output.append(markup: "</div>\n") }
    }

    private mutating func openRow(_ node: Node, _ output: inout HTMLBuffer) {
        if node.kind == .tableHeader {
            isInTableHeader = true
            startBlock(&output, "<thead>")
        } else if !isTableBodyOpen {
            startBlock(&output, "<tbody>")
            isTableBodyOpen = true
        }
        startBlock(&output, "<tr>")
    }

    private func openCell(_ index: Int, _ output: inout HTMLBuffer) {
        let alignment = document.nodes[index].alignment
        startBlock(&output, isHeaderCell(index) ? (additions ? "<th scope=\"col\"" : "<th") : "<td")
        switch alignment {
        case .none: break
        case .left: output.append(markup: additions ? " class=\"ta-l\"" : " align=\"left\"")
        case .center: output.append(markup: additions ? " class=\"ta-c\"" : " align=\"center\"")
        case .right: output.append(markup: additions ? " class=\"ta-r\"" : " align=\"right\"")
        }
        output.append(markup: ">")
    }

    /// An empty header cell heads nothing, so with our additions it is an ordinary one.
    private func isHeaderCell(_ index: Int) -> Bool {
        isInTableHeader && !(additions && document.nodes[index].end == index + 1)
    }

    // MARK: Links

    private mutating func openLink(_ node: Node, _ output: inout HTMLBuffer, _ target: (Int) -> LinkTarget) {
        linkDepth += 1
        if additions {
            linkEnds.append(openAnchor(target(Int(node.number)), title: document.text[node.extra], &output))
            return
        }
        output.append(markup: "<a href=\"")
        output.append(url: bytes(node))
        if !node.extra.isEmpty {
            output.append(markup: "\" title=\"")
            output.append(attribute: document.text[node.extra])
        }
        output.append(markup: "\">")
        linkEnds.append("</a>")
    }

    private func writeWikiLink(_ node: Node, _ output: inout HTMLBuffer, _ target: (Int) -> LinkTarget) {
        let index = Int(node.number)
        guard additions else { return output.append(text: bytes(node)) }
        let target = target(index)
        let end = openAnchor(target, title: [], &output)
        if document.links[index].text == nil, let text = target.text {
            output.append(text: text)
        } else {
            output.append(text: bytes(node))
        }
        output.append(markup: end)
    }

    /// Answers what closes it.
    private func openAnchor(_ target: LinkTarget, title: ArraySlice<UInt8>, _ output: inout HTMLBuffer) -> StaticString
    {
        guard let href = target.href else {
            output.append(markup: "<span class=\"broken")
            if let name = target.cssClass {
                output.append(markup: " ")
                output.append(attribute: name)
            }
            output.append(markup: "\">")
            return "</span>"
        }
        output.append(markup: "<a href=\"")
        output.append(url: href)
        output.append(markup: "\"")
        writeTitle(target, title, &output)
        writeClass(target, &output)
        if target.isExternal { output.append(markup: " rel=\"noopener noreferrer\"") }
        output.append(markup: ">")
        return "</a>"
    }

    private func writeTitle(_ target: LinkTarget, _ title: ArraySlice<UInt8>, _ output: inout HTMLBuffer) {
        let title = target.title.map { Array($0.utf8)[...] } ?? title
        guard !title.isEmpty else { return }
        output.append(markup: " title=\"")
        output.append(attribute: title)
        output.append(markup: "\"")
    }

    private func writeClass(_ target: LinkTarget, _ output: inout HTMLBuffer) {
        guard let name = target.cssClass else { return }
        output.append(markup: " class=\"")
        output.append(attribute: name)
        output.append(markup: "\"")
    }

    private mutating func writeImage(_ index: Int, _ output: inout HTMLBuffer, _ target: (Int) -> LinkTarget) {
        let node = document.nodes[index]
        walk.skipChildren()
        guard additions else {
            output.append(markup: "<img src=\"")
            output.append(url: bytes(node))
            output.append(markup: "\" alt=\"")
            writeAlternative(index, &output)
            if !node.extra.isEmpty {
                output.append(markup: "\" title=\"")
                output.append(attribute: document.text[node.extra])
            }
            output.append(markup: "\" />")
            return
        }
        let target = target(Int(node.number))
        guard let source = target.href, !target.isExternal else {
            // A link cannot stand in a link.
            let shown = linkDepth > 0 ? LinkTarget(href: nil, cssClass: "image") : target
            let end = openAnchor(shown, title: document.text[node.extra], &output)
            writeAlternative(index, &output)
            if node.end == index + 1 { output.append(text: bytes(node)) }
            output.append(markup: end)
            return
        }
        output.append(markup: "<img src=\"")
        output.append(url: source)
        output.append(markup: "\" alt=\"")
        writeAlternative(index, &output)
        output.append(markup: "\"")
        writeTitle(target, document.text[node.extra], &output)
        writeClass(target, &output)
        if let width = target.width, let height = target.height {
            output.append(markup: " width=\"")
            output.append(number: width)
            output.append(markup: "\" height=\"")
            output.append(number: height)
            output.append(markup: "\"")
        }
        output.append(markup: " loading=\"lazy\">")
    }

    private func writeAlternative(_ image: Int, _ output: inout HTMLBuffer) {
        for node in document.nodes[(image + 1)..<document.nodes[image].end] {
            switch node.kind {
            case .text, .code, .inlineHTML, .wikiLink: output.append(text: bytes(node))
            case .softBreak, .lineBreak: output.append(markup: " ")
            default: break
            }
        }
    }

    // MARK: Footnotes

    private mutating func openFootnote(_ index: Int, _ output: inout HTMLBuffer) {
        if footnotesBegun == 0 {
            if additions {
                output.append(markup: "<section class=\"footnotes\" aria-label=\"")
                output.append(attribute: options.words.footnotes)
                output.append(markup: "\">\n<ol>\n")
            } else {
                output.append(markup: "<section class=\"footnotes\" data-footnotes>\n<ol>\n")
            }
        }
        footnotesBegun += 1
        output.append(markup: "<li id=\"")
        writeFootnoteID("fn", index, 1, &output)
        output.append(markup: "\">\n")
    }

    private func writeFootnoteReference(_ index: Int, _ output: inout HTMLBuffer) {
        guard let (number, use) = footnotes.uses[index], let definition = footnotes.definitions[number] else { return }
        output.append(markup: "<sup class=\"footnote-ref\">")
        guard isWhole else {
            output.append(number: number)
            output.append(markup: "</sup>")
            return
        }
        output.append(markup: "<a href=\"#")
        writeFootnoteID("fn", definition, 1, &output)
        output.append(markup: "\" id=\"")
        writeFootnoteID("fnref", definition, use, &output)
        if additions {
            output.append(markup: "\" aria-label=\"")
            output.append(attribute: options.words.footnote)
            output.append(markup: " ")
            output.append(number: number)
            output.append(markup: "\">")
        } else {
            output.append(markup: "\" data-footnote-ref>")
        }
        output.append(number: number)
        output.append(markup: "</a></sup>")
    }

    @discardableResult
    private mutating func linkFootnoteBack(_ definition: Int, _ output: inout HTMLBuffer) -> Bool {
        guard footnotesLinkedBack < footnotesBegun else { return false }
        footnotesLinkedBack = footnotesBegun
        let number = Int(document.nodes[definition].number)
        for use in 1...max(1, footnotes.counts[number] ?? 1) {
            output.append(markup: use > 1 ? " <a href=\"#" : "<a href=\"#")
            writeFootnoteID("fnref", definition, use, &output)
            output.append(markup: "\" class=\"footnote-backref\" ")
            if additions {
                output.append(markup: "aria-label=\"")
                output.append(attribute: options.words.backToReference)
                output.append(markup: " ")
                output.append(number: number)
                if use > 1 {
                    output.append(markup: "-")
                    output.append(number: use)
                }
                output.append(markup: "\">↩")
            } else {
                output.append(markup: "data-footnote-backref aria-label=\"Back to content\">↩")
            }
            if use > 1 {
                output.append(markup: "<sup class=\"footnote-ref\">")
                output.append(number: use)
                output.append(markup: "</sup>")
            }
            output.append(markup: "</a>")
        }
        return true
    }

    /// With a colon, which no heading's id holds; the library uses the author's label instead of the number.
    private func writeFootnoteID(_ kind: StaticString, _ definition: Int, _ use: Int, _ output: inout HTMLBuffer) {
        if additions {
            output.append(attribute: options.idPrefix)
            output.append(markup: kind)
            output.append(markup: ":")
            output.append(number: Int(document.nodes[definition].number))
        } else {
            output.append(markup: kind)
            output.append(markup: "-")
            output.append(url: bytes(document.nodes[definition]))
        }
        if use > 1 {
            output.append(markup: "-")
            output.append(number: use)
        }
    }

    private func writeID(_ kind: StaticString, _ number: Int, _ output: inout HTMLBuffer) {
        output.append(attribute: options.idPrefix)
        output.append(markup: kind)
        output.append(number: number)
    }

    private func bytes(_ node: Node) -> ArraySlice<UInt8> { document.text[node.literal] }
}
