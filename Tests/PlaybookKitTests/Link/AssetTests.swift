import Testing

@testable import PlaybookKit

@Suite("An asset")
struct AssetTests {
    private static let vocabulary = """
        teams:
          - {id: marketing, side: marketing}
          - {id: sales, side: sales}
          - {id: growth, side: joint}
          - {id: legal, side: other}
        people:
          - {id: ada, team: sales}
        """

    @Test(
        "is used by the sides of its owner and of who uses it; a joint team counts as both",
        arguments: [
            ("owner: marketing", .marketing), ("owner: sales", .sales), ("owner: legal", .other), ("", .other),
            ("owner: growth", .both), ("owner: ada", .sales),
            ("owner: marketing\nused_by: sales", .both), ("owner: ada\nused_by: [marketing]", .both),
            ("owner: legal\nused_by: [marketing, legal]", .marketing), ("used_by: growth", .both),
            ("owner: marketing\nused_by: nobody", .marketing),
        ] as [(String, Asset.Use)])
    func use(_ front: String, _ use: Asset.Use) {
        let playbook = linked([
            "playbook.yml": Self.vocabulary, "deck.md": "---\nkind: asset\n\(front)\n---\n",
        ])
        #expect(playbook.asset("deck").use == use)
        #expect(playbook.asset("deck").isShared == (use == .both))
    }

    @Test("knows the pages that use it: by front matter, by link, by a link to its file")
    func usedOn() {
        let playbook = linked([
            "1.md": "---\nassets: [deck, The mail]\n---\n", "2.md": "[x](asset:deck)", "3.md": "[x](assets/deck.md)",
            "4.md": "[[deck]]", "5.md": "[x](files/deck.pdf)",
            "6.md": "---\nassets: asset:deck\n---\n[again](asset:deck)",
            "7.md": "no use",
            "assets/deck.md": "---\nkind: asset\nat: ../files/deck.pdf\n---\n[me](asset:deck)",
            "assets/mail.md": "---\nkind: asset\ntitle: The mail\n---\nGoes with [the deck](asset:deck).",
            "files/deck.pdf": "%PDF-",
        ])
        #expect(
            playbook.paths(playbook.asset("deck").usedOn)
                == ["1.md", "2.md", "3.md", "4.md", "5.md", "6.md", "assets/mail.md"])
        #expect(playbook.paths(playbook.asset("mail").usedOn) == ["1.md"])
        #expect(playbook["1.md"].assets.map { playbook.assets[$0].id } == ["deck", "mail"])
        #expect(playbook["assets/deck.md"].assets.isEmpty)
    }

    @Test("belongs to the stages and moments of its page and of every page that uses it, unless that is archived")
    func moments() {
        let playbook = linked([
            "a.md": "---\nstage: research\nassets: [own, none]\n---\n", "b.md": "---\nstage: use\nassets: own\n---\n",
            "own.md": "---\nkind: asset\nstage: decision\n---\n", "none.md": "---\nkind: asset\n---\n",
            "alone.md": "---\nkind: asset\n---\n", "c.md": "---\nstage: always\nassets: rules\n---\n",
            "d.md": "---\nstage: contact\nstatus: archived\nassets: none\n---\n",
            "rules.md": "---\nkind: asset\n---\n",
        ])
        #expect(playbook.asset("own").stages == ["research", "decision", "use"])
        #expect(playbook.asset("rules").isAlways)
        #expect(playbook.asset("own").moments == ["zmot", "fmot", "smot"])
        #expect(playbook.asset("none").stages == ["research"])
        #expect(playbook.asset("none").moments == ["zmot"])
        #expect(playbook.asset("alone").moments.isEmpty)
    }

    @Test("is at a file, an address, a place in another system, or nowhere")
    func places() {
        let playbook = linked([
            "a/deck.md": """
            ---
            kind: asset
            at: [../files/deck.pdf, "https://example.com/deck", "crm:view/mql", gone.pdf, Deck.PDF, "javascript:x", ../../x.pdf, "#part"]
            ---
            """,
            "files/deck.pdf": "%PDF-", "a/deck.pdf": "%PDF-",
        ])
        let places = playbook.asset("deck").places
        #expect(
            places.prefix(5) == [
                .file("files/deck.pdf"), .address("https://example.com/deck"), .system("crm:view/mql"),
                .missing(.missingFile("gone.pdf")), .missing(.wrongCase("Deck.PDF", actual: "a/deck.pdf")),
            ])
        guard places.count == 8, case .missing(.refused("javascript:x", _)) = places[5] else {
            Issue.record("\(places)")
            return
        }
        #expect(places[6] == .missing(.outsideContent("../../x.pdf")))
        #expect(places[7] == .missing(.missingFile("#part")))
        #expect(playbook.files == ["files/deck.pdf"])
    }

    @Test("stands in the catalogue by group, then by title")
    func order() {
        let playbook = linked([
            "1.md": "---\nkind: asset\ntitle: Zebra\ngroup: offer\n---\n",
            "2.md": "---\nkind: asset\ntitle: Ala\ngroup: ad\n---\n",
            "3.md": "---\nkind: asset\ntitle: Łódź\ngroup: offer\n---\n", "4.md": "---\nkind: asset\ntitle: Aa\n---\n",
            "5.md": "---\nkind: asset\ntitle: Mail\ngroup: email\n---\n",
        ])
        #expect(playbook.assets.map { playbook.page(of: $0).title } == ["Łódź", "Zebra", "Mail", "Ala", "Aa"])
    }

    @Test("that is not there is kept as an unresolved name")
    func missing() {
        let playbook = linked(["a.md": "---\nassets: [gone, asset:lost]\n---\n"])
        #expect(playbook["a.md"].unresolved.map(\.name) == ["gone", "asset:lost"])
        #expect(playbook["a.md"].unresolved.map(\.field) == [.assets, .assets])
    }
}
