import Diagnostics
import Localization
import Testing

struct PhraseTests {
    private let polish: Language = {
        var language = Language(tag: "pl", name: "polski")
        language.pluralRule = .polish
        language.and = "i"
        language.numbers.decimal = ","
        language.numbers.grouping = " "
        language.nouns["day"] = [.one: "dzień", .few: "dni", .many: "dni"]
        language.findings = [
            "'{1}' has no owner": "Nie ma właściciela: „{1}”",
            "'{1}' is {2} overdue{3}": "{3}„{1}” – spóźnienie: {2}",
            "; did you mean '{1}'?": "(może „{1}”?) ",
            "; did you mean {1} or '{2}'?": "(może {1} albo „{2}”?) ",
            "{1} wait": "Czekają: {1}",
            "{1} is too much": "{1} to za dużo",
            "'{1}'": "„{1}”",
        ]
        return language
    }()

    @Test("is translated by its English pattern, in the order of the other language")
    func order() {
        let phrase: Phrase = "'\("Call")' is \(count: 3, "day") overdue\(Finding.suggestion(["Calls"]))"
        #expect(phrase.pattern == "'{1}' is {2} overdue{3}")
        #expect(phrase.english == "'Call' is 3 days overdue; did you mean 'Calls'?")
        #expect(phrase.text(in: polish) == "(może „Calls”?) „Call” – spóźnienie: 3 dni")
    }

    @Test("leaves out what changes from day to day, however deep it stands")
    func lasting() {
        let inner: Phrase = "\(count: 3, "page") of \(bytes: 2048)"
        let phrase: Phrase =
            "'\("3 a")' has \(number: 12) on \(asOf: "2026-03-31"): \(list: [inner, "none"]); \(items: [inner])"
        #expect(phrase.lasting == "'3 a' has … on …: … of … and none; … of …")
        for names in [[], ["b"], ["b", "c"]] {
            let missing: Phrase = "Unknown '\("a")'\(Finding.suggestion(names))"
            #expect(missing.lasting == "Unknown 'a'…")
        }
        #expect(phrase.english == "'3 a' has 12 on 2026-03-31: 3 pages of 2 KiB and none; 3 pages of 2 KiB")
    }

    @Test("quotes each name that it offers as the language does")
    func offers() {
        let offer = Finding.suggestion(["a", "b", "c"])
        #expect(offer.english == "; did you mean 'a', 'b' or 'c'?")
        #expect(offer.text(in: polish) == "(może „a”, „b” albo „c”?) ")
        #expect(Finding.suggestion(["a", "b"]).text(in: polish) == "(może „a” albo „b”?) ")
    }

    @Test("stays English as a whole where the pack has no such pattern")
    func missing() {
        let phrase: Phrase = "\(count: 2, "day") are left for '\("Call")'"
        #expect(phrase.text(in: polish) == "2 days are left for 'Call'")
        #expect(phrase.text(in: nil) == "2 days are left for 'Call'")
    }

    @Test("says lists, numbers and sizes as the language does")
    func values() {
        let names: [Phrase] = ["A", "B", "C"].map { "'\($0)'" }
        let list: Phrase = "\(list: names) wait"
        #expect(list.english == "'A', 'B' and 'C' wait")
        #expect(list.text(in: polish) == "Czekają: „A”, „B” i „C”")
        let size: Phrase = "\(bytes: 1_100_000) is too much"
        #expect(size.english == "1.1 MiB is too much")
        #expect(size.text(in: polish) == "1,1 MiB to za dużo")
        let number: Phrase = "\(number: 12_345) is too much"
        #expect(number.english == "12,345 is too much")
        #expect(number.text(in: polish) == "12 345 to za dużo")
    }

    @Test("never reads what was filled in as a pattern")
    func braces() {
        let phrase: Phrase = "'\("{2} {1}")' is \("{1}") overdue\("")"
        #expect(phrase.english == "'{2} {1}' is {1} overdue")
        #expect(phrase.text(in: polish) == "„{2} {1}” – spóźnienie: {1}")
    }

    @Test("names every pattern that a translation needs, and none of signs alone")
    func patterns() {
        let items: [Phrase] = ["a b", "\("c")"]
        let phrase: Phrase = "'\("x")' has no asset\(Finding.suggestion(["y"])): \(list: items)"
        #expect(phrase.patterns == ["'{1}' has no asset{2}: {3}", "; did you mean '{1}'?", "a b"])
    }

    @Test("ends after two thousand characters")
    func long() {
        let phrase: Phrase = "'\(String(repeating: "ł", count: 5000))' has no owner"
        #expect(phrase.english.unicodeScalars.count == 2001)
        #expect(phrase.text(in: polish).unicodeScalars.count == 2001)
    }
}
