import Testing

@testable import PlaybookKit

@Suite("A search reads text as words")
struct SearchAnalyzerTests {
    private func exact(_ text: String, _ language: String = "en") -> [String] {
        SearchAnalyzer(language: language).words(in: text).map(\.exact)
    }

    private func key(_ word: String, _ language: String = "pl") -> String? {
        SearchAnalyzer(language: language).words(in: word).last?.key
    }

    // MARK: Words

    @Test("of letters and digits, in small letters, with their places in bytes")
    func words() {
        let words = SearchAnalyzer(language: "pl").words(in: "Zażółć: 2 GĘSI, „Łoś”.")
        #expect(words.map(\.exact) == ["zażółć", "2", "gęsi", "łoś"])
        #expect(words.map(\.folded) == ["zazolc", "2", "gesi", "los"])
        let bytes = Array("Zażółć: 2 GĘSI, „Łoś”.".utf8)
        #expect(words.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["Zażółć", "2", "GĘSI", "Łoś"])
    }

    @Test(
        "with an apostrophe inside, however it is written, and not at the edge",
        arguments: [
            ("don't 'quoted' it’s", ["don't", "quoted", "it's"]), ("rock 'n' roll", ["rock", "n", "roll"]), ("'", []),
        ])
    func apostrophes(text: String, expected: [String]) {
        #expect(exact(text) == expected)
    }

    @Test(
        "split at a hyphen, and then what the parts are together",
        arguments: [
            ("e-mail", ["e", "mail", "email"]), ("up‑to-date now", ["up", "to", "date", "uptodate", "now"]),
            ("win - win", ["win", "win"]), ("-a- b-", ["a", "b"]), ("a--b", ["a", "b"]),
        ])
    func hyphens(text: String, expected: [String]) {
        #expect(exact(text) == expected)
    }

    @Test(
        "with each ideograph by itself, because nothing stands between the words of its languages",
        arguments: [
            ("东京的 CRM系统", ["东", "京", "的", "crm", "系", "统"]), ("第3章 テスト", ["第", "3", "章", "テスト"]),
            ("葛\u{E0100}飾 a東b", ["葛\u{E0100}", "飾", "a", "東", "b"]),
            ("東's a'東 東-京", ["東", "s", "a", "東", "東", "京", "東京"]),
            ("東\u{200B}a \u{20000}𠀁", ["東", "a", "\u{20000}", "𠀁"]),
        ])
    func ideographs(text: String, expected: [String]) {
        #expect(exact(text) == expected)
    }

    @Test("What a hyphen joins lies over its parts")
    func compoundRange() {
        let words = SearchAnalyzer(language: "en").words(in: "an e-mail")
        #expect(words.map(\.range) == [0..<2, 3..<4, 5..<9, 3..<9])
    }

    @Test(
        "with a number as typed, and also without its groups",
        arguments: [
            ("1,5 and 1.5", ["1,5", "and", "1.5"]), ("12,345", ["12,345", "12345"]),
            ("12 345 zł", ["12", "345", "12345", "zł"]), ("1\u{A0}234\u{202F}567", ["1", "234", "567", "1234567"]),
            ("2026 100", ["2026", "100"]), ("12 3456", ["12", "3456"]), ("12 345,67", ["12", "345,67", "12345,67"]),
            ("v2.3.1.", ["v2.3.1"]), ("a.b, c", ["a", "b", "c"]), ("20 000-person", ["20", "000", "20000", "person"]),
        ])
    func numbers(text: String, expected: [String]) {
        #expect(exact(text) == expected)
    }

    @Test("without signs that only say where a line may break")
    func invisibleSigns() {
        let words = SearchAnalyzer(language: "pl").words(in: "sprze\u{AD}daż \u{FEFF}to")
        #expect(words.map(\.exact) == ["sprzedaż", "to"])
        #expect(words.map(\.range) == [0..<11, 15..<17])
    }

    @Test(
        "without the marks of Latin letters, those included that are no letter with a mark",
        arguments: [
            ("Łódź", "lodz"), ("ŻÓŁĆ", "zolc"), ("straße", "strasse"), ("Ærø", "aero"), ("façade", "facade"),
            ("e\u{301}te\u{301}", "ete"), ("ﬁlm", "film"), ("đồng", "dong"), ("Москва", "москва"),
        ])
    func folding(word: String, expected: String) {
        #expect(SearchAnalyzer(language: "de").words(in: word).map(\.folded) == [expected])
    }

    // MARK: Keys

    @Test(
        "so that a Polish word meets its other forms",
        arguments: [
            "zasób zasobu zasoby zasobów zasobami", "klient klienci klientów klientowi", "oferta ofercie ofert ofertą",
            "ścieżka ścieżce ścieżek ścieżkami", "lejek lejka lejkiem", "umowa umów umowie umową",
            "rozmowa rozmów rozmową",
            "handlowiec handlowca handlowcy handlowców", "obietnica obietnic obietnicę", "błąd błędu błędy błędami",
            "dzień dni dnia dniami", "przekazanie przekazań przekazaniu", "sprzedaż sprzedaży sprzedażowy sprzedażową",
            "obiekcja obiekcji obiekcje", "cena cen cenowa cenami", "źródło źródeł źródłem",
            "decyzja decyzji decyzjami",
            "negocjować negocjowanie negocjowaliśmy negocjuje negocjujemy", "człowiek ludzie ludźmi", "Tesco Tesco'wi",
            "przekazać przekazywać przekazuje przekazujemy przekazywanie", "obsługa obsłudze obsługiwać",
            "odbywać odbywa odbywany", "wyjaśnić wyjaśnienie wyjaśnia", "ustalić ustalenia", "pełnić pełni",
            "tablica tablic", "mówić mówię", "zapisać zapisz zapisze", "dotyczy dotyczący", "zadzwonić zadzwoń",
            "przekonać przekonuje przekonany", "ochrona ochronić ochronie", "zdobyć zdobycie zdobyty",
            "odpowiedzieć odpowiedź", "polecać polecić poleceń", "zamówić zamówienie", "wiedza wiedzę", "moc mocy",
            "zmiana zmienić", "kolej kolei", "marzec marca", "wrzesień września", "stopień stopnia",
            "miesiąc miesięcy miesiące", "klawisz klawisza", "rodzaj rodzaju", "wzorzec wzorca", "tysiąc tysięcy",
            "pieniądze pieniędzy",
        ])
    func polishForms(words: String) {
        let words = words.split(separator: " ").map(String.init)
        #expect(Set(words.map { key($0) }).count == 1, "\(words.map { key($0) ?? "" })")
    }

    @Test("so that a Polish word typed without its letters has the same key")
    func typedPlain() {
        let text = "ścieżkę żądań późniejszych źródeł Łodzią kończącą własność sąsiędzką gęślą jaźń"
        let analyzer = SearchAnalyzer(language: "pl")
        #expect(analyzer.words(in: text).map(\.key) == analyzer.words(in: LetterFold.folded(text)).map(\.key))
    }

    @Test(
        "so that Polish words that only look alike stay apart",
        arguments: [
            "materiał materia", "dział dziać", "umowa umiar", "część często", "więcej wiek", "znać znaki", "mecz męka",
            "połowa pole", "karton karta", "patron patrzeć", "wymiana wymowa", "marzenie marża", "radian rada",
            "marca marka",
        ])
    func polishDifferences(words: String) {
        #expect(Set(words.split(separator: " ").map { key(String($0)) }).count == 2)
    }

    @Test(
        "so that an English word meets its other forms",
        arguments: [
            "hand hands handed handing", "party parties", "decide decides deciding", "e-mail e-mails", "owner's owners",
        ])
    func englishForms(words: String) {
        #expect(Set(words.split(separator: " ").map { key(String($0), "en") }).count == 1)
    }

    @Test("A word of another language has itself, folded, as its key", arguments: ["de", "x-unknown", ""])
    func otherLanguages(language: String) {
        #expect(key("Häuser", language) == "hauser")
    }

    @Test("A language is known by the first part of its tag")
    func languageTags() {
        #expect(key("ofercie", "pl-PL") == "ofert")
        #expect(key("offers", "en-GB") == "offer")
        #expect(key("offers", "enm") == "offers")
    }

    @Test("What the glossary says of a form holds over the rules")
    func glossaryForms() {
        let forms = [("Szanse", "okazja"), ("e-maile", "mail"), ("dwa słowa", "słowo"), ("szanse", "inna")]
        let analyzer = SearchAnalyzer(language: "pl", forms: forms.map { (form: $0.0, key: $0.1) })
        #expect(analyzer.words(in: "szanse okazjami").map(\.key) == ["okazj", "okazj"])
        #expect(analyzer.words(in: "e-maile").map(\.key) == ["e", "mail", "mail"])
        #expect(analyzer.words(in: "słowa").map(\.key) == ["slow"])
    }

    @Test("A word of a hundred thousand letters is read in no time, and so is a chain of as many parts")
    func longWords() {
        let analyzer = SearchAnalyzer(language: "pl")
        let count = 100_000
        #expect(analyzer.words(in: String(repeating: "b", count: count) + "ami").count == 1)
        #expect(analyzer.words(in: String(repeating: "a-", count: count)).count == count + 1)
        #expect(analyzer.words(in: String(repeating: "1,", count: count)).count == 1)
    }
}
