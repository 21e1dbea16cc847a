import Foundation
import Localization
import PlaybookKit
import Testing

@Suite("Alphabetical order") struct SortKeyTests {
    private static let words = """
        a A ab ą Ą ąb b ba ć Ć cel ćma cz czas dąb dach dę de ę ech égalité ego ekonom é el ł Ł lina łza las łos lód lotnisko Łódź Lublin \
        lub n ń noc ńa nić o ó oba óbok obok ósmy osa sześć ścieżka szef śruba sroka ż ź z zad żaba źdźbło zero Zero ZERO quiz kwiz v w \
        x über ul uber straße stras 1 10 2 9 klient2 klient klienci e-mail email E-mail cena (cena) \
        umowa Umowa UMOWA umówić umowić nand ae af
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private func sorted(_ words: [String], _ tag: String) -> [String] {
        Theme.standard.language(tag).sorted(words, by: \.self)
    }

    @Test("Words in any order come out as ICU has them", arguments: [("pl", "pl_PL"), ("en", "en_US")])
    func oracle(_ tag: String, _ locale: String) {
        let locale = Locale(identifier: locale)
        let expected = Self.words.sorted {
            $0.compare($1, options: [], range: nil, locale: locale) == .orderedAscending
        }
        // None of them divides the number of words.
        for step in [1, 7, 25, 41] {
            let shuffled = Self.words.indices.map { Self.words[$0 * step % Self.words.count] }
            #expect(sorted(shuffled, tag) == expected, "every \(step)th")
        }
    }

    @Test("A Polish letter is one of its own, composed or not; in English it is the letter without its marks")
    func ownLetters() {
        #expect(sorted(["łza", "lzy", "lza", "mak"], "pl") == ["lza", "lzy", "łza", "mak"])
        #expect(sorted(["cz", "c\u{301}ma", "ćwok"], "pl") == ["cz", "c\u{301}ma", "ćwok"])
        #expect(sorted(["łzy", "lza", "lzz"], "en") == ["lza", "łzy", "lzz"])
    }

    @Test("Two signs may be one letter")
    func lettersOfTwoSigns() {
        var czech = Language(tag: "cs", name: "čeština")
        czech.alphabet = Alphabet(
            "a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž".split(separator: " ").map(String.init))
        let words = """
            chata Chata CHATA hrad ho hz ič cihla czar čaj cd chléb c h ch háj ham řeka ruka šach salát žena zed á áb ab ách archa arch \
            archiv arcibiskup arka
            """.split(separator: " ").map(String.init)
        let locale = Locale(identifier: "cs_CZ")
        let expected = words.sorted { $0.compare($1, options: [], range: nil, locale: locale) == .orderedAscending }
        #expect(czech.sorted(words.reversed(), by: \.self) == expected)
        #expect(czech.sortedByLetter(["Chata", "hrad", "cihla"], by: \.self).map(\.letter) == ["C", "H", "CH"])
    }

    @Test("What is called the same keeps its order")
    func stable() {
        let items = [("b", 1), ("a", 2), ("b", 3), ("a", 4)]
        #expect(Theme.standard.language("pl").sorted(items) { $0.0 }.map(\.1) == [2, 4, 1, 3])
    }

    @Test("Under its letter stands what begins with it; digits and signs come first, together")
    func letters() {
        let titles = ["Łza", "lód", "Ćma", "cel", "égalité", "5 pytań", "„cytat”", "日本", "Ego", "łąka"]
        func letters(_ tag: String) -> [String] {
            Theme.standard.language(tag).sortedByLetter(titles, by: \.self)
                .map { "\($0.letter): \($0.items.joined(separator: " "))" }
        }
        #expect(
            letters("pl") == [
                "#: „cytat” 5 pytań", "C: cel", "Ć: Ćma", "E: égalité Ego", "L: lód", "Ł: łąka Łza", "日: 日本",
            ])
        #expect(letters("en").dropFirst() == ["C: cel Ćma", "E: égalité Ego", "L: łąka lód Łza", "日: 日本"])
    }
}
