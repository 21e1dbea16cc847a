import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Files of owners")
struct CodeOwnersTests {
    private static let vocabulary = """
        teams:
          - id: marketing
            title: Marketing
            side: marketing
            lead: marta
            handle: {github: "@acme/marketing", gitlab: "@acme/teams/marketing", github_team: 11}
          - id: sales
            title: Sales
            side: sales
            lead: piotr
            handle: {github: "@acme/sales", gitlab: "@acme/teams/sales", github_team: 22}
        people:
          - {id: marta, name: Marta Wilk, team: marketing, handle: "@marta"}
          - {id: piotr, name: Piotr Madej, team: sales, konto: piotr@acme.example}

        """

    private static func page(_ owner: String, _ more: String = "") -> String {
        "---\nowner: \(owner)\n\(more)---\nText\n"
    }

    private static let files: SourceTree = [
        "playbook.yml": vocabulary,
        "index.md": page("Marketing", "with: Sales\n"),
        "plays/call.md": page("sales"),
        "plays/deep/visit.md": page("sales"),
        "mixed/a.md": page("marketing"),
        "mixed/b.md": page("piotr", "with: sales\n"),
        "assets/price list.md": page("marketing", "kind: asset\nused_by: [sales]\nat: [files/price.csv]\n"),
        "assets/files/price.csv": "1\n",
        "assets/files/unused.csv": "2\n",
        "_defaults.yml": "stage: use\n",
    ]

    private func approvers(_ files: SourceTree = files) -> Approvers { Approvers([linked(files)]) }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }

    // MARK: GitHub

    @Test(
        "for GitHub have a line for each folder with one owner, the general one first, from the root of the repository")
    func github() {
        let file = CodeOwnersFile(approvers(), host: .github, prefix: "docs/content/")
        #expect(
            lines(file.text) == [
                "/docs/content/ @marta piotr@acme.example",
                "/docs/content/assets/ @acme/marketing @acme/sales",
                "/docs/content/index.md @acme/marketing @acme/sales",
                "/docs/content/mixed/a.md @acme/marketing",
                "/docs/content/mixed/b.md @acme/sales piotr@acme.example",
                "/docs/content/playbook.yml @marta piotr@acme.example",
                "/docs/content/plays/ @acme/sales",
            ])
        #expect(file.log.findings == [])
    }

    @Test("name both teams of a hand-off, and everybody of all languages of a page once")
    func handoff() {
        let files: SourceTree = [
            "playbook.yml": Self.vocabulary + "languages: [en, pl]\n",
            "a.md": Self.page("marta", "kind: handoff\nfrom: marketing\nto: sales\nwith: sales\n"),
            "a.pl.md": "---\ntytuł: A\n---\nTekst\n",
        ]
        let editions = Build.link(Build.parse(files), asOf: .testDay).editions
        let file = CodeOwnersFile(Approvers(editions), host: .github, prefix: "")
        #expect(
            lines(file.text) == [
                "* @marta piotr@acme.example", "/a.* @acme/marketing @acme/sales @marta",
                "/playbook.yml @marta piotr@acme.example",
            ])
    }

    /// The last line of the file whose pattern matches a path, as git reads patterns.
    private func matching(_ path: String, in lines: [String], _ folder: TemporaryFolder) async throws -> String? {
        let git = try #require(await Program.find("git"))
        for line in lines.reversed() {
            let owners = try #require(line.utf8.lastIndex(of: UInt8(ascii: " ")))
            try folder.write(String(line[..<owners]) + "\n", at: ".gitignore")
            let run = try await git.run(
                ["check-ignore", "--quiet", "--no-index", path], in: folder.path, timeLimit: .seconds(60))
            if run.isSuccess { return line }
        }
        return nil
    }

    @Test("for GitHub have patterns that git reads as the paths they are made from")
    func patterns() async throws {
        let names = [
            "a b", "#a", "!a", "a*", "a?", "[a]", "a#b", "ą", "-a", "a\u{301}", "a]", "'a'", "a  b", "$a", "{a,b}",
        ]
        var texts: [ContainedPath: [UInt8]] = ["playbook.yml": Array(Self.vocabulary.utf8)]
        for (index, name) in names.enumerated() {
            let owners = index % 2 == 0 ? ("marta", "sales") : ("sales", "marta")
            texts[ContainedPath(stringLiteral: "\(name).md")] = Array(Self.page(owners.0).utf8)
            texts[ContainedPath(stringLiteral: "\(name)/x.md")] = Array(Self.page(owners.1).utf8)
        }
        let file = CodeOwnersFile(approvers(SourceTree(texts)), host: .github, prefix: "the docs/[x]/")
        let lines = lines(file.text)
        let folder = try TemporaryFolder()
        let git = try #require(await Program.find("git"))
        _ = try await git.run(["init", "--quiet"], in: folder.path, timeLimit: .seconds(60))
        for (index, name) in names.enumerated() {
            let ofPage = try await matching("the docs/[x]/\(name).md", in: lines, folder)
            #expect(ofPage?.hasSuffix(index % 2 == 0 ? " @marta" : " @acme/sales") == true, "\(name)")
            let ofFolder = try await matching("the docs/[x]/\(name)/x.md", in: lines, folder)
            #expect(ofFolder?.hasSuffix(index % 2 == 0 ? " @acme/sales" : " @marta") == true, "\(name)")
        }
        #expect(try await matching("the docs/x/a b.md", in: lines, folder) == nil)
    }

    // MARK: GitLab

    @Test("for GitLab have a section for each party, with no path that is another's alone")
    func gitlab() {
        let file = CodeOwnersFile(approvers(), host: .gitlab, prefix: "content/")
        #expect(
            lines(file.text) == [
                "[Marketing][1] @acme/teams/marketing", "/content/assets/", "/content/index.md", "/content/mixed/a.md",
                "[Sales][1] @acme/teams/sales", "/content/assets/", "/content/index.md", "/content/mixed/b.md",
                "/content/plays/",
                "[Piotr Madej][1] piotr@acme.example", "/content/mixed/b.md",
                "[Heads: Marketing][1] @marta", "/content/playbook.yml",
                "[Heads: Sales][1] piotr@acme.example", "/content/playbook.yml",
            ])
        #expect(file.log.findings == [])
    }

    @Test("for GitLab have sections whose names are not one to it, and end where they should")
    func sections() {
        let vocabulary = """
            teams:
              - {id: a, title: "Team [A]", side: sales, handle: "@a"}
              - {id: b, title: "TEAM  A", side: marketing, handle: "@b"}

            """
        let files: SourceTree = ["playbook.yml": vocabulary, "a.md": Self.page("a"), "b.md": Self.page("b")]
        let file = CodeOwnersFile(approvers(files), host: .gitlab, prefix: "")
        #expect(
            lines(file.text).filter { $0.hasPrefix("[") } == [
                "[Team  A ][1] @a", "[TEAM  A 2][1] @b", "[Heads: Marketing][1] @b", "[Heads: Sales][1] @a",
            ])
    }

    // MARK: Who cannot be asked

    @Test("leave out who has no name at the host, or has left, and say so", arguments: CodeHost.allCases)
    func missing(host: CodeHost) {
        let files: SourceTree = [
            "playbook.yml": """
            teams:
              - {id: marketing, side: marketing, handle: {github: "@m", gitlab: "@m"}}
              - {id: sales, side: sales}
            people:
              - {id: jan, name: Jan Lis, team: sales, handle: "@jan", until: 2026-01-31}

            """, "a.md": Self.page("sales"), "b.md": Self.page("jan"), "c.md": Self.page("marketing"),
        ]
        let file = CodeOwnersFile(approvers(files), host: host, prefix: "")
        #expect(
            file.log.findings.map(\.message.english).sorted() == [
                "Jan Lis left on 2026-01-31 and cannot approve anything", "No name at \(host.title) for 'Sales'",
            ])
        #expect(file.log.findings.allSatisfy { $0.rule == "missing-handle" && $0.location.path == "playbook.yml" })
        #expect(FindingTranslationTests.untranslated(file.log.findings) == [])
        // A line of nobody keeps the general one from counting; a section of nobody would be approved.
        let expected =
            switch host {
            case .github: ["* @m", "/a.md", "/b.md", "/c.md @m", "/playbook.yml @m"]
            case .gitlab: ["[Marketing][1] @m", "/c.md", "[Heads: Marketing][1] @m", "/playbook.yml"]
            }
        #expect(lines(file.text) == expected)
    }

    @Test("tell in one finding who cannot be asked, each once, in however many files", arguments: CodeHost.allCases)
    func nobody(host: CodeHost) {
        let files: SourceTree = [
            "playbook.yml": "people:\n  - {id: jan, name: Jan Lis}\n", "a.md": Self.page("sales", "with: marketing\n"),
            "b.md": Self.page("jan", "with: [sales, marketing]\n"), "c.md": Self.page("jan"),
        ]
        let file = CodeOwnersFile(approvers(files), host: host, prefix: "")
        #expect(
            file.log.findings.map(\.message.english) == [
                "No name at \(host.title) for 'Marketing', 'Sales' and 'Jan Lis'"
            ])
        #expect(FindingTranslationTests.untranslated(file.log.findings) == [])
        guard host == .github else { return }
        let ruleset = ApproverRuleset(approvers(files), prefix: "")
        #expect(
            ruleset.log.findings.map(\.message.english) == [
                "No single team stands for 'Jan Lis' in a ruleset", "No number at GitHub for 'Marketing' and 'Sales'",
            ])
    }

    @Test("refuse names that no host has, and two spellings of one field")
    func handles() {
        let names = ["acme", "@a b", "@a\\n* @evil", "@a#b", "a@", "@@a", "@a/"]
        for name in names {
            let (vocabulary, log) = VocabularyReader.read([
                "playbook.yml": "people:\n  - {id: a, name: A, handle: \"\(name)\"}\n"
            ])
            #expect(vocabulary.people[0].handles == Handles(), "\(name)")
            #expect(log.findings.map(\.rule) == ["bad-vocabulary"], "\(name)")
            #expect(FindingTranslationTests.untranslated(log.findings) == [])
        }
        let (_, log) = VocabularyReader.read([
            "playbook.yml": """
            teams:
              - {id: a, side: sales, handle: "@a", konto: "@b"}
              - {id: b, side: sales, handle: {github_team: -1, bitbucket: "@b"}}

            """
        ])
        #expect(log.findings.map(\.rule).sorted() == ["bad-vocabulary", "bad-vocabulary", "contradicting-fields"])
        #expect(FindingTranslationTests.untranslated(log.findings) == [])
    }

    // MARK: The head of the file

    @Test("say what the host cannot do, in the playbook's language", arguments: CodeHost.allCases)
    func head(host: CodeHost) {
        let polish: SourceTree = ["playbook.yml": "languages: [pl]\n", "a.md": Self.page("sales")]
        let file = CodeOwnersFile(approvers(polish), host: host, prefix: "")
        let comments = file.text.split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(comments.contains { $0.contains("Czego \(host.title) nie potrafi") })
        #expect(comments.contains { $0.contains("truce owners --host \(host.rawValue) --write") })
        let english = CodeOwnersFile(approvers(), host: host, prefix: "").text
        #expect(english.contains("What \(host.title) cannot do"))
        let untold = comments.filter { line in english.split(separator: "\n").contains(line) && line != "#" }
        #expect(untold == [], "not in Polish")
    }

    // MARK: The ruleset

    @Test("are a ruleset too, in which each team approves by its number")
    func ruleset() throws {
        let ruleset = ApproverRuleset(approvers(), prefix: "content/")
        let object = try #require(JSONSerialization.jsonObject(with: Data(ruleset.json)) as? [String: Any])
        let rules = try #require(object["rules"] as? [[String: Any]])
        let parameters = try #require(rules.first?["parameters"] as? [String: Any])
        let reviewers = try #require(parameters["required_reviewers"] as? [[String: Any]])
        let teams = reviewers.map { ($0["reviewer"] as? [String: Any])?["id"] as? Int }
        #expect(teams == [11, 22])
        #expect(reviewers.map { $0["minimum_approvals"] as? Int } == [1, 1])
        #expect(
            reviewers.map { $0["file_patterns"] as? [String] } == [
                ["content/assets/**/*", "content/index.md", "content/mixed/a.md", "content/playbook.yml"],
                [
                    "content/assets/**/*", "content/index.md", "content/mixed/b.md", "content/plays/**/*",
                    "content/playbook.yml",
                ],
            ])
        #expect(ruleset.log.findings == [])
    }

    @Test("are a ruleset without the teams that have no number, which is told")
    func numbers() {
        let files: SourceTree = [
            "playbook.yml": """
            teams:
              - {id: sales, title: Sales, side: sales, handle: "@s"}
              - {id: sdr, title: SDR, side: sales, handle: {github_team: 5}}
            people:
              - {id: ola, name: Ola, handle: "@ola"}

            """, "a.md": Self.page("sales"), "b.md": Self.page("ola"),
        ]
        let ruleset = ApproverRuleset(approvers(files), prefix: "")
        #expect(
            ruleset.log.findings.map(\.message.english) == [
                "No single team stands for 'Ola' in a ruleset", "No number at GitHub for 'Sales'",
            ])
        #expect(FindingTranslationTests.untranslated(ruleset.log.findings) == [])
    }

    // MARK: Stale files

    @Test("are stale where a line has another place, which decides who is asked, and tell that line")
    func order() throws {
        let wanted = CodeOwnersFile(approvers(), host: .github, prefix: "content/")
        let line = "/content/mixed/a.md @acme/marketing\n"
        let moved = SourceFile(path: "CODEOWNERS", text: wanted.text.replacing(line, with: "") + line)
        let stale = try #require(StaleOwners(moved, namedBy: nil, wanted: wanted, host: .github))
        #expect(
            Set(stale.difference) == ["+ /content/mixed/a.md @acme/marketing", "- /content/mixed/a.md @acme/marketing"])
    }

    @Test("are stale where a byte differs, and tell which lines are too many and which are missing")
    func stale() throws {
        let wanted = CodeOwnersFile(approvers(), host: .github, prefix: "content/")
        func compare(_ text: String?) -> StaleOwners? {
            StaleOwners(
                text.map { SourceFile(path: "CODEOWNERS", text: $0) }, namedBy: "CODEOWNERS", wanted: wanted,
                host: .github)
        }
        #expect(compare(wanted.text) == nil)
        let old = wanted.text.replacing("/content/plays/ @acme/sales", with: "/content/plays/ @acme/marketing")
        let stale = try #require(compare(old))
        #expect(stale.finding.rule == "stale-owners")
        #expect(stale.difference == ["- /content/plays/ @acme/marketing", "+ /content/plays/ @acme/sales"])
        let missing = try #require(compare(nil))
        #expect(missing.finding.fix?.english == "Run 'truce owners --host github --write CODEOWNERS'")
        #expect(missing.finding.message.english == "There is no 'CODEOWNERS'")
        #expect(missing.difference == [])
        let other = try #require(compare(String(repeating: "x\n", count: 3) + (0..<50).map { "\($0)\n" }.joined()))
        #expect(other.difference.count == 20 && other.hasMore)
        for finding in [stale.finding, missing.finding] {
            #expect(FindingTranslationTests.untranslated([finding]) == [])
        }
    }
}
