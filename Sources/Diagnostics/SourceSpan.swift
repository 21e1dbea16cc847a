/// A part of one file: UTF-8 byte offsets from the file's first byte, end excluded.
package struct SourceSpan: Hashable, Sendable, Comparable {
    package var start: Int
    package var end: Int

    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    package init(_ range: Range<Int>) {
        self.init(range.lowerBound, range.upperBound)
    }

    package var range: Range<Int> { start..<end }
    package var isEmpty: Bool { start == end }

    package static func < (left: Self, right: Self) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
