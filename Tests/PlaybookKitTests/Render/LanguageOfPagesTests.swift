import Testing

@testable import PlaybookKit

@Suite("Pages in their language") struct LanguageOfPagesTests {
    private static let terms = ["Łącze", "Lejek", "Ćwiczenie", "Cel", "Égalité", "Etap", "Lead"]

    private func glossary(_ language: String) -> String {
        var texts = ["playbook.yml": "languages: [\(language)]\n"]
        for (number, term) in Self.terms.enumerated() {
            texts["\(number).md"] = "---\ntitle: \(term)\nkind: term\n---\nX.\n"
        }
        return BuiltSite(texts: texts)["glossary.html"]
    }

    /// What a page holds between two texts, each time.
    private func all(_ opening: String, _ closing: String, in page: String) -> [String] {
        page.split(separator: opening).dropFirst().compactMap { $0.split(separator: closing).first.map(String.init) }
    }

    @Test("Letters of the language's own have their own place and anchor in a list from A to Z")
    func letters() {
        let ids = all("id=\"pb-letter-", "\"", in: glossary("pl"))
        #expect(ids == ["c", "u106", "e", "l", "u141"])
        #expect(all("id=\"pb-letter-", "\"", in: glossary("en")) == ["c", "e", "l"])
    }

    @Test("Assets of one group stand in the order of the alphabet")
    func assets() {
        var texts = ["playbook.yml": "languages: [pl]\n"]
        for (number, title) in ["Zwrot", "Łatwa umowa", "Luka", "Życiorys"].enumerated() {
            texts["\(number).md"] = "---\ntitle: \(title)\nkind: asset\ngroup: oferta\n---\n"
        }
        let playbook = BuiltSite(texts: texts).playbook
        #expect(playbook.assets.map { playbook.page(of: $0).title } == ["Luka", "Łatwa umowa", "Zwrot", "Życiorys"])
    }

    @Test("On a screen too no line ends with a short Polish word; code, e-mails and attributes keep their spaces")
    func noBreaks() {
        let text = """
            # A

            Rozmowa w domu, `w domu`. [Link](b.md "w domu")

            ```email
            Temat: Wizyta w domu

            Jestem w domu.
            ```
            """
        func prose(_ language: String, _ page: String = "") -> String {
            BuiltSite(texts: [
                "playbook.yml": "languages: [\(language)]\n", "a.md": "---\ntitle: A\n\(page)---\n\(text)\n",
                "b.md": "# B\n",
            ]).prose("a.html").replacing("\u{A0}", with: "~")
        }
        let polish = prose("pl")
        #expect(polish.contains("Rozmowa w~domu, <code>w domu</code>."))
        #expect(
            polish.contains("title=\"w domu\"") && polish.contains("Jestem w domu.") && polish.contains("Wizyta w domu")
        )
        #expect(!prose("en").contains("~"))
        #expect(prose("en", "lang: pl\n").contains("w~domu"))
        #expect(prose("en, pl", "lang: pl\n").contains("w~domu"))
        #expect(!prose("pl", "lang: en\n").contains("~"))
    }

    @Test("Callouts and the lines above e-mails are called as the playbook's language has it")
    func blocks() {
        let page = BuiltSite(texts: [
            "playbook.yml": "languages: [pl]\n",
            "a.md":
                "> [!SAY]\n> Tak.\n\n> [!GŁOS]\n> x\n\n```email\nSubject: A {{imię}}\nTo: a@example.com\n\nx\n```\n",
        ])["a.html"]
        #expect(page.contains(">Powiedz</p>") && page.contains(">Temat</span>") && page.contains("<dt>Do</dt>"))
        #expect(page.contains("Do uzupełnienia: ") && page.contains(">Otwórz w programie pocztowym</a>"))
    }
}
