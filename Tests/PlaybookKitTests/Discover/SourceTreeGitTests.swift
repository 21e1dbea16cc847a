import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("A source tree from a commit")
struct SourceTreeGitTests {
    @Test("holds what the folder on disk held, with the same findings", arguments: [1, 2, 3, 4, 5])
    func asOnDisk(limit: Int) async throws {
        let folder = try TemporaryFolder(repository: [
            "content/a.md": "Page\r\n", "content/a/b/c.md": "", "content/a.b/d.md": "x", "content/a-b.md": "y",
            "content/zażółć gęślą.md": "1", "content/big.md": String(repeating: "x", count: 1 << 20 + 1),
            "content/.hidden": "", "content/.obsidian/x.md": "", "content/node_modules/x.md": "", "content/a.md~": "",
            "content/CON.md": "", "content/line\nend.md": "", "content/tab\tquote\".md": "",
            "content/e\u{1B}[2J.md": "",
            "content/back\\slash.md": "", "content/p/Price.md": "1", "content/p/price.md": "2",
            "content/long.pdf": "123456",
            "content/more.pdf": "1234", "content/a:b.md": "", "content/-a.md": "", "outside.md": "outside",
            "content/" + Array(repeating: "d", count: 16).joined(separator: "/") + "/deep.md": "",
            "content/" + Array(repeating: "d", count: 20).joined(separator: "/") + "/deeper.md": "",
            "content/" + Array(repeating: "long-name-of-a-folder", count: 12).joined(separator: "/") + "/x.md": "",
        ])
        try folder.write([0xFF, 0x00, 0x0A], at: "content/logo.png")
        try folder.link("content/link.md", to: "a.md")
        try folder.link("content/folder", to: "..")
        try folder.link("content/dangling", to: "/nowhere")
        let commit = try folder.commit()
        let limits = [
            ReadingLimits(), ReadingLimits(pages: 3), ReadingLimits(texts: 8), ReadingLimits(others: 8),
            ReadingLimits(text: 1, other: 3),
        ][limit - 1]
        var onDisk = FindingLog()
        let disk = try SourceTree.reading(folder.path(of: "content"), within: limits, log: &onDisk)
        let (tree, findings) = try await read(commit, in: folder.path(of: "content"), within: limits)
        #expect(tree.files.map(\.path) == disk.files.map(\.path))
        #expect(tree.files.map(\.file.bytes) == disk.files.map(\.file.bytes))
        #expect(findings == onDisk.merged)
        #expect(Set(findings.map(\.rule)).isSuperset(of: ["odd-name", "symlink", "name-collision", "too-large"]))
    }

    @Test("is what was committed, whatever is on disk, in the index or beside the folder since")
    func committed() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "old", "content/b.md": "b", "c.md": "c"])
        let first = try folder.commit()
        try folder.write("new", at: "content/a.md")
        try folder.remove("content/b.md")
        let second = try folder.commit()
        try folder.write("newest", at: "content/a.md")
        try folder.write("staged", at: "content/d.md")
        try folder.git("add", "--all")
        let content = folder.path(of: "content")
        #expect(try await texts(first, in: content) == ["a.md": "old", "b.md": "b"])
        #expect(try await texts(second, in: content) == ["a.md": "new"])
        #expect(try await texts(first, in: folder.path) == ["c.md": "c", "content/a.md": "old", "content/b.md": "b"])
    }

    @Test("is found from another work tree and below a folder whose name is no text")
    func elsewhere() async throws {
        let folder = try TemporaryFolder(repository: ["docs/content/a.md": "A"])
        let commit = try folder.commit()
        try folder.git("worktree", "add", "--quiet", "--detach", "tree")
        #expect(try await texts(commit, in: folder.path(of: "tree/docs/content")) == ["a.md": "A"])
        #expect(try await GitRepository.of(folder.path(of: "tree/docs/content")).prefix == "docs/content/")
        #expect(try await GitRepository.of(folder.path).prefix == "")
        try folder.link("link", to: "docs/content")
        #expect(try await texts(commit, in: folder.path(of: "link")) == ["a.md": "A"])
        let odd = try TemporaryFolder(repository: ["line\nend \"\t/content/a.md": "A"])
        #expect(try await texts(odd.commit(), in: odd.path(of: "line\nend \"\t/content")) == ["a.md": "A"])
    }

    @Test("is empty where the commit has no such folder, or a file or a link in its place")
    func missing() async throws {
        let folder = try TemporaryFolder(repository: ["README.md": ""])
        let none = try folder.commit()
        try folder.write("A file", at: "content")
        let file = try folder.commit()
        try folder.remove("content")
        try folder.link("content", to: "README.md")
        let link = try folder.commit()
        try folder.remove("content")
        try folder.write("A", at: "content/a.md")
        let content = folder.path(of: "content")
        for commit in [none, file, link] { #expect(try await texts(commit, in: content) == [:]) }
        #expect(try await texts(folder.commit(), in: content) == ["a.md": "A"])
    }

    @Test(
        "is read where the folder was before it was given another name, if its playbook.yml went with it",
        arguments: [("docs/content/", "content/"), ("content/", "a/b/"), ("", "content/")])
    func moved(from old: String, to new: String) async throws {
        let vocabulary = "title: Bicycles\nlanguages: [en, pl]\n"
        let folder = try TemporaryFolder(repository: [
            "\(old)playbook.yml": vocabulary, "\(old)x/a.md": "A", "other/playbook.yml": "title: Cars\n",
        ])
        try folder.commit()
        try folder.makeFolder("\(new)x")
        try folder.git("mv", "\(old)playbook.yml", "\(new)playbook.yml")
        try folder.git("mv", "\(old)x/a.md", "\(new)x/a.md")
        try folder.write(vocabulary + "company: ACME\n", at: "\(new)playbook.yml")
        try folder.commit()
        let repository = try await GitRepository.of(folder.path(of: new))
        let newer = try await repository.commit(named: "HEAD")
        let older = try await repository.locatingFolder(in: repository.commit(named: "HEAD~1"), from: newer)
        #expect(older.folder == old)
        var log = FindingLog()
        let tree = try await SourceTree.reading(older, in: repository, log: &log)
        #expect(tree["x/a.md"]?.bytes == Array("A".utf8) && tree["playbook.yml"]?.bytes == Array(vocabulary.utf8))
        // Of the root, what stood beside the folder is gone.
        #expect(try await repository.changedFiles(from: older, to: newer) == (old.isEmpty ? 2 : 1))
    }

    @Test("is compared with the files on disk by names and sizes, before any is read")
    func changedOnDisk() async throws {
        let folder = try TemporaryFolder(repository: [
            "content/longer.md": "1", "content/other.md": "1", "content/x/gone.md": "1", "content/.hidden": "1",
            "outside.md": "1",
        ])
        let commit = try folder.commit()
        try folder.write("22", at: "content/longer.md")
        try folder.write("2", at: "content/other.md")
        try folder.remove("content/x/gone.md")
        try folder.write("", at: "content/y/new.md")
        try folder.write("22", at: "content/.hidden")
        try folder.write("22", at: "outside.md")
        let repository = try await GitRepository.of(folder.path(of: "content"))
        #expect(try await repository.changedFilesOnDisk(since: repository.commit(named: commit)) == 3)
    }

    @Test("is read in part, and the rest is left alone")
    func part() async throws {
        let folder = try TemporaryFolder(repository: ["a.md": "A", "x/b.md": "B", "c.md": "C"])
        let repository = try await GitRepository.of(folder.path)
        let commit = try await repository.commit(named: folder.commit())
        var log = FindingLog()
        let tree = try await SourceTree.reading(commit, in: repository, only: ["x/b.md", "none.md"], log: &log)
        #expect(tree.files.map(\.path) == ["x/b.md"])
    }

    @Test("is not read elsewhere where the folder is new, or was there before")
    func notMoved() async throws {
        let folder = try TemporaryFolder(repository: [
            "a/playbook.yml": "title: A playbook\n", "b/playbook.yml": "title: B, another one\n", "c/x.md": "X",
        ])
        try folder.commit()
        try folder.git("mv", "--force", "a/playbook.yml", "b/playbook.yml")
        try folder.git("mv", "c", "d")
        try folder.write("title: Written anew, with nothing of the others in it\n", at: "e/playbook.yml")
        try folder.commit()
        for name in ["b", "d", "e"] {
            let repository = try await GitRepository.of(folder.path(of: name))
            let newer = try await repository.commit(named: "HEAD")
            let older = try await repository.commit(named: "HEAD~1")
            #expect(try await repository.locatingFolder(in: older, from: newer).folder == "./")
        }
    }

    @Test("leaves out a submodule, and says so")
    func submodule() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        let first = try folder.commit()
        try folder.git("update-index", "--add", "--cacheinfo", "160000,\(first),content/parts/other")
        try folder.git("commit", "--quiet", "--message", "Submodule")
        let (tree, findings) = try await read(folder.id("HEAD"), in: folder.path(of: "content"))
        #expect(tree.files.map(\.path) == ["a.md"])
        #expect(findings.map(\.message.english) == ["'parts/other' is a submodule and was left out"])
        #expect(findings.map(\.location.path) == ["parts/other"])
        #expect(findings.map(\.severity) == [.error])
        #expect(FindingTranslationTests.untranslated(findings) == [])
    }

    @Test("holds files that are larger together than is read at once")
    func batches() async throws {
        let folder = try TemporaryFolder(repository: ["content/d.md": "D"])
        for (name, byte) in [("a.pdf", UInt8(1)), ("b.pdf", 2), ("c.pdf", 3)] {
            try folder.write([UInt8](repeating: byte, count: 20 << 20), at: "content/\(name)")
        }
        let (tree, _) = try await read(folder.commit(), in: folder.path(of: "content"))
        #expect(tree.files.map(\.file.bytes.count) == [20 << 20, 20 << 20, 20 << 20, 1])
        #expect(tree.files.map(\.file.bytes.last) == [1, 2, 3, UInt8(ascii: "D")])
    }

    @Test("is read of a repository with ids of 256 bits")
    func longIDs() async throws {
        let folder = try TemporaryFolder(["content/a.md": "A"])
        try folder.git("init", "--quiet", "--object-format=sha256")
        let commit = try folder.commit()
        #expect(commit.utf8.count == 64)
        #expect(try await texts(commit, in: folder.path(of: "content")) == ["a.md": "A"])
    }

    @Test("is not had where an object is missing or broken")
    func damaged() async throws {
        for damage in [nil, [], [0x78, 0x01], Array("no object".utf8)] as [[UInt8]?] {
            let folder = try TemporaryFolder(repository: ["content/a.md": "A", "content/b.md": "B"])
            let commit = try folder.commit()
            let blob = try folder.id("HEAD:content/b.md")
            let object = ".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"
            try folder.remove(object)
            if let damage { try folder.write(damage, at: object) }
            let repository = try await GitRepository.of(folder.path(of: "content"))
            await #expect(throws: GitError.damaged(blob)) {
                var log = FindingLog()
                _ = try await SourceTree.reading(repository.commit(named: commit), in: repository, log: &log)
            }
        }
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        let commit = try folder.commit()
        let tree = try folder.id("HEAD:content")
        try folder.write("no object", at: ".git/objects/\(tree.prefix(2))/\(tree.dropFirst(2))")
        await #expect(throws: GitError.self) { try await texts(commit, in: folder.path(of: "content")) }
        try folder.remove(".git/objects/\(commit.prefix(2))/\(commit.dropFirst(2))")
        await #expect(throws: GitError.damaged(commit)) { try await GitRepository.of(folder.path).head() }
    }

    @Test("is not had of a clone that lacks its files, and nothing is fetched")
    func partial() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        let commit = try folder.commit()
        let blob = try folder.id("HEAD:content/a.md")
        try folder.git("config", "uploadpack.allowFilter", "true")
        let clone = try TemporaryFolder()
        try clone.git("clone", "--quiet", "--no-checkout", "--filter=blob:none", "file://\(folder.path)", "clone")
        try clone.makeFolder("clone/content")
        // Later versions of git say no more than that they lack the file.
        let errors: [GitError] = [.partial, .damaged(blob)]
        await #expect {
            try await texts(commit, in: clone.path(of: "clone/content"))
        } throws: {
            ($0 as? GitError).map(errors.contains) ?? false
        }
        #expect(try clone.git("-C", "clone", "rev-list", "--all", "--objects", "--missing=print").contains("?\(blob)"))
    }

    private func texts(_ commit: String, in folder: String) async throws -> [String: String] {
        let (tree, findings) = try await read(commit, in: folder)
        #expect(findings.map(\.message.english) == [])
        return Dictionary(
            uniqueKeysWithValues: tree.files.map {
                ($0.path.description, String(decoding: $0.file.bytes, as: UTF8.self))
            })
    }

    private func read(
        _ commit: String, in folder: String, within limits: ReadingLimits = ReadingLimits()
    ) async throws -> (tree: SourceTree, findings: [Finding]) {
        let repository = try await GitRepository.of(folder)
        var log = FindingLog()
        let tree = try await SourceTree.reading(
            repository.commit(named: commit), in: repository, within: limits, log: &log)
        return (tree, log.merged)
    }
}
