import CommonMark
import Diagnostics
import Localization
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Language packs") struct LanguagePackTests {
    /// A theme with packs of its own, and what is wrong with them.
    private func theme(_ packs: [String: String], over base: Theme = .standard) -> (theme: Theme, findings: [Finding]) {
        var log = FindingLog()
        let files = packs.map { tag, text in
            ("languages/\(tag).yml", SourceFile(path: "templates/languages/\(tag).yml", text: text))
        }
        let theme = base.overridden(by: Dictionary(uniqueKeysWithValues: files), log: &log)
        return (theme, log.findings)
    }

    private func messages(_ pack: String, tag: String = "de") -> [String] {
        theme([tag: pack]).findings.filter { $0.rule == "bad-language" }.map(\.message.english)
    }

    // MARK: Ours

    @Test("Ours can be read without a finding, and the Polish one says all that the English one does")
    func complete() {
        var log = FindingLog()
        _ = Theme(Theme.standard.files, log: &log)
        let ofPacks = log.findings.filter { ["bad-language", "partial-language"].contains($0.rule) }
        #expect(ofPacks.isEmpty, "\(ofPacks.map { "\($0.message): \($0.fix?.english ?? "")" })")
    }

    @Test("Every language has a name for whatever can be named", arguments: ["en", "pl"])
    func names(_ tag: String) {
        let names = Theme.standard.language(tag).names
        func ids(_ sort: Language.Names) -> Set<String> { Set((names[sort] ?? [:]).keys) }
        #expect(ids(.kinds) == Set(Vocabulary.standard.kinds.map(\.id)))
        #expect(ids(.stages) == Set(Vocabulary.standard.stages.map(\.id) + [Stage.always]))
        #expect(ids(.moments) == Set(Vocabulary.standard.moments.map(\.id)))
        #expect(ids(.teams) == Set(Vocabulary.standard.teams.map(\.id)))
        #expect(ids(.audiences) == Set(Vocabulary.standard.audiences))
        #expect(ids(.groups) == Set(AssetGroup.allCases.map(\.rawValue)))
        #expect(ids(.statuses) == Set(Status.allCases.map(\.rawValue)))
        #expect(ids(.sides) == Set(Side.allCases.map(\.rawValue)))
        #expect(ids(.answers) == Set(Answer.allCases.map(\.rawValue)))
        #expect(ids(.uses) == Set(Asset.Use.allCases.map(\.rawValue)))
        #expect(ids(.alerts) == Set(Alert.allCases.map(\.name)))
        #expect(ids(.emails) == ["subject", "from", "to", "cc", "bcc", "preheader"])
    }

    @Test("Every alert has a marker that Poles can write", arguments: Alert.allCases)
    func polishMarkers(_ alert: Alert) {
        let words = Theme.standard.language("pl").names[.alerts]?[alert.name]
        let markers = ([words?.title].compactMap(\.self) + (words?.aliases ?? [])).filter { !$0.contains(" ") }
        // "Marketing" is the same word.
        #expect(alert == .marketing || !markers.isEmpty)
        for marker in markers {
            #expect(Theme.standard.packs.authorWords.blocks.alert(Array(marker.uppercased().utf8)) == alert)
        }
    }

    @Test(
        "Words that no line may end between are those of the language",
        arguments: [
            ("pl", "w domu i u nas, nr 5, 12 maja 2026 r., dr Żak", "w~domu i~u~nas, nr~5, 12~maja 2026~r., dr~Żak"),
            ("pl-PL", "z klientem", "z~klientem"), ("en", "a call with Mr Fox, p. 12", "a call with Mr~Fox, p.~12"),
            ("de", "in 5 kg w Mr Fox", "in 5~kg w Mr Fox"),
        ])
    func noBreaks(_ tag: String, _ text: String, _ expected: String) {
        let held = Theme.standard.language(tag).noBreaks.holding(text)
        #expect(held.replacing("\u{A0}", with: "~") == expected)
    }

    // MARK: A playbook's own

    private static let german = """
        name: Deutsch
        plurals: english
        and: und
        names:
          kinds: {play: [Spielzug]}
          stages: {research: [Suche]}
          statuses: {approved: [Freigegeben]}
        alerts: {say: [Sagen, Sprich]}
        emails: {subject: [Betreff]}
        fields: {title: [titel], owner: [verantwortlich], kind: [art]}
        texts: {skip: Zum Text}
        """

    @Test("A pack that says a part is filled by English, and one note tells what it lacks")
    func partial() throws {
        let (theme, findings) = theme(["de": Self.german])
        let language = theme.language("de")
        #expect(language.text("skip") == "Zum Text")
        #expect(language.title(.kinds, "play") == "Spielzug")
        #expect(language.title(.kinds, "guide") == "Guide")
        #expect(language.count(2, "page") == "2 pages")
        let note = try #require(findings.first)
        #expect(findings.count == 1 && note.rule == "partial-language" && note.severity == .note)
        #expect(note.message.english.utf8.starts(with: "The language pack 'de' lacks ".utf8))
        #expect(note.fix?.english.contains("alerts.agreed") == true)
        #expect(note.location.path == "templates/languages/de.yml")
    }

    @Test("Its words are understood beside those of all other packs")
    func understood() throws {
        let (theme, _) = theme(["de": Self.german])
        let parsed = Build.parse(
            [
                "playbook.yml": "languages: [de]\n",
                "a.md":
                    "---\nTitel: Erster Anruf\nverantwortlich: Sprzedaż\nart: spielzug\nstage: suche\nstatus: FREIGEGEBEN\n---\n> [!SPRICH]\n> Ja.\n",
            ], with: theme)
        let page = try #require(Build.link(parsed, with: theme, asOf: .testDay).playbook.pages.first)
        #expect(page.title == "Erster Anruf" && page.owner == .team("sales") && page.kind.id == "play")
        #expect(page.kind.title == "Spielzug")
        #expect(page.stages == ["research"] && page.status == .approved)
        #expect(page.page.document.nodes.contains { $0.alert == .say })
        #expect(!parsed.log.findings.contains { $0.rule == "unknown-field" })
    }

    @Test("What it leaves out of a language of ours, our pack says")
    func overOurs() {
        let (theme, findings) = theme(["pl": "names: {groups: {ad: Reklamy}}\n", "en": "texts: {skip: Skip it}\n"])
        #expect(findings.isEmpty, "\(findings.map(\.message.english))")
        #expect(theme.language("pl").title(.groups, "ad") == "Reklamy")
        #expect(theme.language("pl").text("skip") == "Przejdź do treści")
        #expect(theme.language("en").text("skip") == "Skip it")
        #expect(theme.language("pl").count(3, "page") == "3 strony")
    }

    @Test(
        "A slip is told with what was meant",
        arguments: [
            ("txts: {skip: A}", "Unknown section 'txts'; did you mean 'texts'?"),
            ("texts: {skipp: A}", "Unknown text 'skipp'; did you mean 'skip'?"),
            ("nouns: {pge: {one: Seite, other: Seiten}}", "Unknown noun 'pge'; did you mean 'page'?"),
            ("names: {groups: {ofer: Angebote}}", "Unknown name in 'names.groups' 'ofer'; did you mean 'offer'?"),
            ("names: {groups: {seventh: X}}", "Unknown name in 'names.groups' 'seventh'"),
            ("names: {kindz: {play: X}}", "Unknown name in 'names' 'kindz'; did you mean 'kinds'?"),
            ("fields: {onwer: [wer]}", "Unknown field 'onwer'; did you mean 'owner'?"),
            ("plurals: polsh", "Unknown rule for plurals 'polsh'; did you mean 'polish'?"),
            ("plurals: polish\nnouns: {page: {one: a, other: b}}", "The noun 'page' lacks the form 'few'"),
            ("dates: {months: [Januar]}", "'dates.months' has 1 text in place of 12"),
            (
                "dates: {long: \"{day}. {moth}\"}",
                "Nothing is filled in for '{moth}' in 'dates.long'; did you mean 'month'?"
            ),
            ("quotes: [a]", "'quotes' has 1 text in place of 4"),
            ("alphabet: a b sch", "'sch' in 'alphabet' is not one letter"),
            ("numbers: {groups_from: three}", "'groups_from' is not a number of digits above 3"),
            ("fields: {owner: [wer], with: [Wer]}", "'Wer' stands for 'owner' and for 'with'"),
            ("fields: {with: [owner]}", "'owner' stands for 'owner' and for 'with'"),
            ("texts: [a]", "'texts' is not a list of names and texts"),
            ("texts: {skip: [a]}", "'texts.skip' is not a text"),
        ])
    func slips(_ pack: String, _ message: String) {
        #expect(messages(pack).first?.utf8.starts(with: message.utf8) == true, "\(messages(pack))")
    }

    @Test("A text fills in what the English one does, and nothing else")
    func filledIn() {
        let base = Theme.standard.overridden(
            by: ["languages/en.yml": SourceFile(path: "en.yml", text: "texts: {due: \"Due {day}\"}\n")])
        #expect(
            theme(["de": "texts: {due: fällig}"], over: base).findings.contains {
                $0.message.english == "The text 'due' does not fill in '{day}'"
            })
        #expect(
            theme(["de": "texts: {due: \"fällig {day} {by}\"}"], over: base).findings.contains {
                $0.message.english == "Nothing is filled in for '{by}' in 'texts.due'"
            })
        #expect(theme(["de": "texts: {due: \"am {day}\"}"], over: base).theme.language("de").text("due") == "am {day}")
    }

    @Test("Names that only a theme of one's own has are no slips")
    func ownNames() {
        #expect(messages("texts: {ourOwnGreeting: Hallo}\nnames: {kinds: {quotation: Angebot}}").isEmpty)
    }
}

extension Theme {
    fileprivate func overridden(by files: [String: SourceFile]) -> Theme {
        var log = FindingLog()
        return overridden(by: files, log: &log)
    }
}
