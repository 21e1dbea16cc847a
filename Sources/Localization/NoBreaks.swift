/// Which words of a language stay on one line with the word after them, as its typesetters have it.
///
/// Numbers and units: SI Brochure (9th edition), 5.4.3 and 5.4.4, which put a space between a number and its unit and between groups
/// of three digits. English: The Chicago Manual of Style, on the division of words, numbers and names at the end of a line. Polish:
/// PN-83/P-55366, the rules for setting texts in Polish: no one-letter word at the end of a line, no initial without its name, no
/// number without what it counts.
package struct NoBreaks: Hashable, Sendable {
    /// Stay with whatever follows.
    private let shortWords: Set<[UInt8]>
    /// Stay with the number that follows.
    private let numberWords: Set<[UInt8]>
    /// Stay with the name that follows, which begins with a capital.
    private let titles: Set<[UInt8]>
    /// Stay with the number before them.
    private let units: Set<[UInt8]>
    /// No word of the tables has more bytes, and no number that is a group of a longer one.
    private let longest: Int
    /// Whether readers of the language miss it on a screen too, and not in print alone.
    package let isForScreens: Bool

    /// Without words of its own a language keeps numbers with the symbols of units.
    package init(
        anything: [String] = [], numbers: [String] = [], names: [String] = [], units: [String] = [],
        isForScreens: Bool = false
    ) {
        func words(_ list: [String]) -> Set<[UInt8]> { Set(list.map { Array($0.utf8) }) }
        shortWords = words(anything)
        numberWords = words(numbers)
        titles = words(names)
        self.units = words(units).union(Self.commonUnits)
        longest = [anything, numbers, names, units].joined().reduce(20) { max($0, $1.utf8.count) }
        self.isForScreens = isForScreens
    }

    /// Symbols of units and of currencies, the same in every language.
    private static let commonUnits = Set(
        """
        % ‰ ° °C °F € $ £ ¥ EUR USD GBP PLN CHF CZK SEK NOK DKK JPY k€ M€ k$ M$ \
        mm cm m km m² m³ km² ha ml l L g kg t s ms h min d B kB KB MB GB TB PB KiB MiB GiB kbit/s Mbit/s Gbit/s \
        Hz kHz MHz GHz V A W kW MW kWh MWh J kJ N Pa kPa bar K px pt dpi ppm kg/m³ km/h m/s
        """.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))

    /// A plain text with U+00A0 in these places.
    package func holding(_ text: String) -> String {
        var held: [UInt8] = []
        var rest = Array(text.utf8)[...]
        for place in places(in: Array(rest)) {
            held += rest[..<place]
            held += [0xC2, 0xA0]
            rest = rest[(place + 1)...]
        }
        return String(decoding: held + rest, as: UTF8.self)
    }

    /// The places of the spaces at which no line may end, in order.
    package func places(in text: [UInt8]) -> [Int] {
        var places: [Int] = []
        var start = 0
        var space: Int?
        var before = 0..<0
        while start <= text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: " ")) ?? text.count
            if let space, end > start, holds(Self.opened(text[before]), Self.closed(text[start..<end])) {
                places.append(space)
            }
            before = start..<end
            space = end
            start = end + 1
        }
        return places
    }

    private func holds(_ word: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        guard let last = word.last, let first = next.first, word.count <= longest else { return false }
        let bytes = Array(word)
        if shortWords.contains(bytes) { return true }
        if ASCII.isDigit(last) {
            return counts(next) || Self.isGroup(word, next)
        }
        if ASCII.isDigit(first) { return numberWords.contains(bytes) }
        guard Self.isCapital(next) else { return false }
        return titles.contains(bytes) || last == UInt8(ascii: ".") && Self.isCapital(word) && Self.letters(word) == 1
    }

    /// A unit, with or without the full stop of its sentence.
    private func counts(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= longest else { return false }
        return units.contains(Array(word)) || word.last == UInt8(ascii: ".") && units.contains(Array(word.dropLast()))
    }

    /// How many, beside one sign of ASCII at the end.
    private static func letters(_ word: ArraySlice<UInt8>) -> Int { word.dropLast().count { $0 & 0xC0 != 0x80 } }

    /// "5 000", and each later group of "5 000 000": up to three digits, then three. Punctuation may end the number, not a group.
    private static func isGroup(_ word: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        let digits = word.count - ((word.lastIndex { !ASCII.isDigit($0) }).map { $0 + 1 - word.startIndex } ?? 0)
        let sign = word.dropLast(digits)
        guard digits <= 3,
            sign.allSatisfy({ !ASCII.isAlphanumeric($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") })
        else { return false }
        let group = next.prefix { ASCII.isDigit($0) }
        return group.count == 3 && (next.count == 3 || !ASCII.isAlphanumeric(next[group.endIndex]))
    }

    /// Without what opens a quotation or a bracket before the word.
    private static func opened(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = word
        while let sign = openings.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(sign.count) }
        return rest
    }

    private static let openings = ["(", "[", "\"", "'", "„", "“", "‘", "«", "»"].map { Array($0.utf8) }

    /// Without the punctuation after the word; a full stop stays, which may belong to it, unless it ends a sentence for sure.
    private static func closed(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = word
        while let sign = closings.first(where: { rest.count > $0.count && rest.suffix($0.count).elementsEqual($0) }) {
            rest = rest.dropLast(sign.count)
        }
        return rest
    }

    private static let closings = [",", ";", ":", "!", "?", ")", "]", "\"", "'", "”", "“", "’", "»", "…"]
        .map { Array($0.utf8) }

    private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if first < 0x80 { return ASCII.isCapital(first) }
        return String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
    }
}
