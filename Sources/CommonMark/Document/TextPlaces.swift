package import Diagnostics
import Localization

extension Document {
    /// Where words of the running text stand in the file. Each comes with its block: a paragraph, a heading or the row of a table;
    /// those of one block follow each other. Words that an escape or an entity hides are found as their block.
    package func places(of words: [(stretch: TextStretch, block: Int)], in source: [UInt8]) -> [SourceSpan] {
        var located = self
        var texts: [Int: Int] = [:]
        var block: Int?
        return words.map { words in
            let span = nodes[words.block].span
            if block != words.block {
                block = words.block
                texts.removeAll(keepingCapacity: true)
                let isRow = nodes[words.block].kind == .tableRow || nodes[words.block].kind == .tableHeader
                var locator = InlineLocator(source, in: isRow ? Self.wholeLines(span, of: source) : span)
                locator.locate((words.block + 1)..<nodes[words.block].end, in: &located) { texts[$0] = $1 }
            }
            guard let text = texts[words.stretch.firstNode] else { return span }
            let node = nodes[words.stretch.firstNode]
            // A value's words stand in playbook.yml; here stands its name.
            guard node.written == node.literal else { return SourceSpan(text, text + node.written.count) }
            let literal = node.literal
            let end = words.stretch.lastNode == words.stretch.firstNode ? words.stretch.end : literal.upperBound
            return SourceSpan(text + words.stretch.start - literal.lowerBound, text + end - literal.lowerBound)
        }
    }

    private static func wholeLines(_ span: SourceSpan, of source: [UInt8]) -> SourceSpan {
        var (start, end) = (span.start, span.end)
        while start > 0, !ASCII.isNewline(source[start - 1]) { start -= 1 }
        while end < source.count, !ASCII.isNewline(source[end]) { end += 1 }
        return SourceSpan(start, end)
    }
}
