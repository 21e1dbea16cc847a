import CommonMark

/// What a book says around the number of a page and the address of a link, in one language: on its pages, and to whoever has it read
/// out.
struct PageWords: Sendable {
    /// Before a number in the text: "p. 12".
    let short: String
    /// Before a number that stands alone: "Page 12".
    let page: String
    /// Between a number and how many pages there are: "Page 12 of 120".
    let of: String
    /// Before the address of a link that leads out of the book.
    let outside: String

    /// The words of a language by its tag; English where we have none.
    static func of(_ language: String) -> PageWords {
        let subtag = String(Substring(language.utf8.prefix { $0 != UInt8(ascii: "-") })).asciiLowercased
        return languages[subtag] ?? english
    }

    static let all = [english, polish]

    private static let languages = ["en": english, "pl": polish]
    private static let english = PageWords(short: "p.", page: "Page", of: "of", outside: "Outside address")
    private static let polish = PageWords(short: "s.", page: "Strona", of: "z", outside: "Adres zewnętrzny")
}
