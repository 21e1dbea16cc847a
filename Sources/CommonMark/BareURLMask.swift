/// Hides `_`, `*` and `~` inside bare web addresses from the library, which without its own autolinks would read them
/// as emphasis. The stand-ins are bytes that no UTF-8 text holds, one for one, so that positions stay.
enum BareURLMask {
    /// `nil` if there is nothing to hide.
    static func masked(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var result: [UInt8]?
        for match in Autolinks.all(in: text) where !match.isMail && standsFree(match.range.lowerBound, in: text) {
            for index in bareRange(match.range, in: text) {
                guard let byte = standIn(for: text[index]) else { continue }
                if result == nil { result = Array(text) }
                result?[index - text.startIndex] = byte
            }
        }
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
