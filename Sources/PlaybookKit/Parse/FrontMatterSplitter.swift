import Diagnostics

/// Finds the front matter of a file: the YAML between a first line `---` and the next line `---` or `...`.
struct FrontMatterSplitter {
    /// The YAML's bytes without the fences; `nil` where the file has no front matter.
    let yaml: Range<Int>?
    /// The rest of the file.
    let body: Range<Int>
    /// The opening fence, if nothing closes it: then the whole file is body, so that no word is lost.
    let unclosed: SourceSpan?
    /// The opening fence of fields that stand below blank lines, where neither we nor GitHub look for them.
    private(set) var late: SourceSpan?

    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = Self.line(from: start, in: bytes)
        guard Self.isFence(bytes[first.text], [0x2D]) else {
            (yaml, body, unclosed) = (nil, start..<bytes.count, nil)
            late = Self.lateFence(from: first, in: bytes)
            return
        }
        var next = first.next
        while next < bytes.count {
            let line = Self.line(from: next, in: bytes)
            if Self.isFence(bytes[line.text], [0x2D, 0x2E]) {
                (yaml, body, unclosed) = (first.next..<next, line.next..<bytes.count, nil)
                return
            }
            next = line.next
        }
        (yaml, body, unclosed) = (nil, start..<bytes.count, SourceSpan(first.text))
    }

    /// A fence as the first line that is not blank, with nothing but names, colons and values down to the next one.
    private static func lateFence(from first: (text: Range<Int>, next: Int), in bytes: [UInt8]) -> SourceSpan? {
        var line = first
        while isBlank(bytes[line.text]), line.next < bytes.count { line = self.line(from: line.next, in: bytes) }
        guard line.text != first.text, isFence(bytes[line.text], [0x2D]) else { return nil }
        let fence = SourceSpan(line.text)
        var fields = 0
        while line.next < bytes.count {
            line = self.line(from: line.next, in: bytes)
            if isFence(bytes[line.text], [0x2D]) { return fields > 0 ? fence : nil }
            guard isField(bytes[line.text]) else { return nil }
            fields += 1
        }
        return nil
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

    /// `name:` or `name: value`; a name has no spaces.
    private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
        return !line[..<colon].contains { $0 <= 0x20 } && (colon + 1 == line.endIndex || line[colon + 1] == 0x20)
    }

    private static func line(from start: Int, in bytes: [UInt8]) -> (text: Range<Int>, next: Int) {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        var next = min(end + 1, bytes.count)
        if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
        return (start..<end, next)
    }

    /// Three times one of `marks` from the line's first column, then only spaces.
    private static func isFence(_ line: ArraySlice<UInt8>, _ marks: [UInt8]) -> Bool {
        guard let mark = line.first, marks.contains(mark), line.prefix(3).elementsEqual([mark, mark, mark]) else {
            return false
        }
        return line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
