import Localization

/// Hides `_`, `*` and `~` from the library where they are no emphasis: inside bare web addresses, which it reads
/// without its own autolinks, and between the braces of `{{first_name}}`. The stand-ins are control characters that the text
/// does not hold, one byte for one, so that positions stay. Bytes of no character would do but in tables, whose cells end there.
struct EmphasisMask {
    /// The text as the library shall read it; of no use after that.
    var text: [UInt8]
    /// For each of the marks.
    private let standIns: [UInt8]

    private static let marks = Array("_*~".utf8)

    /// `nil` if there is nothing to hide, or nothing to hide it with.
    init?(hidingIn source: ArraySlice<UInt8>, _ additions: MarkdownAdditions) {
        var ranges: [Range<Int>] = []
        if additions.contains(.autolinks) {
            for match in Autolinks.all(in: source)
            where !match.isMail && Self.standsFree(match.range.lowerBound, in: source) {
                ranges.append(Self.bareRange(match.range, in: source))
            }
        }
        if additions.contains(.values) { Self.braced(in: source) { ranges.append($0) } }
        ranges.removeAll { !source[$0].contains(where: Self.marks.contains) }
        guard !ranges.isEmpty else { return nil }

        let unused = (0x0E...0x1F as ClosedRange<UInt8>).lazy.filter { byte in
            source.first(Unicode.Scalar(byte), in: source.indices) == nil
        }
        standIns = Array(unused.prefix(Self.marks.count))
        guard standIns.count == Self.marks.count else { return nil }
        text = Array(source)
        for index in ranges.joined() {
            guard let mark = Self.marks.firstIndex(of: source[index]) else { continue }
            text[index - source.startIndex] = standIns[mark]
        }
    }

    /// Puts the marks back into what the library read.
    func unmask(_ text: inout [UInt8], in range: Range<Int>) {
        for index in range where text[index] < 0x20 {
            if let mark = standIns.firstIndex(of: text[index]) { text[index] = Self.marks[mark] }
        }
    }

    /// What stands between `{{` and `}}` on one line.
    private static func braced(in text: ArraySlice<UInt8>, _ body: (Range<Int>) -> Void) {
        var index = text.startIndex
        while let open = text.first("{", in: index..<text.endIndex), open + 1 < text.endIndex {
            index = open + 1
            guard text[index] == "{" else { continue }
            let end = text[(open + 2)...].prefix { $0 != "{" && $0 != "}" && !ASCII.isNewline($0) }.endIndex
            if text[end...].starts(with: "}}".utf8) { body((open + 2)..<end) }
            index = end
        }
    }

    /// After a space or a parenthesis that is not a link's.
    private static func standsFree(_ start: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard start > text.startIndex else { return true }
        let before = text[start - 1]
        if before == "(" { return start - 1 == text.startIndex || text[start - 2] != "]" }
        return ASCII.isSpace(before)
    }

    /// To the first byte that may belong to other markup, and never ending in a mark.
    private static func bareRange(_ range: Range<Int>, in text: ArraySlice<UInt8>) -> Range<Int> {
        var end = range.lowerBound
        while end < range.upperBound, !"|[]`\\\"".utf8.contains(text[end]) { end += 1 }
        while end > range.lowerBound, marks.contains(text[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }
}
