/// Which words of a language stay on one line with the word after them, as its typesetters have it.
///
/// Numbers and units: SI Brochure (9th edition), 5.4.3 and 5.4.4, which put a space between a number and its unit and between groups
/// of three digits. English: The Chicago Manual of Style, on the division of words, numbers and names at the end of a line. Polish:
/// PN-83/P-55366, the rules for setting texts in Polish: no one-letter word at the end of a line, no initial without its name, no
/// number without what it counts.
package struct NoBreaks: Sendable {
    /// Stay with whatever follows.
    private let shortWords: Set<[UInt8]>
    /// Stay with the number that follows.
    private let numberWords: Set<[UInt8]>
    /// Stay with the name that follows, which begins with a capital.
    private let titles: Set<[UInt8]>
    /// Stay with the number before them.
    private let units: Set<[UInt8]>

    private init(short: String, beforeNumbers: String, titles: String, units: String) {
        func words(_ text: String) -> Set<[UInt8]> {
            Set(text.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
        }
        shortWords = words(short)
        numberWords = words(beforeNumbers)
        self.titles = words(titles)
        self.units = words(units + " " + Self.commonUnits)
    }

    /// The table of a language by its tag; for others only numbers and units.
    package static func of(_ language: String) -> NoBreaks {
        let subtag = language.utf8.prefix { $0 != UInt8(ascii: "-") }.map(ASCII.lowercased)
        return languages[String(decoding: subtag, as: UTF8.self)] ?? other
    }

    private static let languages = ["en": english, "pl": polish]
    private static let other = NoBreaks(short: "", beforeNumbers: "", titles: "", units: "")

    private static let english = NoBreaks(
        short: "",
        beforeNumbers: """
            p. pp. P. No. no. Nos. nos. Fig. fig. Figs. figs. Vol. vol. Ch. ch. Chap. chap. Sec. sec. Art. art. Eq. eq. \
            Figure Table Chapter Section Part Appendix Step Phase Stage Level Version v. ca. c. ~ § # Q
            """,
        titles: "Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Dr Dr. Prof Prof. St St. Sir Rev. Hon. Capt. Col. Gen. Lt. Sgt.",
        units: """
            hours hour days day weeks week months month years year minutes minute seconds second percent pp \
            million billion thousand trillion bn mn a.m. p.m. am pm AM PM \
            January February March April May June July August September October November December
            """)

    private static let polish = NoBreaks(
        short: "a i o u w z A I O U W Z",
        beforeNumbers: """
            s. str. nr Nr r. rok roku pkt pkt. ust. art. Art. par. rys. Rys. tab. Tab. rozdz. t. cz. zob. poz. wyd. \
            ok. godz. tel. etap Etap krok Krok faza tabela Tabela rozdział Rozdział część Część § #
            """,
        titles: """
            dr Dr dr. prof. Prof. mgr Mgr inż. Inż. hab. lek. ks. Ks. św. Św. im. ul. Ul. al. Al. pl. os. gen. płk \
            kpt. por. red. pan Pan pani Pani p. P.
            """,
        units: """
            r. w. proc. tys. mln mld bln zł gr szt. szt os. godz. godz min. sek. dni dzień tyg. tygodni tygodnie \
            miesięcy miesiące mies. lat lata rok roku osób osoby razy stron strony \
            stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
            """)

    /// Symbols of units and of currencies, the same in every language.
    private static let commonUnits = """
        % ‰ ° °C °F € $ £ ¥ EUR USD GBP PLN CHF CZK SEK NOK DKK JPY k€ M€ k$ M$ \
        mm cm m km m² m³ km² ha ml l L g kg t s ms h min d B kB KB MB GB TB PB KiB MiB GiB kbit/s Mbit/s Gbit/s \
        Hz kHz MHz GHz V A W kW MW kWh MWh J kJ N Pa kPa bar K px pt dpi ppm kg/m³ km/h m/s
        """

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
    func places(in text: [UInt8]) -> [Int] {
        var places: [Int] = []
        var start = 0
        var space: Int?
        var before = 0..<0
        while start <= text.count {
            let end = text.first(" ", in: start..<text.count) ?? text.count
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
        guard let last = word.last, let first = next.first, word.count <= Self.longest else { return false }
        let bytes = Array(word)
        if shortWords.contains(bytes) { return true }
        if ASCII.isDigit(last) {
            return counts(next) || Self.isGroup(word, next)
        }
        if ASCII.isDigit(first) { return numberWords.contains(bytes) }
        guard Self.isCapital(next) else { return false }
        return titles.contains(bytes) || last == "." && Self.isCapital(word) && Self.letters(word) == 1
    }

    /// A unit, with or without the full stop of its sentence.
    private func counts(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= Self.longest else { return false }
        return units.contains(Array(word)) || word.last == UInt8(ascii: ".") && units.contains(Array(word.dropLast()))
    }

    /// How many, beside one sign of ASCII at the end.
    private static func letters(_ word: ArraySlice<UInt8>) -> Int { word.dropLast().count { $0 & 0xC0 != 0x80 } }

    /// No word of the tables has more bytes, and no number that is a group of a longer one.
    private static let longest = 20

    /// "5 000", and each later group of "5 000 000": up to three digits, then three. Punctuation may end the number, not a group.
    private static func isGroup(_ word: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        let digits = word.count - ((word.lastIndex { !ASCII.isDigit($0) }).map { $0 + 1 - word.startIndex } ?? 0)
        let sign = word.dropLast(digits)
        guard digits <= 3, sign.allSatisfy({ !ASCII.isAlphanumeric($0) && $0 != "." && $0 != "," }) else {
            return false
        }
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
        return "A"..."Z" ~= first || polishCapitals.contains { word.starts(with: $0) }
    }

    private static let polishCapitals = ["Ą", "Ć", "Ę", "Ł", "Ń", "Ó", "Ś", "Ź", "Ż"].map { Array($0.utf8) }
}
