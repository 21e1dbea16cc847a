/// One line of a file, and the carets below the part that is meant: plain text, safe for a terminal.
///
/// Tabs are spaces up to the next fourth column, invisible characters and bytes that are no UTF-8 are spelled out, also marks
/// beyond two on one letter, and of a long line the part around the carets is shown.
package struct Excerpt: Hashable, Sendable {
    /// Counted from one.
    package let line: Int
    package let text: String
    /// How many columns stand before the carets.
    package let indent: Int
    /// At least one; a part that goes on to further lines is marked to the end of the first.
    package let caretCount: Int

    package init(of span: SourceSpan, in file: SourceFile, lines: LineIndex, width: Int = 100) {
        line = lines.position(of: span.start).line
        let range = lines.range(ofLine: line)
        let start = min(max(span.start, range.lowerBound), range.upperBound)
        let end = min(max(span.end, start), range.upperBound)

        // Enough to fill the width on both sides, and little of a line a megabyte long.
        let window = Self.window(around: start, in: range, of: file.bytes, reach: 4 * width)
        let cells = Self.cells(of: file.bytes[window])
        let total = cells.last?.end ?? 0
        let caret = cells.first { $0.byteEnd > start }?.column ?? total
        let caretEnd = cells.last { $0.byteStart < end }?.end ?? caret

        let left = caret > width * 2 / 3 && total > width ? caret - width / 3 : 0
        let kept = cells.filter { $0.column >= left && $0.end <= left + width }
        let isCutBefore = window.lowerBound > range.lowerBound || left > 0
        let isCutAfter = window.upperBound < range.upperBound || total > left + width
        text = (isCutBefore ? "…" : "") + Terminal.visible(kept.map(\.text).joined()) + (isCutAfter ? "…" : "")
        let origin = kept.first?.column ?? left
        indent = caret - origin + (isCutBefore ? 1 : 0)
        caretCount = max(1, min(caretEnd, kept.last?.end ?? caretEnd) - caret)
    }

    private struct Cell {
        let text: String
        let byteStart: Int
        let byteEnd: Int
        let column: Int
        let end: Int
    }

    private static func window(around offset: Int, in line: Range<Int>, of bytes: [UInt8], reach: Int) -> Range<Int> {
        var start = max(line.lowerBound, offset - reach)
        while start > line.lowerBound, start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
        var end = min(line.upperBound, offset + reach)
        while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }

    private static func cells(of bytes: ArraySlice<UInt8>) -> [Cell] {
        var cells: [Cell] = []
        var offset = bytes.startIndex
        var column = 0
        var marks = 0
        func append(_ text: String, bytes count: Int, columns: Int) {
            cells.append(
                Cell(text: text, byteStart: offset, byteEnd: offset + count, column: column, end: column + columns))
            offset += count
            column += columns
        }
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes.makeIterator()
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                if scalar == "\t" {
                    let columns = 4 - column % 4
                    append(String(repeating: " ", count: columns), bytes: 1, columns: columns)
                } else {
                    marks = scalar.columns == 0 ? marks + 1 : 0
                    let isSpelledOut = scalar.isInvisible || marks > 2
                    let text = isSpelledOut ? scalar.shown : String(scalar)
                    append(text, bytes: encoded.count, columns: isSpelledOut ? text.utf8.count : scalar.columns)
                }
            case .error(let length):
                for byte in bytes[offset..<offset + length] {
                    append("\\x" + String(byte, radix: 16, uppercase: true), bytes: 1, columns: 4)
                }
            case .emptyInput: return cells
            }
        }
    }
}
