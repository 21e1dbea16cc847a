internal import Diagnostics

/// What is known of hand-written HTML while the document is built.
struct HTMLInProgress {
    /// Of all paragraphs, headings and cells: each is done before the next begins.
    fileprivate var inline: HTMLRewriter
    /// The blocks whose container is open, and how deep they stand.
    fileprivate var blocks: [(node: Int, level: Int)] = []
    /// Addresses in tags that have no place in the source yet.
    fileprivate var links: [(link: Int, node: Int, range: Range<Int>)] = []
    /// Tags that were reported, so that their closing ones need not be.
    fileprivate var shown: Set<String> = []
    fileprivate let isTrusted: Bool

    init(isTrusted: Bool) {
        self.isTrusted = isTrusted
        inline = HTMLRewriter(isInline: true, isTrusted: isTrusted)
    }
}

/// HTML that an author wrote by hand. What is shown of it is written here, once, and kept as the `extra` of its node.
extension DocumentBuilder {
    mutating func addInlineHTML(_ literal: Range<Int>) {
        let node = addLeaf(.inlineHTML, literal: literal)
        guard additions.contains(.html) else { return }
        needsLocating = true
        guard !open.contains(where: { document.nodes[$0].kind == .image }) else {
            html.inline.leave(document.text[literal], piece: node)
            return
        }
        let wasInLink = html.inline.isInLink
        html.inline.write(
            document.text[literal], piece: node, level: open.count, isLinkText: linkDepth > 0 && !wasInLink)
        noteLink(wasInLink)
        setExtra(of: node, html.inline.output, links: html.inline.links)
        for (number, link) in html.inline.links.enumerated() {
            html.links.append((Int(document.nodes[node].number) + number, node, link.range))
        }
    }

    mutating func addHTMLBlock(_ literal: Range<Int>) {
        let node = addLeaf(.htmlBlock, literal: literal)
        document.nodes[node].span = positions.span(from: block.start, ofLinesIn: document.text[literal])
        if additions.contains(.html) { html.blocks.append((node, open.count)) }
    }

    /// Ends the HTML of the element of Markdown that is about to be left.
    mutating func endHTML() {
        if html.inline.isOpen(level: open.count) {
            let wasInLink = html.inline.isInLink
            html.inline.close(level: open.count)
            noteLink(wasInLink)
            setExtra(of: addLeaf(.inlineHTML, literal: append { _ in }), html.inline.output, links: [])
        }
        let first = html.blocks.lastIndex { $0.level < open.count }.map { $0 + 1 } ?? 0
        guard first < html.blocks.count else { return }
        let nodes = html.blocks[first...].map(\.node)
        html.blocks.removeSubrange(first...)
        rewrite(nodes)
    }

    /// Places and reports the HTML of a block of text, whose inlines have been found in the source.
    mutating func placeInlineHTML() {
        for (link, node, range) in html.links {
            let item = document.nodes[node]
            let isWhole = item.span.range.count == item.literal.count
            let start = item.span.start + (range.lowerBound - item.literal.lowerBound)
            document.links[link].span = isWhole ? SourceSpan(start, start + range.count) : item.span
        }
        html.links = []
        for problem in html.inline.finish() { report(problem, at: document.nodes[problem.place.piece].span) }
    }

    // MARK: Parts

    private mutating func noteLink(_ wasInLink: Bool) {
        if html.inline.isInLink != wasInLink { linkDepth += wasInLink ? -1 : 1 }
    }

    private mutating func setExtra(of node: Int, _ output: HTMLBuffer, links: [HTMLRewriter.Link]) {
        document.nodes[node].extraLength = UInt32(append { $0 += output.bytes }.count)
        guard !links.isEmpty else { return }
        document.nodes[node].number = Int32(document.links.count)
        for link in links {
            document.links.append(
                LinkOccurrence(
                    node: node, kind: link.isImage ? .image : .link, destination: link.destination,
                    text: link.alternative, span: document.nodes[node].span))
        }
    }

    private mutating func rewrite(_ nodes: [Int]) {
        let literals = nodes.map { Array(document.text[document.nodes[$0].literal]) }
        let blocks = HTMLBlocks(literals.map { $0[...] }, isTrusted: html.isTrusted) { number in
            number + 1 < nodes.count && nodes[number + 1] > nodes[number] + 1
        }
        for (number, node) in nodes.enumerated() {
            // The extra follows its literal, and other text follows that already.
            setLiteral(of: node, append { $0 += literals[number] })
            setExtra(of: node, blocks.output[number], links: blocks.links[number])
            let first = Int(document.nodes[node].number)
            let places = places(of: blocks.links[number].map(\.range), in: literals[number], of: node)
            for (number, place) in places.enumerated() { document.links[first + number].span = place }
        }
        var problems = Dictionary(grouping: blocks.problems, by: \.place.piece)
        for (number, node) in nodes.enumerated() {
            let sorted = (problems.removeValue(forKey: number) ?? []).sorted {
                ($0.place.range.lowerBound, $0.place.range.upperBound)
                    < ($1.place.range.lowerBound, $1.place.range.upperBound)
            }
            var kinds: Set<HTMLRewriter.Problem.Sort> = []
            let ranges = sorted.map(\.place.range)
            for (problem, place) in zip(sorted, places(of: ranges, in: literals[number], of: node))
            where kinds.insert(problem.sort).inserted {
                report(problem, at: place)
            }
        }
    }

    private func places(of ranges: [Range<Int>], in literal: [UInt8], of node: Int) -> [SourceSpan] {
        let span = document.nodes[node].span
        let starts = positions.offsets(of: ranges.map(\.lowerBound), in: literal, from: span.start)
        return zip(starts, ranges).map { start, range in
            SourceSpan(start, range.upperBound == literal.count ? span.end : min(span.end, start + range.count))
        }
    }

    private mutating func report(_ problem: HTMLRewriter.Problem, at span: SourceSpan) {
        // The opening tag says it for both.
        if problem.kind == .closingUnknown, html.shown.contains(problem.tag) { return }
        html.shown.insert(problem.tag)
        findings.append(.rawHTML(problem, at: Finding.Location(path, span)))
    }
}
