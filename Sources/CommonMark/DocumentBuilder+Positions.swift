internal import Diagnostics

/// Where things stand in the source.
extension DocumentBuilder {
    func span(of node: CMarkNode) -> SourceSpan {
        let start = offset(line: node.startLine, column: node.startColumn)
        let end = offset(line: max(node.endLine, node.startLine), column: node.endColumn + 1)
        return SourceSpan(start, max(start, end))
    }

    /// The library ends an HTML block a line early; its literal has as many lines as its source.
    func spanOfLines(from start: Int, like literal: Range<Int>) -> SourceSpan {
        let breaks = document.text[literal].count { $0 == 0x0A }
        let line = lines.position(of: start - body.lowerBound).line
        return SourceSpan(start, offset(line: line + max(0, breaks - 1), column: .max))
    }

    func offset(line: Int, column: Int) -> Int {
        let range = lines.range(ofLine: line)
        return body.lowerBound + range.lowerBound + min(range.count, max(0, column - 1))
    }

    func wholeLines(_ span: SourceSpan) -> SourceSpan {
        var start = span.start
        while start > body.lowerBound, !ASCII.isNewline(source[start - 1]) { start -= 1 }
        var end = span.end
        while end < body.upperBound, !ASCII.isNewline(source[end]) { end += 1 }
        return SourceSpan(start, end)
    }
}
