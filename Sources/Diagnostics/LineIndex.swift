/// Where each line of one file begins. A line ends with LF, CRLF or CR; nothing else ends one (U+2028 does not).
package struct LineIndex: Sendable {
    /// A place as people count: both from one. The column counts Unicode code points, so that an editor and a
    /// reader agree on it whatever marks combine.
    package struct Position: Hashable, Sendable {
        package let line: Int
        package let column: Int
    }

    private let bytes: [UInt8]
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // Editors count no column for the mark that some write before a text.
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for index in bytes.indices {
            switch bytes[index] {
            case 0x0A: starts.append(index + 1)
            case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A: starts.append(index + 1)
            default: break
            }
        }
        self.starts = starts
    }

    package var lineCount: Int { starts.count }

    /// The position of a byte; an offset past the end is the end.
    package func position(of offset: Int) -> Position {
        let offset = min(max(starts[0], offset), bytes.count)
        let line = starts.partitioningIndex { $0 > offset }
        let column = bytes[starts[line - 1]..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return Position(line: line, column: column)
    }

    /// The bytes of a line (counted from one) without its ending; empty past the end.
    package func range(ofLine line: Int) -> Range<Int> {
        guard starts.indices.contains(line - 1) else { return bytes.count..<bytes.count }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}
