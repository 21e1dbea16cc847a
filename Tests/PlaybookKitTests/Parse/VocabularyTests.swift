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

    @Test("The company may be named in Polish too")
    func company() {
        #expect(read("firma: Rower i Spółka").company == "Rower i Spółka")
        #expect(Vocabulary.standard.company == nil)
    }

    @Test("Every part is read")
    func everything() {
        let vocabulary = read(
            files: ["old/a.md": "", "notes.md": ""],
            """
            title: Podręcznik
            company: Rower i Spółka sp. z o.o.
            languages: [pl, en]
            base_url: https://example.com/playbook/
            repository: https://example.com/repo
            teams:
              - {id: growth, title: Growth, side: joint, lead: ada, contact: growth@example.com}
              - {id: desk, side: other}
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
              missing-owner: [warning, {level: off, paths: old, reason: From the old handbook}]
              broken-link:
                level: note
                paths: [old/, notes.md]
                reason: Being rewritten
            fields: {owner_slack: Owner, weight: Ignore}
            """)
        #expect(vocabulary.title == "Podręcznik")
        #expect(vocabulary.company == "Rower i Spółka sp. z o.o.")
        #expect(vocabulary.languages == ["pl", "en"])
        #expect(vocabulary.baseURL == (try? BaseURL("https://example.com/playbook")))
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
        #expect(vocabulary.moments.map(\.title) == ["Zerowy moment prawdy", "First"])
        #expect(vocabulary.moments.last?.feeds == "zmot")
        #expect(vocabulary.stages.map(\.title) == ["Poszukiwanie", "Trial"])
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
                RuleLevel(rule: "missing-owner", severity: .warning),
                RuleLevel(rule: "missing-owner", severity: nil, paths: ["old"], reason: "From the old handbook"),
                RuleLevel(
                    rule: "broken-link", severity: .note, paths: ["old", "notes.md"], reason: "Being rewritten"),
            ])
        #expect(vocabulary.fieldNames == ["owner slack": .owner, "weight": nil])
    }

    @Test("A journey without end is cut where people would no longer find their way")
    func manyMoments() {
        let moments = (0..<60).map { "  - {id: m\($0), title: M\($0)}\n" }.joined()
        let (vocabulary, log) = VocabularyReader.read(["playbook.yml": "moments:\n" + moments])
        #expect(vocabulary.moments.count == 40)
        #expect(log.findings.map(\.message.english).contains("'moments' has 60 entries; the first 40 count"))
    }

    @Test("A text that would weigh down every page is left out")
    func longText() {
        let (vocabulary, log) = VocabularyReader.read([
            "playbook.yml": "title: \(String(repeating: "x", count: 5_000))\n"
        ])
        #expect(vocabulary.title == Vocabulary.standard.title)
        #expect(log.findings.map(\.message.english) == ["'title' is longer than 4,096 bytes"])
    }

    @Test(
        "A name or a length that cannot be used is reported, and pages that print such a value are not blamed too",
        arguments: [
            ("__proto__: a", "'__proto__' cannot be the name of a value", false),
            ("../x: a", "'../x' cannot be the name of a value", false),
            ("long: \(String(repeating: "x", count: 301))", "The value 'long' is longer than 300 bytes", true),
            ("empty:", "The value 'empty' is not a text", true),
        ])
    func unusableValues(_ line: String, _ message: String, _ isKnown: Bool) {
        let (vocabulary, log) = VocabularyReader.read([
            "playbook.yml": "values:\n  \(line)\n  price: \"1.10\"\n"
        ])
        #expect(log.findings.map(\.message.english) == [message])
        #expect(vocabulary.values == ["price": "1.10"])
        #expect((vocabulary.valuePlaces.count == 2) == isKnown)
    }

    @Test("A value is one line, so that none adds a recipient to an e-mail by its subject")
    func linesOfValue() {
        let (vocabulary, log) = VocabularyReader.read([
            "playbook.yml": "values:\n  hello: \"Hello\\r\\n\\n  \\nBcc: x@y.example\"\n  price: |\n    900 zł\n"
        ])
        #expect(vocabulary.values == ["hello": "Hello Bcc: x@y.example", "price": "900 zł"])
        #expect(log.findings.isEmpty)
    }

    @Test("Thousands of values on one line are read in time that grows with their number", .timeLimit(.minutes(1)))
    func longLine() {
        let values = (0..<9_000).map { "k\($0): \(String(repeating: "v", count: 40))" }.joined(separator: ", ")
        let (vocabulary, log) = VocabularyReader.read(["playbook.yml": "values: {\(values)}\n"])
        #expect(vocabulary.values.count == 9_000)
        #expect(log.findings.isEmpty)
    }

    /// A fault of `playbook.yml`, marked where it begins, and what holds in spite of it.
    @Test(
        "A part that cannot be used is reported where it stands, and the rest counts",
        arguments: [
            ("Unknown field 'tilte' in playbook.yml; did you mean 'title'?", "①tilte: A"),
            ("Unknown field 'compny' in playbook.yml; did you mean 'company'?", "①compny: A"),
            ("Unknown field 'frima' in playbook.yml; did you mean 'firma'?", "①frima: A"),
            ("'company' takes one text", "company: ①[A, B]"),
            ("'teams' is not a list", "teams: ①sales"),
            ("An entry of 'teams' has no id of letters a–z, digits and dashes", "teams:\n  - ①title: Sales"),
            (
                "An entry of 'teams' has no id of letters a–z, digits and dashes",
                "teams:\n  - ①id: Sprzedaż\n    side: sales"
            ),
            ("The id 'sales' stands twice in 'teams'", "teams:\n  - id: sales\n  - id: ①sales"),
            (
                "The id 'a_b' would have the address of 'a-b'",
                "teams:\n  - {id: a-b, side: sales}\n  - {id: ①a_b, side: sales}"
            ),
            ("The id 'index' would have the address of a page of truce's own", "people:\n  - id: ①index"),
            ("The id 'always' would have the address of a page of truce's own", "stages:\n  - id: ①always"),
            (
                "Unknown field 'sied' in an entry of 'teams'; did you mean 'side'?",
                "teams:\n  - id: sales\n    ①sied: sales"
            ),
            ("The team 'growth' has no side", "teams:\n  - id: ①growth"),
            ("There are no fields in an entry of 'people'", "people: [①Ada]"),
            ("'title' takes one text", "title: ①[x]"),
            ("'headings' is neither a text nor a list of texts", "kinds:\n  - id: a\n    headings: ①{a: b}"),
            ("'joint: maybe' is neither yes nor no", "kinds:\n  - id: a\n    joint: ①maybe"),
            ("'polish' is not the tag of a language", "languages: [en, ①polish]"),
            (
                "'repository: javascript:x' cannot be used: the scheme javascript: is not allowed; http, https, mailto and tel are",
                "repository: ①javascript:x"
            ),
            (
                "'base_url: tel:12' cannot be used: it does not begin with https://", "base_url: ①tel:12"
            ),
            ("Unknown person 'nobody'", "teams:\n  - id: sales\n    lead: ①nobody"),
            (
                "More than one person is called 'Ada Nowak': ada, ada-2",
                "people:\n  - {id: ada, name: Ada Nowak}\n  - {id: ada-2, name: Ada Nowak}\nteams:\n  - id: sales\n    lead: ①Ada Nowak"
            ),
            (
                "Unknown stage 'reserch'; did you mean 'research'?",
                "stages:\n  - id: research\n  - id: use\n    goes_back_to: [①reserch]"
            ),
            (
                "Unknown moment 'fmto'; did you mean 'fmot'?",
                "moments:\n  - id: fmot\n    feeds: ①fmto\nstages:\n  - id: use\n    moment: fmot"
            ),
            ("Unknown side 'sale'; did you mean 'sales'?", "teams:\n  - id: a\n    side: ①sale"),
            ("Unknown team 'nobody'", "people:\n  - id: ada\n    team: ①nobody"),
            ("'until: 2026-02-30' is not a day of the calendar", "people:\n  - id: ada\n    until: ①2026-02-30"),
            ("Unknown moment 'zmto'; did you mean 'zmot'?", "stages:\n  - id: a\n    moment: ①zmto"),
            ("'review_every: soon' is not a span of time", "kinds:\n  - id: a\n    review_every: ①soon"),
            ("'values' is not a list of names and values", "values: ①[a]"),
            ("The value 'price' is not a text", "values:\n  ①price: [1]"),
            ("Unknown dialect 'absolute'", "links: ①absolute"),
            ("'rules' is not a list of rules and levels", "rules: ①strict"),
            ("'loud' is not a level for 'broken-link'", "rules:\n  broken-link: ①loud"),
            ("Unknown rule 'missing-onwer'; did you mean 'missing-owner'?", "rules:\n  ①missing-onwer: note"),
            (
                "Unknown field 'path' in the level of 'expired'; did you mean 'paths'?",
                "rules:\n  expired: {level: note, ①path: legacy}"
            ),
            (
                "There is no folder or file '../legacy'; did you mean 'legacy'?",
                "rules:\n  expired: {level: note, paths: [①../legacy]}"
            ),
            (
                "There is no folder or file 'legacy/*'; did you mean 'legacy'?",
                "rules:\n  expired: {level: note, paths: ①legacy/*}"
            ),
            ("'paths' names nothing", "rules:\n  ①expired: {level: note, paths: []}"),
            ("'expired' has no level", "rules:\n  ①expired: {paths: legacy}"),
            ("The key 'expired' stands twice; the first one counts", "rules:\n  expired: note\n  ①expired: error"),
            ("Unknown field 'onwer'; did you mean 'owner'?", "fields:\n  x: ①onwer"),
            ("'fields' is not a list of names", "fields: ①x"),
        ] as [(String, MarkedText)])
    func fault(_ message: String, _ yaml: MarkedText) {
        let text = MarkedText("audiences: [kept]\n" + yaml.text)
        let (vocabulary, log) = VocabularyReader.read(["playbook.yml": text.text, "legacy/a.md": ""])
        #expect(log.findings.map(\.message.english) == [message])
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

    @Test(
        "A level that is not understood whole holds nowhere",
        arguments: [
            "{level: off, reason: old, paths: [../legacy]}", "{level: off, reason: old, paths: [gone]}",
            "{level: off, reason: old, path: legacy}", "{level: off, reason: old, paths: []}",
            "{level: off, reason: [old]}",
        ])
    func levelsInPart(_ level: String) {
        let (vocabulary, log) = VocabularyReader.read(["playbook.yml": "rules: {expired: \(level)}", "legacy/a.md": ""])
        #expect(vocabulary.ruleLevels == [])
        #expect(log.findings.count == 1)
    }

    @Test("Of the paths of a level those count that are there")
    func somePaths() {
        let (vocabulary, _) = VocabularyReader.read([
            "playbook.yml": "rules: {expired: {level: note, paths: [gone, legacy], reason: x}}", "legacy/a.md": "",
        ])
        #expect(vocabulary.ruleLevels.map(\.paths) == [["legacy"]])
    }

    @Test("Teams and stages with the ids of defaults take from them what they do not say")
    func standardEntries() {
        let vocabulary = read("teams: [{id: marketing}, {id: sales, title: Sprzedaż}]\nstages: [{id: contact}]")
        #expect(
            vocabulary.teams == [
                Team(id: "marketing", title: "Marketing", side: .marketing),
                Team(id: "sales", title: "Sprzedaż", side: .sales),
            ])
        #expect(vocabulary.stages.map(\.moment) == ["fmot"])
    }

    @Test("Sections refer to each other by id or by name, as front matter does")
    func references() {
        let vocabulary = read(
            """
            teams: [{id: desk, title: The desk, side: sales, lead: łucja żak}]
            people: [{id: lz, name: Łucja Żak, team: THE DESK}]
            moments: [{id: m1, title: Moment One}, {id: m2, title: M Two, feeds: moment-one}]
            stages: [{id: s1, title: First step, moment: M Two}, {id: s2, moment: m1, goes_back_to: First Step}]
            """)
        #expect(vocabulary.teams.map(\.lead) == ["lz"])
        #expect(vocabulary.people.map(\.team) == ["desk"])
        #expect(vocabulary.moments.map(\.feeds) == [nil, "m1"])
        #expect(vocabulary.stages.map(\.moment) == ["m2", "m1"])
        #expect(vocabulary.stages.map(\.goesBackTo) == [[], ["s1"]])
    }

    @Test("The Polish names of the defaults are names, and a title wins over them")
    func polishNames() {
        let names = VocabularyNames(.standard)
        #expect(names.id(of: "Poszukiwanie", .stage) == "research")
        #expect(names.id(of: "wdrozenie", .stage) == "onboarding")
        #expect(names.id(of: "Zawsze", .stage) == "always")
        #expect(names.id(of: "zerowy moment prawdy", .moment) == "zmot")
        #expect(names.id(of: "Karta konkurenta", .kind) == "battlecard")
        #expect(names.owner("sprzedaz") == .team("sales"))
        let own = read(
            "teams: [{id: sales}, {id: field, title: Sprzedaż, side: sales}]\nstages: [{id: ocena-oferty, moment: fmot}]"
        )
        #expect(VocabularyNames(own).owner("Sprzedaż") == .team("field"))
        #expect(VocabularyNames(own).id(of: "Ocena oferty", .stage) == "ocena-oferty")
    }

    @Test("The defaults are in the first language of the playbook, and known by their English names too")
    func polishDefaults() {
        let vocabulary = read("languages: [pl, en]\nkinds: [{id: guide, review_every: 30 days}]\nteams: [{id: sales}]")
        #expect(vocabulary.stages.map(\.title).prefix(2) == ["Problem", "Poszukiwanie"])
        #expect(vocabulary.stages.first?.customerSays == "Mam problem i szukam pomocy")
        #expect(vocabulary.moments.map(\.title).prefix(2) == ["Bodziec", "Zerowy moment prawdy"])
        #expect(vocabulary.moments.allSatisfy { !$0.question.isEmpty && !$0.definition.isEmpty })
        #expect(vocabulary.kinds.first { $0.id == "play" }?.requiredHeadings == ["Wiedz", "Powiedz", "Pokaż", "Zrób"])
        #expect(vocabulary.kinds.first { $0.id == "guide" }?.title == "Przewodnik")
        #expect(vocabulary.teams.map(\.title) == ["Sprzedaż"])
        let names = VocabularyNames(vocabulary)
        #expect(names.id(of: "Research", .stage) == "research" && names.id(of: "Battle card", .kind) == "battlecard")
    }

    @Test("A Polish name is understood only of what the playbook has")
    func absentDefaults() {
        let vocabulary = read("stages: [{id: trial, moment: fmot}]")
        #expect(VocabularyNames(vocabulary).id(of: "Poszukiwanie", .stage) == nil)
    }

    @Test("While playbook.yml cannot be read, or has another name, no name is called unknown")
    func unreadNames() {
        let front = "title: A\nsummary: S\nstage: trial\nowner: Desk\nwith: [Field]\nteam: x\naudience: us\n"
        let page = Array("---\n\(front)---\nText\n".utf8)
        for (file, text, rules) in [
            ("playbook.yml", "teams: [", ["unreadable-yaml"]), ("playbook.yml", "- teams", ["bad-vocabulary"]),
            ("playbook.yaml", "title: A", ["misnamed-file"]), ("Playbook.yml", "title: A", ["misnamed-file"]),
        ] as [(String, String, [RuleID])] {
            let source = SourceTree([ContainedPath(stringLiteral: file): Array(text.utf8), "a.md": page])
            let checked = Build.check(Build.link(Build.parse(source), asOf: .testDay))
            #expect(checked.log.findings.map(\.rule).filter { $0 != "never-verified" } == rules, "\(file): \(text)")
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

    private func read(files: [ContainedPath: String] = [:], _ yaml: String) -> Vocabulary {
        let files = files.merging(["playbook.yml": yaml]) { $1 }
        let (vocabulary, log) = VocabularyReader.read(SourceTree(files.mapValues { Array($0.utf8) }))
        #expect(log.findings.map(\.message.english) == [])
        return vocabulary
    }

    @Test("A level holds in a folder whose name ends in a sign that joins with the slash")
    func joinedSlash() {
        let yaml = "rules: {expired: {level: off, paths: \"\u{600}/\", reason: old}}"
        let (vocabulary, log) = VocabularyReader.read(["playbook.yml": yaml, "\u{600}/a.md": ""])
        #expect(log.findings.map(\.message.english) == [])
        #expect(vocabulary.ruleLevels.map(\.paths) == [["\u{600}"]])
    }
}
