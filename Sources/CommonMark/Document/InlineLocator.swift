internal import Diagnostics
import Localization

/// Finds links and raw HTML again in the source of their block: the library's own positions of inlines are wrong on
/// continuation lines, in tables and after multi-line links.
///
/// A cursor goes through the block in step with its inlines. Text that stands in the source as it is moves the cursor
/// past itself; text with escapes or entities does not, and the next line break brings the cursor back in step.
struct InlineLocator {
    private let source: [UInt8]
    private var cursor: Int
    private let end: Int
    /// A text is searched for no further than this, so that a text which is not there costs little.
    private static let window = 1_024

    private static let image = Array("![".utf8)[...]
    private static let bracket = Array("[".utf8)[...]
    private static let closing = Array("]".utf8)[...]
    private static let brackets = Array("[[".utf8)[...]
    private static let closingBrackets = Array("]]".utf8)[...]

    /// The links placed so far that refer to a definition.
    private(set) var labels: [Label] = []

    /// A link by index, and the name by which it refers to its definition.
    struct Label {
        let link: Int
        let range: Range<Int>
    }

    init(_ source: [UInt8], in block: SourceSpan) {
        self.source = source
        cursor = block.start
        end = min(block.end, source.count)
    }

    /// `found` hears where each text begins that stands in the source as it is.
    mutating func locate(
        _ nodes: Range<Int>, in document: inout Document, found: (_ text: Int, _ start: Int) -> Void = { _, _ in }
    ) {
        var open: [(node: Int, start: Int?)] = []
        for index in nodes {
            while let last = open.last, document.nodes[last.node].end <= index {
                open.removeLast()
                close(last.node, start: last.start, in: &document)
            }
            let node = document.nodes[index]
            switch node.kind {
            case .text, .code:
                if let place = find(document.text[node.written], sameLine: node.kind == .text) {
                    found(index, place.lowerBound)
                    cursor = place.upperBound
                }
            case .softBreak, .lineBreak: nextLine()
            case .inlineHTML: place(index, find(document.text[node.literal]), in: &document)
            case .wikiLink: placeWikiLink(index, in: &document)
            case .link, .image: open.append((index, enter(index, in: &document)))
            default: break
            }
        }
        while let last = open.popLast() { close(last.node, start: last.start, in: &document) }
    }

    /// The place where a link begins; an autolink is placed at once.
    private mutating func enter(_ node: Int, in document: inout Document) -> Int? {
        let link = document.links[Int(document.nodes[node].number)]
        if link.kind == .autolink {
            let child = document.nodes[node + 1]
            place(node, find(document.text[child.literal]), in: &document)
            return nil
        }
        let isImage = document.nodes[node].kind == .image
        let bracket = find(isImage ? Self.image : Self.bracket)
        if !isImage, let angle = autolinkInAngles(node, in: document, before: bracket?.lowerBound ?? end) {
            document.links[Int(document.nodes[node].number)].kind = .autolink
            place(node, angle, in: &document)
            return nil
        }
        if let bracket { cursor = bracket.upperBound }
        return bracket?.lowerBound
    }

    private func autolinkInAngles(_ node: Int, in document: Document, before bracket: Int) -> Range<Int>? {
        guard document.nodes[node].end == node + 2, document.nodes[node + 1].kind == .text else { return nil }
        let shown = document.text[document.nodes[node + 1].literal]
        let limit = min(bracket, end - shown.count - 1, cursor + Self.window + 1)
        var index = cursor
        while index < limit, let angle = source.first("<", in: index..<limit) {
            index = angle + 1
            let close = index + shown.count
            if source[close] == ">", source.holds(shown, at: index) { return index..<close }
        }
        return nil
    }

    private mutating func close(_ node: Int, start: Int?, in document: inout Document) {
        guard let start else { return }
        guard let bracket = find(Self.closing)?.lowerBound else { return }
        let after = bracket + 1
        if after < end, source[after] == "(" {
            let destination = destination(from: after + 1)
            place(node, destination.isEmpty ? start..<destination.upperBound : destination, in: &document)
            return
        }
        var label = (start + (source[start] == "!" ? 2 : 1))..<bracket
        var last = bracket
        if after < end, source[after] == "[", let close = source[after..<end].firstIndex(of: UInt8(ascii: "]")) {
            if close > after + 1 { label = (after + 1)..<close }
            last = close
        }
        labels.append(Label(link: Int(document.nodes[node].number), range: label))
        place(node, start..<(last + 1), in: &document)
    }

    /// After `](`: between angle brackets, or to a space or the parenthesis that closes the link.
    private func destination(from start: Int) -> Range<Int> {
        var start = start
        while start < end,
            ASCII.isSpace(source[start]) || source[start] == ">" && start > 0 && ASCII.isNewline(source[start - 1])
        {
            start += 1
        }
        var index = start
        if index < end, source[index] == "<" {
            while index < end, source[index] != ">", !ASCII.isNewline(source[index]) {
                index += source[index] == "\\" ? 2 : 1
            }
            return (start + 1)..<max(start + 1, min(index, end))
        }
        var parentheses = 0
        while index < end, !ASCII.isSpace(source[index]) {
            if source[index] == "(" { parentheses += 1 }
            if source[index] == ")" {
                if parentheses == 0 { break }
                parentheses -= 1
            }
            index += source[index] == "\\" ? 2 : 1
        }
        return start..<min(index, end)
    }

    private mutating func placeWikiLink(_ node: Int, in document: inout Document) {
        guard let brackets = find(Self.brackets) else { return }
        cursor = brackets.upperBound
        let link = document.links[Int(document.nodes[node].number)]
        if let target = find(Array(link.destination.utf8)[...], sameLine: true) {
            place(node, target, in: &document)
        }
        if let close = find(Self.closingBrackets, sameLine: true) { cursor = close.upperBound }
    }

    private mutating func place(_ node: Int, _ range: Range<Int>?, in document: inout Document) {
        guard let range else { return }
        let span = SourceSpan(range)
        document.nodes[node].span = span
        if let link = document.nodes[node].linkIndex { document.links[link].span = span }
        cursor = max(cursor, range.upperBound)
    }

    private mutating func nextLine() {
        while cursor < end, !ASCII.isNewline(source[cursor]) { cursor += 1 }
        if cursor + 1 < end, source[cursor] == "\r", source[cursor + 1] == "\n" { cursor += 1 }
        cursor = min(end, cursor + 1)
    }

    private func find(_ needle: ArraySlice<UInt8>, sameLine: Bool = false) -> Range<Int>? {
        guard let first = needle.first, cursor + needle.count <= end else { return nil }
        if source.holds(needle, at: cursor) { return cursor..<(cursor + needle.count) }
        var limit = min(end - needle.count, cursor + Self.window) + 1
        if sameLine {
            // A line's end may begin the match.
            for sign in ["\n", "\r"] as [Unicode.Scalar] {
                limit = source.first(sign, in: cursor..<limit).map { $0 + 1 } ?? limit
            }
        }
        var index = cursor + 1
        while index < limit, let found = source.first(Unicode.Scalar(first), in: index..<limit) {
            if source.holds(needle, at: found) { return found..<(found + needle.count) }
            index = found + 1
        }
        return nil
    }
}
