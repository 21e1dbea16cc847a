import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

/// A change to a price and to a hand-off, to which everybody agrees in its first commit.
@Suite("An agreement in a commit")
struct LaterChangesTests {
    private let folder: TemporaryFolder

    init() throws {
        let files = agreedPlaybook.map { ("content/\($0)", $1) }
        folder = try TemporaryFolder(repository: Dictionary(uniqueKeysWithValues: files))
        try folder.commit("The playbook")
        try folder.git("checkout", "--quiet", "-b", "change")
        try edit("playbook.yml", "100 euro", "120 euro")
        try edit("handoff.md", "24 h\n", "4 h\n")
        let parties = ["marketing", "sales", "campaigns", "sdr"]
        try folder.commit("A price\n\n" + parties.map { "Agreed-by: \($0)\n" }.joined())
    }

    private func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try #require(folder.tree("content")[path])
        #expect(text.contains(old))
        try folder.write(text.replacing(old, with: new), at: "content/\(path)")
    }

    /// `head of sales: playbook.yml` for each agreement that counts no longer, `head of sales` for one that is missing. Without a `head`,
    /// the files are those on disk.
    private func lost(_ head: String? = "HEAD", in content: String = "content") async throws -> [String] {
        let repository = try await GitRepository.of(folder.path(of: content))
        let newer = try await repository.commit(named: head ?? "HEAD")
        let base = try await repository.mergeBase(of: repository.commit(named: "main"), and: newer)
        let older = try await repository.locatingFolder(in: base, from: newer)
        var log = FindingLog()
        let before = try await SourceTree.reading(older, in: repository, log: &log)
        let after =
            if head == nil {
                try SourceTree.reading(folder.path(of: content), log: &log)
            } else {
                try await SourceTree.reading(newer, in: repository, log: &log)
            }
        let versions = [before, after].map { Review.Version(.workingTree, of: $0, asOf: .testDay) }
        var review = Review(from: versions[0], to: versions[1], in: .tested)
        let signOffs = SignOffs(
            messages: try await repository.commitMessages(from: older, to: newer),
            before: versions[0].checked.playbook, after: versions[1].checked.playbook)
        review.fill(
            from: signOffs,
            later: try await LaterChanges.since(
                signOffs.commits, of: review, in: repository, from: newer, with: .standard))
        return zip(review.agreements, review.asked).compactMap { agreement, asked in
            let party = String(asked.prefix { $0 != ":" })
            return switch agreement.state {
            case .given: nil
            case .missing: party
            case .outdated(_, _, let files): "\(party): \(files.map(\.description).joined(separator: ", "))"
            }
        }
    }

    private static let heads = ["head of marketing: playbook.yml", "head of sales: playbook.yml"]
    private static func leads(_ file: String) -> [String] { ["lead of campaigns: \(file)", "lead of sdr: \(file)"] }

    @Test("counts until what it is about says something else, committed or not", arguments: [true, false])
    func edited(isCommitted: Bool) async throws {
        for (path, old, new, wanted) in [
            ("playbook.yml", "120 euro", "120 euro # net", []),
            ("playbook.yml", "name: Ada Sowa", "name: Ada Sówka", []),
            ("playbook.yml", "120 euro", "130 euro", Self.heads),
            ("handoff.md", "verified: 2026-01-05", "tags: [lead]\nverified: 2026-03-30", []),
            ("handoff.md", "4 h\n", "5 h\n", Self.leads("handoff.md")),
            ("handoff.md", "What an MQL becomes.", "What it becomes.", Self.leads("handoff.md")),
            ("demo.md", "title: Demo", "title: A demo", ["head of marketing: demo.md"]),
        ] {
            try folder.git("checkout", "--quiet", "-B", "edited", "change")
            try edit(path, old, new)
            if isCommitted { try folder.commit() }
            #expect(try await lost(isCommitted ? "HEAD" : nil) == wanted, "\(path): \(new)")
            try folder.git("reset", "--quiet", "--hard")
        }
    }

    @Test("counts no longer where the defaults of a folder say something else")
    func defaults() async throws {
        try folder.write("personas: [anybody]\n", at: "content/_defaults.yml")
        try folder.commit()
        #expect(try await lost().filter { $0.contains("lead of") } == Self.leads("_defaults.yml"))
    }

    @Test("counts for what was changed and changed back, and for a folder with another name")
    func undone() async throws {
        try edit("playbook.yml", "120 euro", "130 euro")
        try folder.commit()
        #expect(try await lost() == Self.heads)
        try edit("playbook.yml", "130 euro", "120 euro")
        try folder.commit()
        #expect(try await lost() == [])
        try folder.git("mv", "content", "line\nend \"\t")
        try folder.commit()
        #expect(try await lost(in: "line\nend \"\t") == [])
    }

    @Test("counts when others change something else meanwhile, and not when they change the same")
    func merged() async throws {
        func merge() throws {
            try folder.git("checkout", "--quiet", "change")
            try folder.git("merge", "--quiet", "--message", "Merge", "main")
        }
        try folder.git("checkout", "--quiet", "main")
        try edit("playbook.yml", "title: Bicycles", "title: Bikes")
        try edit("banner.md", "problem", "research")
        try folder.commit("Theirs")
        try merge()
        #expect(try await lost() == [])
        try folder.git("checkout", "--quiet", "main")
        try edit("handoff.md", "title: Lead to sales", "title: Lead to the sellers")
        try folder.commit("Theirs, on the same page")
        try merge()
        #expect(try await lost() == Self.leads("handoff.md"))
    }

    @Test("counts for nothing that comes from a branch on which it does not build")
    func beside() async throws {
        try folder.git("checkout", "--quiet", "-b", "side", "main")
        try edit("call.md", "how many", "which")
        try folder.commit("Beside")
        try folder.git("checkout", "--quiet", "change")
        try folder.git("merge", "--quiet", "--message", "Merge", "side")
        #expect(try await lost() == ["team marketing: call.md", "team sdr: call.md"])
    }

    @Test("counts in the newest commits, and in one that so many follow it counts no longer")
    func many() async throws {
        for index in 1...LaterChanges.mostCommits {
            if index == LaterChanges.mostCommits { #expect(try await lost() == []) }
            try folder.commit("Not about it\n\nAgreed-by: ewa\n")
        }
        #expect(
            try await lost() == ["head of sales: playbook.yml"] + Self.leads("_defaults.yml, handoff.md"))
    }

    private func later(_ older: SourceTree, _ newer: SourceTree) -> LaterChanges {
        LaterChanges(from: Build.parse(older), to: Build.parse(newer))
    }

    @Test("about an entry of playbook.yml asks in each language, and where the languages are others")
    func languages() {
        let both = "languages: [en, pl]\nvalues: {price: {en: 1, pl: 2}, other: 3}\n"
        func entries(_ older: String) -> Set<VocabularyEntry>? {
            later(["playbook.yml": older].sourceTree, ["playbook.yml": both].sourceTree).entries
        }
        #expect(entries(both) == [])
        #expect(entries(both.replacing("pl: 2", with: "pl: 4")) == [.value("price")])
        #expect(entries("languages: [en]\nvalues: {price: 1, other: 3}\n") == nil)
        #expect(entries("values: [") == nil)
    }

    @Test(
        "about a page asks where a field says something else, in any language, or nobody knows what it says",
        arguments: [
            ("title: A\norder: 1", "title: A\norder: 2\naliases: [b.md]", true), ("title: A", "title: \"A\"", true),
            ("title: A", "title: a", false), ("title: {en: A, pl: B}", "title: {en: A, pl: C}", false),
            ("title: \u{E9}", "title: e\u{301}", false), ("title: A\nexpires: x", "title: A\nexpires: y", false),
            ("title: [", "title: [ ", false),
        ])
    func page(older: String, newer: String, isSame: Bool) {
        func tree(_ front: String) -> SourceTree {
            ["playbook.yml": "languages: [en, pl]\n", "a.md": "---\n\(front)\n---\nText\n"].sourceTree
        }
        #expect(later(tree(older), tree(newer)).files == (isSame ? [] : ["a.md"]))
    }
}
