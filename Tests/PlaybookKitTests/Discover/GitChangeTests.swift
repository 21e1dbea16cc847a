import TestSupport
import Testing

@testable import PlaybookKit

@Suite("The commits of a change")
struct GitChangeTests {
    /// Numbered lines, so that two sides can change one file without a conflict.
    private static let lines = (1...9).map { "\($0)\n" }.joined()

    private func touched(since commit: String, in folder: String, from base: String = "main") async throws
        -> [ContainedPath]
    {
        let repository = try await GitRepository.of(folder)
        let change = try await repository.change(
            from: repository.commit(named: base), to: repository.commit(named: "HEAD"))
        return change.files(touchedSince: commit).sorted()
    }

    @Test("touch files after a commit, not by it and not before it, and none outside of the folder")
    func later() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "1", "content/b.md": "1", "c.md": "1"])
        try folder.commit()
        try folder.git("checkout", "--quiet", "-b", "change")
        try folder.write("2", at: "content/a.md")
        let first = try folder.commit("Agreed\u{0001}\n\n:100644 a.md\n")
        let second = try folder.commit("Nothing")
        try folder.write("2", at: "content/b.md")
        try folder.write("2", at: "c.md")
        try folder.write("new", at: "content/żółw \"1\".md")
        let third = try folder.commit()
        let content = folder.path(of: "content")
        for commit in [first, second] {
            #expect(try await touched(since: commit, in: content) == ["b.md", "żółw \"1\".md"])
        }
        #expect(try await touched(since: third, in: content) == [])
        #expect(try await touched(since: second, in: folder.path) == ["c.md", "content/b.md", "content/żółw \"1\".md"])
    }

    @Test("touch a file that was changed and changed back, and one that was moved, under both names")
    func undone() async throws {
        let folder = try TemporaryFolder(repository: ["a.md": "1", "b.md": Self.lines])
        let first = try folder.commit()
        try folder.git("checkout", "--quiet", "-b", "change")
        let second = try folder.commit("Agreed")
        try folder.write("2", at: "a.md")
        try folder.commit()
        try folder.write("1", at: "a.md")
        try folder.git("mv", "b.md", "c.md")
        try folder.commit()
        #expect(try await touched(since: second, in: folder.path, from: first) == ["a.md", "b.md", "c.md"])
    }

    @Test("touch in a merge what is as on no side; what others did on theirs, their own change says")
    func merged() async throws {
        let folder = try TemporaryFolder(repository: ["x/a.md": Self.lines, "x/b.md": "1"])
        try folder.commit()
        try folder.git("checkout", "--quiet", "-b", "change")
        try folder.write(Self.lines.replacing("1\n", with: "one\n"), at: "x/a.md")
        let agreed = try folder.commit("Agreed")
        try folder.git("checkout", "--quiet", "main")
        try folder.write("2", at: "x/b.md")
        try folder.commit("Theirs")
        try folder.git("checkout", "--quiet", "change")
        try folder.git("merge", "--quiet", "--message", "Merge", "main")
        #expect(try await touched(since: agreed, in: folder.path(of: "x")) == [])
        try folder.git("checkout", "--quiet", "main")
        try folder.write(Self.lines.replacing("9\n", with: "nine\n"), at: "x/a.md")
        try folder.commit("Theirs, in the same file")
        try folder.git("checkout", "--quiet", "change")
        try folder.git("merge", "--quiet", "--message", "Merge", "main")
        #expect(try await touched(since: agreed, in: folder.path(of: "x")) == ["a.md"])
    }

    @Test("touch on a branch what whoever wrote on another one has not seen")
    func beside() async throws {
        let folder = try TemporaryFolder(repository: ["a.md": "1", "b.md": "1"])
        try folder.commit()
        try folder.git("checkout", "--quiet", "-b", "side")
        try folder.write("2", at: "a.md")
        try folder.commit("Beside", at: "2026-10-01")
        try folder.git("checkout", "--quiet", "-b", "change", "main")
        try folder.write("2", at: "b.md")
        let agreed = try folder.commit("Agreed", at: "2026-10-02")
        try folder.git("merge", "--quiet", "--message", "Merge", "side", at: "2026-10-03")
        #expect(try await touched(since: agreed, in: folder.path) == ["a.md"])
    }

    @Test("are read below a folder whose name is no text")
    func oddName() async throws {
        let folder = try TemporaryFolder(repository: ["line\nend \"\t/a.md": "1"])
        let base = try folder.commit()
        let agreed = try folder.commit("Agreed")
        try folder.write("2", at: "line\nend \"\t/a.md")
        try folder.commit()
        #expect(try await touched(since: agreed, in: folder.path(of: "line\nend \"\t"), from: base) == ["a.md"])
    }
}
