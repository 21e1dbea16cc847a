internal import Diagnostics
import Localization

/// `[label]: destination`: the library reads these lines and forgets where they stand.
///
/// They are found again as the lines that no block of the document holds, and as the first ones of a paragraph.
struct LinkDefinitions {
    struct Definition {
        /// Folded as labels are compared.
        let label: String
        let destination: Range<Int>
    }

    private let source: [UInt8]
    private(set) var all: [Definition] = []
    /// What the line before began and its end may go on with.
    private var last: Line = .other

    private enum Line {
        /// `[label]:`, with the destination on the next line.
        case label(String)
        case definition, other

        var isOther: Bool { if case .other = self { true } else { false } }
    }

    init(_ source: [UInt8], in body: Range<Int>, of document: Document) {
        self.source = source
        var blocks = document.nodes.compactMap { node in
            node.kind.isBlock && node.kind.holdsText
                ? (range: node.span.range, isParagraph: node.kind == .paragraph) : nil
        }
        blocks.sort { $0.range.lowerBound < $1.range.lowerBound }
        var next = 0
        var ends = LineEnds(source, in: body)
        var start = body.lowerBound
        while start < body.upperBound {
            let end = ends.line(from: start).end
            while next < blocks.count, blocks[next].range.upperBound <= start { next += 1 }
            let block = next < blocks.count && blocks[next].range.lowerBound < max(end, start + 1) ? blocks[next] : nil
            if let block {
                let isFirst = block.range.lowerBound >= start
                if isFirst { last = .other }
                if isFirst || !last.isOther { read(block.isParagraph ? start..<end : start..<start) }
            } else {
                read(start..<end)
            }
            start = end + 1
        }
    }

    private mutating func read(_ line: Range<Int>) {
        let before = last
        last = .other
        var shape = LineShape(source[skippingBlanks(line)])
        while shape.start < shape.end, source[shape.start] != "[", let next = shape.afterMarker(at: shape.start) {
            shape = LineShape(source[next..<shape.end])
        }
        guard shape.start < shape.end else { return }
        if case .label(let label) = before {
            add(label, from: shape.start, to: shape.end)
        } else if let name = shape.definedLabel, source[name.lowerBound] != "^" {
            let rest = skippingBlanks((name.upperBound + 2)..<shape.end)
            let label = Self.folded(source[name])
            guard !label.isEmpty else { return }
            if rest.isEmpty { last = .label(label) } else { add(label, from: rest.lowerBound, to: rest.upperBound) }
        } else if case .definition = before, "\"'(".utf8.contains(source[shape.start]) {
            // The title of the definition above.
            last = .definition
        }
    }

    private mutating func add(_ label: String, from start: Int, to end: Int) {
        let isInAngles = source[start] == "<"
        let first = isInAngles ? start + 1 : start
        var stop = first
        while stop < end, isInAngles ? source[stop] != ">" : !ASCII.isSpace(source[stop]) {
            stop += source[stop] == "\\" ? 2 : 1
        }
        stop = min(stop, end)
        let rest = skippingBlanks((isInAngles ? min(stop + 1, end) : stop)..<end)
        guard rest.isEmpty || "\"'(".utf8.contains(source[rest.lowerBound]) else { return }
        all.append(Definition(label: label, destination: first..<stop))
        last = .definition
    }

    private func skippingBlanks(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, LineShape.isBlank(source[start]) { start += 1 }
        return start..<range.upperBound
    }

    /// Letter case and the number of spaces do not count.
    static func folded(_ label: ArraySlice<UInt8>) -> String {
        let words = label.split(whereSeparator: ASCII.isSpace).map { String(decoding: $0, as: UTF8.self) }
        return words.joined(separator: " ").lowercased()
    }
}

extension Node.Kind {
    /// A block whose lines are its own.
    fileprivate var holdsText: Bool {
        switch self {
        case .paragraph, .heading, .codeBlock, .htmlBlock, .table, .thematicBreak, .unparsed: true
        default: false
        }
    }
}
