import Localization

/// `[!NAME]` and an optional title, as the first line of a quote.
package struct AlertMarker {
    package let word: Range<Int>
    package let title: Range<Int>

    package init?(in line: ArraySlice<UInt8>) {
        guard line.starts(with: "[!".utf8) else { return nil }
        let word = line.dropFirst(2).prefix { $0 != "]" && !ASCII.isNewline($0) }
        guard !word.isEmpty, word.endIndex < line.endIndex, line[word.endIndex] == "]" else { return nil }
        let rest = line[(word.endIndex + 1)...].prefix { !ASCII.isNewline($0) }
        let title = rest.drop { $0 == " " || $0 == "\t" }
        self.word = word.startIndex..<word.endIndex
        self.title = title.startIndex..<(title.lastIndex { $0 != " " && $0 != "\t" }.map { $0 + 1 } ?? title.startIndex)
    }
}
