import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

/// Changes as teams commit them, in real repositories.
@Suite("A change in a repository")
struct ReviewedRepositoryTests {
    private let folder: TemporaryFolder

    init() throws {
        let files = agreedPlaybook.map { ("content/\($0)", $1) }
        folder = try TemporaryFolder(repository: Dictionary(uniqueKeysWithValues: files))
        try folder.commit("The playbook")
        try folder.git("checkout", "--quiet", "-b", "change")
    }

    private func text(_ path: String) -> String { agreedPlaybook[path] ?? "" }

    private func write(_ path: String, _ old: String, _ new: String) throws {
        try folder.write(text(path).replacing(old, with: new), at: "content/\(path)")
    }

    /// Of what is committed, from where the branch began.
    private func review() async throws -> Review {
        try folder.commit()
        let repository = try await GitRepository.of(folder.path(of: "content"))
        let head = try await repository.commit(named: "change")
        let base = try await repository.mergeBase(of: repository.commit(named: "main"), and: head)
        return Review(
            from: try await version(base, in: repository), to: try await version(head, in: repository), in: .tested)
    }

    private func version(_ commit: GitCommit, in repository: GitRepository) async throws -> Review.Version {
        var log = FindingLog()
        let tree = try await SourceTree.reading(commit, in: repository, log: &log)
        return Review.Version(
            .commit(name: commit.name, commit: commit.id), of: tree, found: log,
            asOf: CalendarDate("2026-03-31") ?? .testDay)
    }

    @Test("that corrects spelling needs its owner alone, and no check")
    func typo() async throws {
        try folder.git("checkout", "--quiet", "main")
        try write("demo.md", "a chart explains", "an alram convinces")
        try folder.commit("A slip")
        try folder.git("checkout", "--quiet", "-B", "change")
        try write("demo.md", "a chart explains", "an alarm convinces")
        let review = try await review()
        #expect(review.changes == ["edited demo.md R0"] && review.asked == ["team campaigns: R0 Guide 'Demo'"])
        #expect(review.brought == [])
    }

    @Test("that replaces the price list of 2025 by that of 2026 tells both, and the prices")
    func priceList() async throws {
        try folder.git("mv", "content/price-list.pdf", "content/price-list-2026.pdf")
        try folder.write("%PDF-1.7 2026", at: "content/price-list-2026.pdf")
        let list = text("price-list.md").replacing("price-list.pdf", with: "price-list-2026.pdf")
        try folder.write(list.replacing("\"2025\"", with: "\"2026\""), at: "content/price-list.md")
        try write("playbook.yml", "100 euro", "120 euro")
        let review = try await review()
        #expect(
            review.assets.map(\.whats) == [
                [
                    .version(from: "2025", to: "2026"),
                    .place(from: ["price-list.pdf"], to: ["price-list-2026.pdf"]),
                ]
            ])
        #expect(review.agreed == ["price: 100 euro → 120 euro"] && review.risk == .commitment)
        #expect(review.reach.map(\.title) == ["price", "Price list"])
    }

    @Test("of 24 hours to 4 without a signature is an error")
    func unsigned() async throws {
        try write("handoff.md", "24 h\n", "4 h\n")
        let review = try await review()
        #expect(review.agreed == ["Lead to sales, First contact within: 24 h → 4 h"])
        #expect(review.brought.first == "error unsigned-change handoff.md")
    }

    @Test("that renames a page loses its address, and with an alias does not")
    func renamed() async throws {
        try folder.git("mv", "content/demo.md", "content/show.md")
        var review = try await review()
        #expect(review.changes.contains("moved demo.md → show.md R0"))
        #expect(review.lostAddresses.map(\.address) == ["demo.html"])
        let aliased = text("demo.md").replacing("title: Demo", with: "title: Demo\naliases: [demo.md]")
        try folder.write(aliased, at: "content/show.md")
        review = try await self.review()
        #expect(review.changes.contains("edited demo.md → show.md R0") && review.lostAddresses.isEmpty)
    }

    @Test("that shares an asset for the first time needs the new side too")
    func shared() async throws {
        try write("banner.md", "owner: campaigns", "owner: campaigns\nused_by: [sales]")
        let review = try await review()
        #expect(review.assets.map(\.whats) == [[.becameShared]])
        #expect(review.asked == ["team campaigns: R2 Asset 'Banner'", "team sales: R2 Asset 'Banner'"])
    }

    @Test("by which an owner leaves tells what is orphaned")
    func departed() async throws {
        try folder.git("checkout", "--quiet", "main")
        try write("demo.md", "owner: campaigns", "owner: kacper")
        try folder.commit("An owner")
        try folder.git("checkout", "--quiet", "-B", "change")
        try write("playbook.yml", "team: campaigns}", "team: campaigns, until: 2026-02-28}")
        let review = try await review()
        #expect(review.agreed == ["Kacper Lis, Last day: – → 28 February 2026"])
        #expect(review.asked == ["team campaigns: R4 'Kacper Lis' in playbook.yml"])
        #expect(review.brought == ["error departed-owner demo.md"])
    }

    @Test("that moves a section says nothing new of it")
    func section() async throws {
        let sections = (1...4).map { "## Part \($0)\n\nWhat stands in part \($0), in as many words as it takes.\n" }
        let head = "---\ntitle: Long\nowner: sales\n---\n"
        try folder.git("checkout", "--quiet", "main")
        try folder.write(head + sections.joined(separator: "\n"), at: "content/long.md")
        try folder.commit("A long page")
        try folder.git("checkout", "--quiet", "-B", "change")
        let moved = [sections[3], sections[0], sections[1], sections[2]]
        try folder.write(head + moved.joined(separator: "\n"), at: "content/long.md")
        let review = try await review()
        let prose = try #require(review.pages.first?.prose)
        #expect(prose.blocks.contains { $0.change == .moved })
        #expect(!prose.blocks.contains { $0.change == .added || $0.change == .removed })
    }

    @Test("of fourteen verifications is asked about")
    func verifications() async throws {
        func write(_ day: String) throws {
            for index in 1...14 {
                let text = "---\ntitle: P\(index)\nowner: sales\nverified: \(day)\n---\nText\n"
                try folder.write(text, at: "content/p\(index).md")
            }
        }
        try folder.git("checkout", "--quiet", "main")
        try write("2026-01-05")
        try folder.commit("Pages")
        try folder.git("checkout", "--quiet", "-B", "change")
        try write("2026-03-30")
        let review = try await review()
        #expect(review.pages.count == 14 && review.pages.allSatisfy { $0.what == .verified && $0.risk == .wording })
        #expect(review.introduced.map(\.rule) == ["mass-verification"])
        #expect(review.asked.count == 1)
    }

    @Test("that takes in what others did meanwhile tells what it does to theirs, and not theirs")
    func merged() async throws {
        try write("call.md", "how many", "which")
        try folder.commit("On the branch")
        try folder.git("checkout", "--quiet", "main")
        try write("banner.md", "problem", "research")
        try folder.commit("Meanwhile")
        #expect(try await self.review().changes == ["edited call.md R2"])
        try folder.git("checkout", "--quiet", "change")
        try folder.git("merge", "--quiet", "--no-edit", "main")
        #expect(try await self.review().changes == ["edited call.md R2"])
    }

    @Test("R-03, R-04 with names and files that nobody should commit is told, and each name is itself")
    func hostile() async throws {
        try folder.write("# A\n", at: "content/a\u{1B}[31m::error::x.md")
        try folder.write("# B\n", at: "content/tab\tquote\".md")
        try folder.git("rm", "--quiet", "content/banner.md")
        try folder.link("content/banner.md", to: "/etc/passwd")
        let review = try await review()
        #expect(review.introduced.map(\.rule).contains("symlink"))
        #expect(review.changes.contains("removed banner.md R1"))
        for text in [
            ReviewReport(review, in: .tested).comment,
            ReviewReport(review, in: .tested).text(for: Terminal(isColoured: false)),
        ] {
            #expect(!text.utf8.contains(0x1B) && !text.utf8.starts(with: "::error".utf8))
            #expect(!text.split(separator: "\n").contains { $0.utf8.starts(with: "::".utf8) })
        }
    }
}
