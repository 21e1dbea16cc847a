internal import Diagnostics
import Localization

/// Where the library's nodes stand in the file: it counts lines and columns of the body, and some of them wrongly.
struct SourcePositions {
    private let source: [UInt8]
    private let body: Range<Int>
    /// Where each line begins; the first behind the mark that some write before a text.
    private let starts: [Int]

    init(_ source: [UInt8], _ body: Range<Int>) {
        self.source = source
        self.body = body
        let hasMark = source[body].starts(with: [0xEF, 0xBB, 0xBF])
        var starts = [body.lowerBound + (hasMark ? 3 : 0)]
        var ends = LineEnds(source, in: body)
        var start = body.lowerBound
        while start < body.upperBound {
            let line = ends.line(from: start)
            start = line.next
            if line.end < body.upperBound { starts.append(start) }
        }
        self.starts = starts
    }

    func span(of node: CMarkNode) -> SourceSpan {
        let start = offset(line: node.startLine, column: node.startColumn)
        let end = offset(line: max(node.endLine, node.startLine), column: node.endColumn + 1)
        return SourceSpan(start, max(start, end))
    }

    /// The library ends an HTML block a line early; its literal has as many lines as its source.
    func span(from start: Int, ofLinesIn literal: ArraySlice<UInt8>) -> SourceSpan {
        let breaks = literal.count { $0 == "\n" }
        let line = line(of: start)
        return SourceSpan(start, offset(line: line + max(0, breaks - 1), column: .max))
    }

    /// Where bytes of an HTML block's literal stand, in their order. The lines of the literal are those of the source without
    /// the marks of quotes and lists before them.
    func offsets(of indices: [Int], in literal: [UInt8], from start: Int) -> [Int] {
        func end(ofLineAt index: Int) -> Int { literal[index...].firstIndex(of: UInt8(ascii: "\n")) ?? literal.count }
        var line = line(of: start)
        var lineEnd = end(ofLineAt: 0)
        return indices.map { index in
            while index > lineEnd {
                line += 1
                lineEnd = end(ofLineAt: lineEnd + 1)
            }
            return offset(line: line, column: .max) - (lineEnd - index)
        }
    }

    func wholeLines(_ span: SourceSpan) -> SourceSpan {
        var start = span.start
        while start > body.lowerBound, !ASCII.isNewline(source[start - 1]) { start -= 1 }
        var end = span.end
        while end < body.upperBound, !ASCII.isNewline(source[end]) { end += 1 }
        return SourceSpan(start, end)
    }

    /// The library does not tell a definition's label, and its start is what follows `[^label]:`.
    func footnoteLabel(before definition: Int) -> ArraySlice<UInt8> {
        var close = definition
        while close > body.lowerBound, source[close - 1] != "]" { close -= 1 }
        var start = close - 1
        while start > body.lowerBound, source[start - 1] != "]", !ASCII.isSpace(source[start - 1]) { start -= 1 }
        while start + 1 < close, source[start] != "[" || source[start + 1] != "^" { start += 1 }
        return start + 2 < close ? source[(start + 2)..<(close - 1)] : []
    }

    /// Counted from one, as the library does.
    private func line(of offset: Int) -> Int { max(1, starts.partitioningIndex { $0 > offset }) }

    private func offset(line: Int, column: Int) -> Int {
        guard starts.indices.contains(line - 1) else { return body.upperBound }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : body.upperBound
        while end > start, ASCII.isNewline(source[end - 1]) { end -= 1 }
        return start + min(end - start, max(0, column - 1))
    }
}
