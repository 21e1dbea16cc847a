import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Sign-offs")
struct SignOffsTests {
    private static let vocabulary = """
        languages: [en, pl]
        teams:
          - {id: content, title: {en: Content, pl: Treści}, side: marketing, lead: marta}
          - {id: new-sales, title: {en: New sales, pl: Sprzedaż nowa}, side: sales, lead: piotr}
          - {id: sdr, title: SDR, side: sales}
        people:
          - {id: marta, name: Marta Wilk, team: content, contact: marta@acme.example}
          - {id: piotr, name: Piotr Madej, team: new-sales, contact: Piotr@acme.example}
          - {id: ola, name: Ola Bartosz, team: sdr, contact: ola@acme.example}
          - {id: jan, name: Jan Lis, team: new-sales, contact: jan@acme.example, until: 2026-01-31}

        """

    private static func playbook(_ vocabulary: String = vocabulary) -> Playbook {
        linked(["playbook.yml": vocabulary, "a.md": "A\n"])
    }

    /// The agreements of the tests, all of them missing.
    private static let agreements = [
        agreement(.owner(.team("content")), [.team("content")]),
        agreement(.owner(.team("sdr")), [.team("sdr")]),
        agreement(.owner(.person("ola")), [.person("ola")]),
        agreement(.head(.marketing), [.person("marta")]),
        agreement(.head(.sales), [.person("piotr")]),
        agreement(.lead("new-sales"), [.person("piotr")]),
    ]

    private static func agreement(_ party: Agreement.Party, _ speakers: [Owner]) -> Agreement {
        Agreement(party: party, speakers: speakers, reasons: [.init(risk: .commitment, what: "x", files: ["x.md"])])
    }

    private func signOffs(_ texts: String..., approvals: String? = nil, before: Playbook? = nil) -> SignOffs {
        let messages = texts.enumerated().map { index, text in
            GitMessage(commit: String(repeating: "\(index)a", count: 20), bytes: Array("Subject\n\n\(text)\n".utf8))
        }
        let after = Self.playbook()
        return SignOffs(
            messages: messages, approvals: approvals.map { SourceFile(path: "APPROVALS", text: $0) },
            before: before ?? after, after: after)
    }

    /// Which of the agreements are given.
    private func given(_ signOffs: SignOffs) -> [Agreement.Party] {
        signOffs.filled(into: Self.agreements).filter {
            if case .given = $0.state { true } else { false }
        }.map(\.party)
    }

    @Test(
        "count for a team, a person or a side by id, by name and in every language",
        arguments: [
            ("Agreed-by: content", [Agreement.Party.owner(.team("content"))]),
            ("Zgoda: TREŚCI <somebody@elsewhere.example>", [.owner(.team("content"))]),
            ("Agreed-by: sales <a@b.example>", [.head(.sales)]),
            ("Zgoda: sprzedaż", [.head(.sales)]),
            ("Agreed-by: marketing", [.head(.marketing)]),
            // The head is a lead, and a person speaks for their team.
            ("Agreed-by: Piotr Madej", [.head(.sales), .lead("new-sales")]),
            ("Agreed-by: ola", [.owner(.team("sdr")), .owner(.person("ola"))]),
            ("Agreed-by: marta <marta@acme.example>", [.owner(.team("content")), .head(.marketing)]),
            // Who it is, the address says.
            ("Agreed-by: sales <PIOTR@acme.example>", [.head(.sales), .lead("new-sales")]),
            ("Agreed-by: sales <ola@acme.example>", [.owner(.team("sdr")), .owner(.person("ola"))]),
            ("Agreed-by: <ola@acme.example>", [.owner(.team("sdr")), .owner(.person("ola"))]),
            ("Agreed-by: new-sales", [.lead("new-sales")]),
            ("Reviewed-by: sales", []),
        ])
    func names(text: String, parties: [Agreement.Party]) {
        let signOffs = signOffs(text)
        #expect(given(signOffs) == parties)
        #expect(signOffs.log.findings == [])
    }

    @Test("say who agreed as it was written, and where")
    func state() {
        let signOffs = signOffs("Agreed-by: sdr\nAgreed-by: SDR again", "Agreed-by: sdr", approvals: "# us\ncontent\n")
        let states = signOffs.filled(into: Self.agreements).map(\.state)
        guard case .given("sdr", let commit) = states[1], case .given("content", "APPROVALS") = states[0],
            case .missing = states[2]
        else {
            Issue.record("\(states)")
            return
        }
        #expect(commit == String(repeating: "0a", count: 20))
    }

    @Test(
        "of people who have left, of a colleague from elsewhere and in another's name do not count",
        arguments: [
            ("Agreed-by: Jan Lis", "Jan Lis left on 2026-01-31 and can no longer agree"),
            ("Agreed-by: sales <jan@acme.example>", "Jan Lis left on 2026-01-31 and can no longer agree"),
            ("Agreed-by: sales <marta@acme.example>", "Marta Wilk cannot agree for 'sales'"),
            ("Agreed-by: Piotr Madej <marta@acme.example>", "Marta Wilk cannot agree for 'Piotr Madej'"),
            ("Agreed-by: sdr <piotr@acme.example>", "Piotr Madej cannot agree for 'sdr'"),
        ])
    func refused(text: String, message: String) {
        let signOffs = signOffs(text)
        #expect(given(signOffs) == [])
        #expect(signOffs.log.findings.map(\.rule) == ["refused-sign-off"])
        #expect(signOffs.log.findings.map(\.message.english) == [message])
        #expect(FindingTranslationTests.untranslated(signOffs.log.findings) == [])
    }

    @Test("by unknown names are told with their place and what was probably meant")
    func unknown() throws {
        let signOffs = signOffs(
            "Agreed-by: contnet", "Agreed-by: joint", approvals: "\u{FEFF}# us\r\n  nobody <x@y.example>  \r\n")
        #expect(given(signOffs) == [])
        #expect(
            signOffs.log.findings.map(\.message.english) == [
                "Unknown team, side or person 'contnet'; did you mean 'content'?",
                "Unknown team, side or person 'joint'", "Unknown team, side or person 'nobody'",
            ])
        #expect(signOffs.log.findings.map(\.location.path) == ["", "", "APPROVALS"])
        #expect(signOffs.log.findings.allSatisfy { $0.rule == "unknown-sign-off" && $0.severity == .warning })
        #expect(signOffs.log.findings[0].reason?.english.contains("0a0a0a") == true)
        #expect(FindingTranslationTests.untranslated(signOffs.log.findings) == [])
    }

    @Test("of somebody whom the change puts into a team do not count for the team, nor do those of whom it lets go")
    func gained() {
        let before = Self.playbook(
            Self.vocabulary.replacing("name: Ola Bartosz, team: sdr", with: "name: Ola Bartosz, team: content")
                .replacing(", until: 2026-01-31", with: ""))
        let signOffs = signOffs("Agreed-by: Ola Bartosz\nAgreed-by: Jan Lis", before: before)
        #expect(given(signOffs) == [.owner(.team("content")), .owner(.person("ola"))])
        #expect(signOffs.log.findings.map(\.rule) == ["refused-sign-off"])
    }

    @Test("of the old owner count, also where the change takes them out of the vocabulary")
    func before() {
        let before = Self.playbook(Self.vocabulary + "  - {id: ewa, name: Ewa Nowicka, team: content}\n")
        let signOffs = signOffs("Agreed-by: Ewa Nowicka", before: before)
        let agreement = Self.agreement(.owner(.person("ewa")), [.person("ewa")])
        guard case .given("Ewa Nowicka", _)? = signOffs.filled(into: [agreement]).first?.state else {
            Issue.record("Ewa's agreement is missing")
            return
        }
        #expect(signOffs.log.findings == [])
    }

    /// One about a page, and one about a price.
    private static let changed = [
        Agreement(
            party: .head(.sales), speakers: [.person("piotr")],
            reasons: [
                .init(risk: .commitment, what: "Hand-off 'Lead'", files: ["lead.md", "_defaults.yml"]),
                .init(risk: .commitment, what: "value 'price'", files: [], entries: [.value("price")]),
            ])
    ]

    private static let price = LaterChanges(files: ["playbook.yml"], entries: [.value("price")])

    @Test("count no longer when what they are about says something else later")
    func outdated() {
        let signOffs = signOffs("Agreed-by: sales")
        let commit = String(repeating: "0a", count: 20)
        #expect(signOffs.commits == [commit])
        func state(_ later: LaterChanges) -> Agreement.State? {
            signOffs.filled(into: Self.changed, later: [commit: later]).first?.state
        }
        let other = LaterChanges(files: ["a.md", "playbook.yml"], entries: [.value("discount")])
        #expect(state(other)?.isGiven == true)
        for (later, changed) in [
            (LaterChanges(files: ["lead.md", "a.md"], entries: [.value("price")]), ["lead.md", "playbook.yml"]),
            (LaterChanges(files: ["_defaults.yml"], entries: []), ["_defaults.yml"]),
            (LaterChanges(files: [], entries: nil), ["playbook.yml"]),
        ] as [(LaterChanges, [ContainedPath])] {
            guard case .outdated("sales", commit, changed)? = state(later) else {
                Issue.record("\(later)")
                continue
            }
        }
    }

    @Test("that are new make good for old ones, whoever gives them, and so does a file of approvals")
    func renewed() {
        let ids = ["0a", "1a"].map { String(repeating: $0, count: 20) }
        let later = [ids[0]: LaterChanges(files: [], entries: []), ids[1]: Self.price]
        for newest in ["Agreed-by: sales", "Agreed-by: piotr"] {
            let states = signOffs(newest, "Agreed-by: piotr").filled(into: Self.changed, later: later).map(\.state)
            guard case .given(_, ids[0])? = states.first else {
                Issue.record("\(newest): \(states)")
                continue
            }
        }
        let old = signOffs("Agreed-by: marketing", "Agreed-by: sales")
        guard case .outdated("sales", ids[1], _)? = old.filled(into: Self.changed, later: later).first?.state else {
            Issue.record("It counts although the price has changed since")
            return
        }
        let approved = signOffs("Agreed-by: marketing", "Agreed-by: sales", approvals: "sales\n")
        #expect(approved.filled(into: Self.changed, later: later).first?.state.isGiven == true)
    }

    @Test("stand in the commits of a change, and those of older ones do not count")
    func repository() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A\n"])
        try folder.commit("Begin\n\nAgreed-by: marketing\n")
        try folder.git("checkout", "--quiet", "-b", "change")
        try folder.write("B\n", at: "content/a.md")
        let id = try folder.commit("Change\n\nWe talked.\n\nZgoda: sprzedaż\n  <piotr@acme.example>\n")
        let repository = try await GitRepository.of(folder.path(of: "content"))
        let messages = try await repository.commitMessages(
            from: repository.commit(named: "main"), to: repository.commit(named: "change"))
        let playbook = Self.playbook()
        let signOffs = SignOffs(messages: messages, before: playbook, after: playbook)
        #expect(given(signOffs) == [.head(.sales), .lead("new-sales")])
        guard case .given("sprzedaż <piotr@acme.example>", id)? = signOffs.filled(into: Self.agreements).last?.state
        else {
            Issue.record("not given by commit \(id)")
            return
        }
    }

    @Test("R-12 with bytes that are no text, control characters and workflow commands are names like others")
    func hostile() {
        let bytes: [UInt8] = Array("Subject\n\nAgreed-by: \u{1B}[2J::error::x\nAgreed-by: ".utf8) + [0xFF, 0xC0, 0x0A]
        let playbook = Self.playbook()
        let signOffs = SignOffs(messages: [GitMessage(commit: "0a", bytes: bytes)], before: playbook, after: playbook)
        #expect(given(signOffs) == [])
        #expect(signOffs.log.findings.count == 2)
        let terminal = Terminal(isColoured: false)
        let report = TextReport(terminal: terminal, asOf: "2026-01-01").text(of: signOffs.log.findings) { _ in nil }
        #expect(!report.utf8.contains(0x1B))
    }

    @Test("by ten thousand unknown names get near misses for the first fifty")
    func many() {
        let names = (0..<10_000).map { "Agreed-by: conten\($0)" }.joined(separator: "\n")
        let signOffs = signOffs(names)
        #expect(signOffs.log.findings.count == 10_000)
        #expect(signOffs.log.findings.count { $0.message.english.contains("did you mean") } <= 50)
    }
}
