import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("The vocabulary")
struct VocabularyTests {
    @Test("Without playbook.yml, and with an empty one, everything has its default")
    func standard() {
        for source: SourceTree in [["a.md": ""], ["playbook.yml": ""], ["playbook.yml": "# nothing yet\n"]] {
            let (vocabulary, log) = VocabularyReader.read(source)
            #expect(log.findings.isEmpty)
            #expect(vocabulary.title == "Playbook")
            #expect(vocabulary.languages == ["en"])
            #expect(vocabulary.teams.map(\.id) == ["marketing", "sales"])
            #expect(vocabulary.teams.map(\.side) == [.marketing, .sales])
            #expect(vocabulary.people.isEmpty)
            #expect(vocabulary.audiences == ["internal", "partner", "customer"])
            #expect(vocabulary.mergeFields == nil)
            #expect(vocabulary.linkDialect == .relative)
            #expect(vocabulary.ruleLevels.isEmpty)
        }
    }

    @Test("Eight stages belong to five moments, and the last moment feeds the zero one")
    func journey() {
        let vocabulary = Vocabulary.standard
        #expect(
            vocabulary.stages.map { "\($0.id) \($0.moment ?? "")" } == [
                "problem stimulus", "research zmot", "contact fmot", "evaluation fmot", "decision fmot",
                "onboarding smot", "use smot", "advocacy umot",
            ])
        #expect(vocabulary.moments.map(\.id) == ["stimulus", "zmot", "fmot", "smot", "umot"])
        #expect(vocabulary.moments.compactMap { moment in moment.feeds.map { "\(moment.id) \($0)" } } == ["umot zmot"])
    }

    @Test("There are kinds for what the two teams write")
    func kinds() {
        let known = Set(Vocabulary.standard.kinds.map(\.id))
        for kind in [
            "overview", "guide", "play", "talk-track", "discovery", "objection", "battlecard", "email-template",
            "persona", "icp", "handoff", "sla", "term", "metric", "rhythm", "friction", "decision", "retro",
            "onboarding-path", "promise", "asset", "stage", "moment", "team", "person",
        ] {
            #expect(known.contains(kind))
        }
    }

    @Test("Every part is read")
    func everything() {
        let vocabulary = read(
            """
            title: Podręcznik
            languages: [pl, en]
            base_url: https://example.com/playbook/
            repository: https://example.com/repo
            teams:
              - {id: growth, title: Growth, side: joint, lead: ada, contact: growth@example.com}
              - id: desk
            people:
              - {id: ada, name: Ada Nowak, team: Growth, contact: ada@example.com, until: 2026-06-30}
              - {id: jan, team: desk}
            moments:
              - id: zmot
              - {id: first, title: First, acronym: F, question: Who?, definition: The start, feeds: zmot}
            stages:
              - {id: research, moment: zmot}
              - id: trial
                title: Trial
                customer_says: Let me try
                moment: first
                we_do: We show
                entry: Has an account
                exit: Has a result
                goes_back_to: [research]
            kinds:
              - {id: checklist, title: Checklist, review_every: 2 weeks, headings: [Before, After], joint: yes}
              - {id: play, review_every: never}
            audiences: [internal]
            values: {price: 49 zł, sla: 4 hours}
            merge_fields: [first_name]
            links: root
            rules:
              missing-owner: off
              broken-link:
                level: note
                paths: [old/, notes.md]
                reason: Being rewritten
            fields: {owner_slack: owner, weight: ignore}
            """)
        #expect(vocabulary.title == "Podręcznik")
        #expect(vocabulary.languages == ["pl", "en"])
        #expect(vocabulary.baseURL == "https://example.com/playbook/")
        #expect(vocabulary.repository == "https://example.com/repo")
        #expect(
            vocabulary.teams == [
                Team(id: "growth", title: "Growth", side: .joint, lead: "ada", contact: "growth@example.com"),
                Team(id: "desk", title: "desk", side: .other),
            ])
        #expect(
            vocabulary.people == [
                Person(
                    id: "ada", name: "Ada Nowak", team: "growth", contact: "ada@example.com",
                    until: CalendarDate("2026-06-30")),
                Person(id: "jan", name: "jan", team: "desk"),
            ])
        #expect(vocabulary.moments.map(\.title) == ["Zero moment of truth", "First"])
        #expect(vocabulary.moments.last?.feeds == "zmot")
        #expect(vocabulary.stages.map(\.title) == ["Research", "Trial"])
        #expect(
            vocabulary.stages.last
                == Stage(
                    id: "trial", title: "Trial", customerSays: "Let me try", moment: "first", weDo: "We show",
                    entry: "Has an account", exit: "Has a result", goesBackTo: ["research"]))
        #expect(vocabulary.kinds.last { $0.id == "play" }?.reviewEvery == .never)
        #expect(
            vocabulary.kinds.first { $0.id == "checklist" }
                == PageKind(
                    id: "checklist", title: "Checklist", reviewEvery: .days(14), requiredHeadings: ["Before", "After"],
                    isJoint: true))
        #expect(vocabulary.audiences == ["internal"])
        #expect(vocabulary.values == ["price": "49 zł", "sla": "4 hours"])
        #expect(vocabulary.mergeFields == ["first_name"])
        #expect(vocabulary.linkDialect == .root)
        #expect(
            vocabulary.ruleLevels == [
                RuleLevel(rule: "missing-owner", severity: nil),
                RuleLevel(
                    rule: "broken-link", severity: .note, paths: ["old", "notes.md"], reason: "Being rewritten"),
            ])
        #expect(vocabulary.fieldNames == ["owner_slack": .owner, "weight": nil])
    }

    /// A fault of `playbook.yml`, marked where it begins, and what holds in spite of it.
    @Test(
        "A part that cannot be used is reported where it stands, and the rest counts",
        arguments: [
            ("Unknown field 'tilte' in playbook.yml; did you mean 'title'?", "①tilte: A"),
            ("'teams' is not a list", "teams: ①sales"),
            ("An entry of 'teams' has no id of letters a–z, digits and dashes", "teams:\n  - ①title: Sales"),
            (
                "An entry of 'teams' has no id of letters a–z, digits and dashes",
                "teams:\n  - ①id: Sprzedaż\n    side: sales"
            ),
            ("The id 'a' stands twice in 'teams'", "teams:\n  - id: a\n  - id: ①a"),
            ("Unknown field 'sied' in teams; did you mean 'side'?", "teams:\n  - id: a\n    ①sied: sales"),
            ("Unknown side 'sale'; did you mean 'sales'?", "teams:\n  - id: a\n    side: ①sale"),
            ("Unknown team 'nobody'", "people:\n  - id: ada\n    team: ①nobody"),
            ("'until: 2026-02-30' is not a day of the calendar", "people:\n  - id: ada\n    until: ①2026-02-30"),
            ("Unknown moment 'zmto'; did you mean 'zmot'?", "stages:\n  - id: a\n    moment: ①zmto"),
            ("'review_every' is not a span of time", "kinds:\n  - id: a\n    review_every: ①soon"),
            ("'values' is not a list of names and values", "values: ①[a]"),
            ("'values' holds something that is not a text", "values:\n  ①price: [1]"),
            ("Unknown dialect 'absolute'", "links: ①absolute"),
            ("'rules' is not a list of rules and levels", "rules: ①strict"),
            ("'loud' is not a level for 'broken-link'", "rules:\n  broken-link: ①loud"),
            ("Unknown field 'onwer'; did you mean 'owner'?", "fields:\n  x: ①onwer"),
            ("'fields' is not a list of names", "fields: ①x"),
        ] as [(String, MarkedText)])
    func fault(_ message: String, _ yaml: MarkedText) {
        let text = MarkedText("audiences: [kept]\n" + yaml.text)
        let (vocabulary, log) = VocabularyReader.read(["playbook.yml": text.text])
        #expect(log.findings.map(\.message) == [message])
        #expect(log.findings.first?.severity == .error)
        #expect(log.findings.first?.location.span?.start == yaml.offset(of: "①").map { $0 + 18 })
        #expect(vocabulary.audiences == ["kept"])
    }

    @Test("A file that cannot be read leaves every default")
    func unreadable() {
        for (text, line) in [("title: a: b", 1), ("title: A\nteams: [", 3), ("- a\n- b", 1), ("title", 1)] {
            let (vocabulary, log) = VocabularyReader.read(["playbook.yml": text + "\n"])
            #expect(log.findings.count == 1)
            #expect(
                log.findings.first?.location.span.map { LineIndex(Array(text.utf8 + [10])).position(of: $0.start).line }
                    == line)
            #expect(vocabulary.title == "Playbook")
            #expect(vocabulary.teams.count == 2)
        }
    }

    @Test("A key that stands twice counts once")
    func repeated() {
        let (vocabulary, log) = VocabularyReader.read(["playbook.yml": "title: A\nlinks: root\ntitle: B\n"])
        #expect(log.findings.map(\.rule) == ["repeated-key"])
        #expect(vocabulary.title == "A")
        #expect(vocabulary.linkDialect == .root)
    }

    @Test("A list of teams, stages or moments that no entry can be used of takes its default")
    func unusableLists() {
        let (vocabulary, _) = VocabularyReader.read(["playbook.yml": "teams: x\nstages: [x]\nmoments: 3\n"])
        #expect(vocabulary.teams == Vocabulary.standard.teams)
        #expect(vocabulary.stages == Vocabulary.standard.stages)
        #expect(vocabulary.moments == Vocabulary.standard.moments)
    }

    private func read(_ yaml: String) -> Vocabulary {
        let (vocabulary, log) = VocabularyReader.read(["playbook.yml": yaml])
        #expect(log.findings.map(\.message) == [])
        return vocabulary
    }
}
