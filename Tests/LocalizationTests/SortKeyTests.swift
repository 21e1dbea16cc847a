import Foundation
import Testing

@testable import Localization

@Suite("Alphabetical order") struct SortKeyTests {
    private static let polish: Language = {
        var language = Language(tag: "pl", name: "polski")
        language.alphabet = Alphabet(
            "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż".split(separator: " ").map(
                String.init))
        return language
    }()
    private static let english = Language(tag: "en", name: "English")

    private static let words = """
        a A ab ą Ą ąb b ba ć Ć cel ćma cz czas dąb dach dę de ę ech égalité ego ekonom é el ł Ł lina łza las łos lód lotnisko Łódź Lublin \
        lub n ń noc ńa nić o ó oba óbok obok ósmy osa sześć ścieżka szef śruba sroka ż ź z zad żaba źdźbło zero Zero ZERO quiz kwiz v w \
        x über ul uber straße strasse stras 1 10 2 9 klient2 klient klienci e-mail email E-mail „cytat” cytat #1 cena (cena) cena% \
        umowa Umowa UMOWA umówić umowić ñandú nand æ ae af
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private func icu(_ tag: String) -> [String] {
        let locale = Locale(identifier: tag)
        return Self.words.sorted { $0.compare($1, options: [], range: nil, locale: locale) == .orderedAscending }
    }

    @Test("A shuffled list of words comes out as ICU has it", arguments: [("pl_PL", polish), ("en_US", english)])
    func oracle(_ locale: String, _ language: Language) {
        for seed in 0..<5 {
            let shuffled = Self.words.enumerated().sorted {
                ($0.offset * 7919 + seed) % 101 < ($1.offset * 7919 + seed) % 101
            }
            #expect(language.sorted(shuffled.map(\.element), by: \.self) == icu(locale))
        }
    }
}
