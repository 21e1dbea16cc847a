/// How much room a table needs on paper, in characters of the type that the print style sets tables in.
///
/// An engine breaks a word only where a column has no room for it, so what counts is the longest word of each column.
package struct TableWidth: Hashable, Sendable {
    /// With less, words are broken.
    package let least: Int
    /// With less, columns of text become towers of single words.
    let comfortable: Int
    package let columns: Int

    /// The narrower paper of A4 and Letter, upright and turned sideways: 174 mm between the margins in type of 9 points, and 243 mm
    /// in 8 points. Of tables of random words, set by Chromium in Lato with bold heads, the narrowest that did not fit had 108 and 174;
    /// Arial is a twelfth wider.
    static let portrait = 102
    package static let landscape = 160

    /// It stands on a page turned sideways.
    var isWide: Bool { comfortable > Self.portrait }
    /// Even there words are broken.
    package var isTooWide: Bool { least > Self.landscape }

    /// Between two columns.
    private static let gap = 2
    /// A longer word is no word, but an address or a key, which may be broken.
    private static let longestWord = 24
    /// Two or three words on a line are enough to be read.
    private static let line = 12

    package init(_ document: Document, table: Int) {
        var words: [Int] = []
        var texts: [Int] = []
        for row in document.children(of: table) {
            for (column, cell) in document.children(of: row).enumerated() {
                if column == words.count {
                    words.append(0)
                    texts.append(0)
                }
                let (word, text) = Self.measure(document.plainBytes(of: cell, images: false).bytes)
                words[column] = max(words[column], word)
                texts[column] = max(texts[column], text)
            }
        }
        columns = words.count
        least = words.reduce(0, +) + Self.gap * columns
        comfortable = zip(words, texts).reduce(0) { $0 + max($1.0, min($1.1, Self.line)) } + Self.gap * columns
    }

    /// The longest word and the whole text, in characters; a line may end after a hyphen, a dash or a slash.
    private static func measure(_ text: [UInt8]) -> (word: Int, text: Int) {
        var longest = 0
        var word = 0
        var all = 0
        for byte in text where byte & 0xC0 != 0x80 {
            all += 1
            word += 1
            if byte == " " { word = 0 }
            longest = max(longest, word)
            if byte == "-" || byte == "/" { word = 0 }
        }
        return (min(longest, longestWord), all)
    }
}
