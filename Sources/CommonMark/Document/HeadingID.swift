import Localization

/// `Text {#id}`: the id an author gives a heading at its end.
struct HeadingID {
    let id: Range<Int>
    /// Where its braces, with the space before them, begin.
    let start: Int

    /// `nil` where the text ends with none.
    init?(endOf text: ArraySlice<UInt8>) {
        var end = text.endIndex
        while end > text.startIndex, ASCII.isSpace(text[end - 1]) { end -= 1 }
        guard end - text.startIndex >= 4, text[end - 1] == "}" else { return nil }
        var start = end - 1
        while start > text.startIndex, AuthorName.holds(text[start - 1]) { start -= 1 }
        guard start < end - 1, start - text.startIndex >= 2, text[start - 1] == "#", text[start - 2] == "{" else {
            return nil
        }
        var braces = start - 2
        while braces > text.startIndex, ASCII.isSpace(text[braces - 1]) { braces -= 1 }
        id = start..<(end - 1)
        self.start = braces
    }
}
