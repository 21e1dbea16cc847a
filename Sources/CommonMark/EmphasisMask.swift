/// Hides `_`, `*` and `~` from the library where they are no emphasis: inside bare web addresses, which it reads
/// without its own autolinks, and between the braces of `{{first_name}}`. The stand-ins are bytes that no UTF-8 text
/// holds, one for one, so that positions stay.
enum EmphasisMask {
    /// `nil` if there is nothing to hide.
    static func masked(_ text: ArraySlice<UInt8>, _ additions: MarkdownAdditions) -> [UInt8]? {
        var result: [UInt8]?
        func hide(_ range: Range<Int>) {
            for index in range {
                guard let byte = standIn(for: text[index]) else { continue }
                if result == nil { result = Array(text) }
                result?[index - text.startIndex] = byte
            }
        }
        if additions.contains(.autolinks) {
            for match in Autolinks.all(in: text) where !match.isMail && standsFree(match.range.lowerBound, in: text) {
                hide(bareRange(match.range, in: text))
            }
        }
        if additions.contains(.values) { braced(in: text, hide) }
        return result
    }

    static func unmask(_ text: inout [UInt8], in range: Range<Int>) {
        for index in range where text[index] >= 0xFD { text[index] = marks[Int(text[index] - 0xFD)] }
    }

    private static let marks = Array("_*~".utf8)

    private static func standIn(for byte: UInt8) -> UInt8? {
        switch byte {
        case "_": 0xFD
        case "*": 0xFE
        case "~": 0xFF
        default: nil
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
        while end > range.lowerBound, standIn(for: text[end - 1]) != nil { end -= 1 }
        return range.lowerBound..<end
    }
}
