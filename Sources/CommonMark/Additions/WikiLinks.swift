import Localization

/// `[[target]]`, `[[target#heading|label]]` and `![[target]]` within one text.
enum WikiLinks {
    struct Match {
        /// With its brackets and the `!` before them.
        let range: Range<Int>
        /// Without that `!`.
        let brackets: Range<Int>
        let target: Range<Int>
        let label: Range<Int>?

        /// The target's text is to stand in its place.
        var isEmbed: Bool { range.lowerBound < brackets.lowerBound }
    }

    /// The first at or after `start`.
    static func first(in text: ArraySlice<UInt8>, from start: Int) -> Match? {
        var index = start
        while let bracket = text.first("[", in: index..<text.endIndex), bracket + 4 < text.endIndex {
            index = bracket
            guard text[index + 1] == "[", text[index + 2] != "[" else {
                index += 1
                continue
            }
            var end = index + 2
            var bar: Int?
            while end < text.endIndex, text[end] != "]", text[end] != "[" {
                if text[end] == "|", bar == nil { bar = end }
                end += 1
            }
            let target = trimmed(text, (index + 2)..<(bar ?? end))
            guard end + 1 < text.endIndex, text[end] == "]", text[end + 1] == "]", !target.isEmpty else {
                index = max(end, index + 1)
                continue
            }
            let label = bar.map { trimmed(text, ($0 + 1)..<end) }
            let first = index > start && text[index - 1] == "!" ? index - 1 : index
            return Match(
                range: first..<(end + 2), brackets: index..<(end + 2), target: target,
                label: label.flatMap { $0.isEmpty ? nil : $0 })
        }
        return nil
    }

    private static func trimmed(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, ASCII.isSpace(text[first]) { range.removeFirst() }
        while let last = range.last, ASCII.isSpace(text[last]) { range.removeLast() }
        return range
    }
}
