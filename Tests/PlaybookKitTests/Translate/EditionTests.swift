import Diagnostics
import Localization
import Testing

@testable import PlaybookKit

@Suite("A playbook in two languages")
struct EditionTests {
    private static let files: SourceTree = [
        "playbook.yml": """
        title: {en: Bicycles, pl: Rowery}
        languages: [en, pl]
        teams:
          - {id: sales, title: {en: Sales, pl: Sprzedaż}, side: sales}
        values: {reply: {en: 4 hours, pl: 4 godziny}}
        """,
        "index.md": "# Start\n\n[Call](plays/call.md#say)\n",
        "index.pl.md": "# Początek\n\n[Rozmowa](plays/call.pl.md#powiedz), [Wizyta](plays/visit.pl.md)\n",
        "plays/call.md": """
        ---
        title: First call
        owner: Sales
        stage: contact
        aliases: [old/call.md, The call]
        ---
        We reply in {{= reply }}. ![Map](map.svg)

        ## Say
        """,
        "plays/call.pl.md": """
        ---
        tytuł: Pierwsza rozmowa
        ---
        Odpowiadamy w {{= reply }}. ![Mapa](map.svg)

        ## Powiedz
        """,
        "plays/visit.md": "---\ntitle: The visit\nowner: Sales\n---\nAfter [the call](call.md#say).\n",
        "plays/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>",
    ]

    private func editions(_ files: SourceTree, audience: String? = nil) -> [Playbook] {
        let parsed = Build.parse(files)
        let checked = Build.check(Build.link(parsed, asOf: .testDay))
        return (audience.map { Build.select($0, of: parsed, checked) } ?? checked).editions
    }

    @Test("has one edition for each language, the first at the root and the others in folders of their own")
    func folders() {
        let editions = editions(Self.files)
        #expect(editions.map(\.language.tag) == ["en", "pl"])
        #expect(editions.map { $0.folder?.description } == [nil, "pl"])
        #expect(editions[0].pages.map(\.path) == editions[1].pages.map(\.path))
    }

    @Test("lets no line of a Polish summary or mention end with a one-letter word")
    func noBreaks() {
        let site = BuiltSite([
            "playbook.yml": "languages: [en, pl]\n",
            "plays/call.md": "---\ntitle: Call\nsummary: We speak\n---\nOf [the visit](visit.md).\n",
            "plays/call.pl.md": "---\nstreszczenie: Mówimy w rozmowie\n---\nO [wizycie](visit.md) i o cenie.\n",
            "plays/visit.md": "# Visit\n",
        ])
        #expect(site["pl/plays/call.html"].contains("<p class=\"lead\">Mówimy w\u{A0}rozmowie</p>"))
        #expect(site["pl/plays/call.html"].contains("content=\"Mówimy w rozmowie\""))
        #expect(site["pl/plays/visit.html"].contains("i\u{A0}o\u{A0}cenie"))
    }

    @Test("says in each edition the words of its language")
    func words() {
        let editions = editions(Self.files)
        #expect(editions.map(\.vocabulary.title) == ["Bicycles", "Rowery"])
        #expect(editions.map { $0["plays/call.md"].title } == ["First call", "Pierwsza rozmowa"])
        #expect(editions.map { $0.name(of: .team("sales")) } == ["Sales", "Sprzedaż"])
        let site = BuiltSite(Self.files)
        #expect(site["plays/call.html"].contains("We reply in 4 hours."))
        #expect(site["pl/plays/call.html"].contains("Odpowiadamy w 4 godziny."))
    }

    @Test("takes the facts of a translation from its source, and its names only where they are old addresses")
    func facts() {
        let page = editions(Self.files)[1]["plays/call.md"]
        #expect(page.owner == .team("sales") && page.stages == ["contact"])
        #expect(page.frontMatter.texts(.aliases) == ["old/call.md"])
        #expect(BuiltSite(Self.files)["pl/old/call.html"].contains("url=../plays/call.html"))
    }

    @Test("lets the source stand in for a page that is not translated, and says so")
    func fallback() throws {
        let page = editions(Self.files)[1]["plays/visit.md"]
        #expect(page.translation.isFallback && page.language == "en")
        let html = try BuiltSite(Self.files).page("pl/plays/visit.html")
        #expect(html.contains("<div class=\"prose\" lang=\"en\">"))
        #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(html.contains("<link rel=\"canonical\" href=\"../../plays/visit.html\">"))
        #expect(html.contains("Tej strony nie ma jeszcze po polsku. Język tekstu: English"))
    }

    @Test("finds what stands in for a translation in its own language alone")
    func searched() throws {
        let editions = Build.link(Build.parse(Self.files), asOf: .testDay).editions
        let found = try editions.map { try ReadIndex($0, language: $0.language.tag).pages.map(\.address) }
        #expect(found[0].contains("plays/visit.html"))
        #expect(found[1].contains("pl/plays/call.html") && !found[1].contains("pl/plays/visit.html"))
    }

    @Test("says in the book which language a title is in where it is not the book's")
    func titlesInBook() throws {
        let book = try BuiltSite(Self.files).page("pl/print.html")
        #expect(book.contains("</b> <span lang=\"en\">The visit</span></span>"))
        #expect(book.contains("<a class=\"xref\" href=\"#pb-plays-visit-2\"><span lang=\"en\">The visit</span>"))
    }

    @Test("leads links to the same page and heading, whatever language they are written in")
    func links() {
        let site = BuiltSite(Self.files)
        #expect(site["pl/index.html"].contains("<a href=\"plays/call.html#powiedz\">Rozmowa</a>"))
        #expect(site["pl/index.html"].contains("<a href=\"plays/visit.html\">Wizyta</a>"))
        #expect(site["pl/plays/visit.html"].contains("<a href=\"call.html#powiedz\">the call</a>"))
        #expect(site.findings("broken-link") == [])
    }

    @Test("keeps pictures and the files of the theme at one place")
    func files() {
        let site = BuiltSite(Self.files)
        #expect(site["pl/plays/call.html"].contains("src=\"../../plays/map.svg\""))
        #expect(site["pl/plays/call.html"].contains("href=\"../../theme/truce."))
        let paths = site.output.files.map(\.key.description)
        #expect(!paths.contains("pl/plays/map.svg") && !paths.contains { $0.utf8.starts(with: "pl/theme/".utf8) })
    }

    @Test("switches from every page to the same page in every language")
    func languageSwitch() throws {
        let site = BuiltSite(Self.files)
        let html = try site.page("pl/plays/call.html")
        #expect(html.contains("<a href=\"../../plays/call.html\" hreflang=\"en\" lang=\"en\">English</a>"))
        #expect(
            html.contains("<a href=\"call.html\" hreflang=\"pl\" lang=\"pl\" aria-current=\"true\">polski</a>"))
        #expect(html.contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"../../plays/call.html\">"))
        for (path, bytes) in site.pages where !path.contains("print.html") && !path.contains("old/") {
            #expect(String(decoding: bytes, as: UTF8.self).contains("class=\"languages\""), "\(path)")
        }
    }

    @Test("tells nothing twice")
    func findings() {
        let site = BuiltSite(Self.files)
        #expect(site.findings("missing-owner") == ["index.md:1:1: 'Start' has no owner"])
        #expect(
            site.log.ordered.filter { $0.location.path == "plays/visit.md" && $0.rule == "missing-stage" }.count == 1)
    }

    @Test("joins pages of other paths by the page that they name")
    func joining() {
        let editions = editions([
            "playbook.yml": "languages: [en, pl]", "plays/offer.md": "# Offer",
            "plays/price.md": "---\nid: price\n---\n# Price",
            "plays/oferta.pl.md": "---\ntłumaczenie: offer.md\n---\n# Oferta",
            "plays/cena.pl.md": "---\nid: price\n---\n# Cena",
        ])
        #expect(editions[1].pages.map(\.title) == ["Oferta", "Cena"])
        #expect(editions[1].pages.map(\.output) == ["plays/offer.html", "plays/price.html"])
        #expect(editions[0].pages.count == 2)
    }

    @Test("takes a folder of a language for its translations, with the files beside them")
    func folder() {
        let site = BuiltSite([
            "playbook.yml": "languages: [en, pl]", "plays/offer.md": "# Offer",
            "pl/plays/offer.md": "# Oferta\n\n![Plan](plan.svg)",
            "pl/plays/plan.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"/>",
        ])
        #expect(site["pl/plays/offer.html"].contains("Oferta"))
        #expect(site["pl/plays/offer.html"].contains("src=\"plan.svg\""))
    }

    @Test("reads a title in several languages from one file, which is all there is to translate of an asset")
    func titles() {
        let editions = editions([
            "playbook.yml": "languages: [en, pl]",
            "price.md":
                "---\nkind: asset\ntitle: {en: Price list, pl: Cennik}\nsummary: {en: Costs, pl: Koszty}\n---\n",
        ])
        #expect(editions.map { $0.pages[0].title } == ["Price list", "Cennik"])
        #expect(editions[1].pages[0].translation.state(in: "pl") == .complete)
    }

    @Test("understands names of every language on pages of every language")
    func names() {
        let editions = editions([
            "playbook.yml": """
            languages: [en, pl]
            teams: [{id: sales, title: {en: Sales, pl: Sprzedaż}, side: sales}]
            """,
            "a.md": "---\nowner: Sprzedaż\npersonas: [Buyer]\n---\n# A", "a.pl.md": "# A po polsku",
            "buyer.md": "---\ntitle: Buyer\nkind: persona\n---\n", "buyer.pl.md": "---\ntytuł: Kupiec\n---\n",
        ])
        #expect(editions.map { $0["a.md"].owner } == [.team("sales"), .team("sales")])
        #expect(editions[1]["a.md"].unresolved.isEmpty)
        #expect(editions[1].paths(editions[1]["a.md"].pages(.personas)) == ["buyer.md"])
    }

    @Test("leaves out what is not translated where the playbook wants it so")
    func hidden() {
        let site = BuiltSite([
            "playbook.yml": "languages: [en, pl]\nfallbacks: hide", "a.md": "# A", "b.md": "# B", "b.pl.md": "# Be",
        ])
        #expect(site["pl/a.html"].isEmpty && !site["pl/b.html"].isEmpty)
        #expect(site["a.html"].contains("<a href=\"pl/index.html\" hreflang=\"pl\" lang=\"pl\">polski</a>"))
    }

    @Test("shows an audience no translation of what it may not see, and the source where the translation is not for it")
    func audience() {
        let editions = editions(
            [
                "playbook.yml": "languages: [en, pl]",
                "a.md": "---\naudience: partner\n---\n# A", "a.pl.md": "---\naudience: internal\n---\n# Tajne",
                "b.md": "# B", "b.pl.md": "---\naudience: partner\n---\n# Be",
                "c.md": "---\naudience: partner\n---\n# C", "c.pl.md": "# Ce",
            ], audience: "partner")
        #expect(editions.map { $0.pages.map(\.title) } == [["A", "C"], ["A", "Ce"]])
    }

    @Test("leads to the edition that has a page where its own leaves it out, and publishes the source of none")
    func hiddenTargets() {
        let site = BuiltSite(texts: [
            "playbook.yml": "languages: [en, pl]\nfallbacks: hide\nbase_url: https://example.com/",
            "a.md": "# First\n\n## Say\n\n[Tylko](tylko.pl.md)", "only.md": "---\nid: lone\n---\n# Only\n\n## Say",
            "tylko.pl.md": "# Tylko",
            "a.pl.md": "# Pierwsza\n\n[x](only.md#say), [y](only.pl.md#nic), [[lone]] i [z](nothing.md)",
        ])
        #expect(site["pl/a.html"].contains("<a href=\"../only.html#say\" hreflang=\"en\">x</a>"))
        #expect(site["pl/a.html"].contains("<a href=\"../only.html\" hreflang=\"en\">y</a>"))
        #expect(site["pl/a.html"].contains("<a href=\"../only.html\" hreflang=\"en\">Only</a>"))
        #expect(site["a.html"].contains("<a href=\"pl/tylko.html\" hreflang=\"pl\">Tylko</a>"))
        #expect(site.output.files.keys.allSatisfy { $0.fileExtension != "md" })
        #expect(site.findings.filter { $0.rule == "broken-link" }.map(\.location.path) == ["a.pl.md"])
    }

    @Test("calls a value unused only if no language prints it")
    func values() {
        let site = BuiltSite(texts: [
            "playbook.yml": "languages: [en, pl]\nvalues: {one: 1, two: 2, three: 3}",
            "a.md": "# A\n\n{{= one }}", "a.pl.md": "# A\n\n{{= two }}",
        ])
        #expect(
            site.findings.filter { $0.rule == "unused-value" }.map { $0.message.text(in: nil) } == [
                "No page prints the value 'three'"
            ])
    }

    @Test("says of which language a title is that stands in, wherever it is a link")
    func titlesOfFallbacks() {
        let site = BuiltSite(texts: [
            "playbook.yml": "languages: [en, pl]\nstages: [{id: contact, title: Contact}]",
            "a.md": "---\nstage: contact\norder: 1\n---\n# Untold\n\n[b](b.md)",
            "b.md": "---\nstage: contact\norder: 2\n---\n# B", "b.pl.md": "# Be",
        ])
        let page = site["pl/b.html"]
        #expect(page.contains("<li><a href=\"a.html\" lang=\"en\">Untold</a>"))
        #expect(page.contains("<span lang=\"en\">Untold</span></a>"))
        #expect(!site["b.html"].contains("lang=\"en\">Untold"))
    }

    @Test("names the version of the content in the language of each edition")
    func version() {
        let parsed = Build.parse(["playbook.yml": "languages: [en, pl]", "a.md": "# A"])
        let checked = Build.check(Build.link(parsed, asOf: .testDay))
        let version = GitVersion(
            commit: "0123456789abcdef", day: CalendarDate(year: 2026, month: 11, day: 13), hasChanges: true)
        let output = Build.render(checked, with: .standard, version: version).output
        for (playbook, address) in zip(checked.editions, ["print.html", "pl/print.html"]) {
            let page = String(decoding: output[ContainedPath(stringLiteral: address)] ?? [], as: UTF8.self)
            #expect(page.contains(version.text(in: playbook.language)))
        }
    }

    @Test("shows an audience nothing that the folder of a language keeps back, nor a translation without its source")
    func audienceOfTranslations() {
        let editions = editions(
            [
                "playbook.yml": "languages: [en, pl, de]",
                "a.md": "---\naudience: partner\n---\n# A", "de/_defaults.yml": "audience: internal",
                "de/a.md": "# Geheim",
                "b.md": "# B", "be.pl.md": "---\ntranslation_of: b\naudience: partner\n---\n# Tajne",
                "az.de.md": "---\ntranslation_of: be.pl.md\naudience: partner\n---\n# Auch geheim",
                "c.de.md": "---\ntranslation_of: gone\naudience: partner\n---\n# Ohne Quelle",
            ], audience: "partner")
        #expect(editions.map { $0.pages.map(\.title) } == [["A"], ["A"], ["A"]])
    }

    @Test("joins a translation of a translation with the first source, and two that name each other")
    func chains() {
        let editions = editions([
            "playbook.yml": "languages: [en, pl, de]",
            "b.md": "# B", "be.pl.md": "---\ntranslation_of: b\n---\n# Be",
            "az.de.md": "---\ntranslation_of: be.pl.md\n---\n# Ze",
            "x.md": "---\ntranslation_of: y.pl.md\n---\n# X", "y.pl.md": "---\ntranslation_of: x.md\n---\n# Y",
        ])
        #expect(editions.map { $0.pages.map(\.title).sorted() } == [["B", "X"], ["Be", "Y"], ["X", "Ze"]])
    }

    @Test("of one language takes endings and folders for what they are called")
    func oneLanguage() {
        let editions = editions(["offer.pl.md": "# Oferta", "pl/call.md": "# Rozmowa"])
        #expect(editions.count == 1 && editions[0].folder == nil)
        #expect(editions[0].pages.map(\.path) == ["offer.pl.md", "pl/call.md"])
    }

    @Test("counts a change of a text or a translated field, and nothing else, as a new version of the source")
    func versions() {
        func version(_ text: String) -> String {
            editions(["playbook.yml": "languages: [en, pl]", "a.md": text])[0]
                .pages[0].translation.sourceVersion
        }
        let first = version("---\ntitle: A\nowner: sales\n---\nText\n")
        #expect(first.utf8.count == 8)
        #expect(version("---\nowner: marketing\ntitle: A\n---\nText\r\n\r\n") == first)
        #expect(version("---\ntitle: B\nowner: sales\n---\nText\n") != first)
        #expect(version("---\ntitle: A\nowner: sales\n---\nTexts\n") != first)
    }
}
