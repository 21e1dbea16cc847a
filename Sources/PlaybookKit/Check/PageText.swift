import CommonMark
import Diagnostics
import Localization

/// The source of a page with everything blanked that is not text for readers: front matter, code and comments. Offsets and lines
/// stay.
struct PageText {
    let bytes: [UInt8]

    init(_ page: LinkedPage) {
        let source = page.page.file.bytes
        let document = page.page.document
        var bytes = source.map { ASCII.isNewline($0) ? $0 : 0x20 }
        for (index, node) in document.nodes.enumerated() where !document.isComment(index) {
            switch node.kind {
            case .paragraph, .heading, .tableCell, .htmlBlock:
                let range = node.span.range.clamped(to: source.indices)
                bytes.replaceSubrange(range, with: source[range])
                Self.blankCode(in: range, of: &bytes)
            case .inlineHTML:
                let range = node.span.range.clamped(to: source.indices)
                if source[range].starts(with: "<!--".utf8) { Self.blank(range, of: &bytes) }
            default: break
            }
        }
        self.bytes = bytes
    }

    /// Runs of backticks and what stands between two of one length, as CommonMark reads them.
    private static func blankCode(in range: Range<Int>, of bytes: inout [UInt8]) {
        let tick = UInt8(ascii: "`")
        var runs: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let end = bytes[index..<range.upperBound].firstIndex { $0 != tick } ?? range.upperBound
            if end > index { runs.append(index..<end) }
            index = max(end, index + 1)
        }
        // The next run of each length, found from the back, keeps a text full of backticks linear.
        var nextOfLength: [Int: Int] = [:]
        var closing = [Int?](repeating: nil, count: runs.count)
        for number in runs.indices.reversed() {
            closing[number] = nextOfLength[runs[number].count]
            nextOfLength[runs[number].count] = number
        }
        var number = 0
        while number < runs.count {
            if let close = closing[number] {
                blank(runs[number].lowerBound..<runs[close].upperBound, of: &bytes)
                number = close
            }
            number += 1
        }
    }

    private static func blank(_ range: Range<Int>, of bytes: inout [UInt8]) {
        for index in range where !ASCII.isNewline(bytes[index]) { bytes[index] = 0x20 }
    }

    /// Whether a text begins at an offset; ASCII letters of the text are lower-case and match both cases.
    func matches(_ text: StaticString, at offset: Int, ignoringCase: Bool = false) -> Bool {
        let wanted = text.description.utf8
        guard offset + wanted.count <= bytes.count else { return false }
        return zip(wanted, bytes[offset...]).allSatisfy { want, byte in
            want == (ignoringCase ? ASCII.lowercased(byte) : byte)
        }
    }

    /// Only spaces stand before it in its line.
    func isLineStart(_ offset: Int) -> Bool {
        var index = offset
        while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
        return index == 0 || ASCII.isNewline(bytes[index - 1])
    }

    /// The name of letters, digits, dashes, dots and underscores after any spaces; empty if there is none.
    func name(at offset: Int) -> String {
        let rest = bytes[min(offset, bytes.count)...].drop { $0 == 0x20 }
        return String(decoding: rest.prefix(while: AuthorName.holds).prefix(40), as: UTF8.self)
    }

    /// From an offset to the end of its line, at most 200 bytes, so that looking ahead from many places stays cheap.
    func line(from offset: Int) -> ArraySlice<UInt8> { bytes[offset...].prefix(200).prefix { !ASCII.isNewline($0) } }
}
