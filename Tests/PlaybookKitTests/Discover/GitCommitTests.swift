import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Commits of a repository")
struct GitCommitTests {
    @Test(
        "are named by branches, tags and ids, and counted from them",
        arguments: [
            "main", "HEAD", "@", "refs/heads/main", "v1", "v1^{}", "main~0", "side~1", "side^", "main@{0}", "żółw",
        ])
    func names(name: String) async throws {
        let folder = try TemporaryFolder(repository: ["a.md": "A"])
        let first = try folder.commit()
        try folder.git("config", "core.logAllRefUpdates", "true")
        try folder.git("tag", "--annotate", "--message", "Version", "v1")
        try folder.git("branch", "żółw")
        try folder.git("checkout", "--quiet", "-b", "side")
        try folder.commit()
        try folder.git("checkout", "--quiet", "main")
        let commit = try await GitRepository.of(folder.path).commit(named: name)
        #expect(commit == GitCommit(name: name, id: first))
        let short = String(first.utf8.prefix(10)) ?? ""
        #expect(try await GitRepository.of(folder.path).commit(named: short).id == first)
    }

    @Test("have the newest in common from which they went apart")
    func mergeBase() async throws {
        let folder = try TemporaryFolder(repository: ["a.md": "A"])
        try folder.commit()
        let fork = try folder.commit()
        try folder.git("checkout", "--quiet", "-b", "side")
        try folder.commit("On the side")
        try folder.git("checkout", "--quiet", "main")
        try folder.commit("On main")
        let repository = try await GitRepository.of(folder.path)
        let (main, side) = (try await repository.commit(named: "main"), try await repository.commit(named: "side"))
        #expect(try await repository.mergeBase(of: main, and: side) == GitCommit(name: "main", id: fork))
        // What was merged already is the whole of it.
        try folder.git("merge", "--quiet", "--no-ff", "--message", "Merge", "side")
        let merged = try await repository.commit(named: "main")
        #expect(try await repository.mergeBase(of: merged, and: side).id == side.id)
    }

    @Test("have messages, the newest first, as they were written")
    func messages() async throws {
        let folder = try TemporaryFolder(repository: [:])
        try folder.commit("Before")
        let base = try folder.id("HEAD")
        let hostile = "Subject \u{1B}[2J\n\n::error::x\n\u{1}\r\nAgreed-by: sales <anna@example.com>\n"
        let first = try folder.commit(hostile)
        let second = try folder.commit("Zażółć\n\n\nBody\n\n")
        let repository = try await GitRepository.of(folder.path)
        let (from, to) = (try await repository.commit(named: base), try await repository.commit(named: "main"))
        let messages = try await repository.commitMessages(from: from, to: to)
        #expect(messages.map(\.commit) == [second, first])
        #expect(messages.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Zażółć\n\n\nBody\n\n", hostile])
        #expect(try await repository.commitMessages(from: to, to: from) == [])
    }

    @Test("have messages in UTF-8, whatever a commit says it is written in")
    func encodings() async throws {
        let folder = try TemporaryFolder(repository: [:])
        let base = try folder.commit()
        let tree = try folder.id("HEAD^{tree}")
        let head = "tree \(tree)\nparent \(base)\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n"
        let latin = Array("\(head)encoding ISO-8859-2\n\n".utf8) + [0xBF, 0xF3, 0xB3, 0x77, 0x0A]
        let broken = Array("\(head)\n".utf8) + [0xFF, 0x0A]
        let repository = try await GitRepository.of(folder.path)
        for (bytes, expected) in [(latin, Array("żółw\n".utf8)), (broken, [0xFF, 0x0A])] {
            let id = try folder.git("hash-object", "-t", "commit", "-w", "--stdin", input: bytes).prefix { $0 != "\n" }
            let messages = try await repository.commitMessages(
                from: repository.commit(named: base), to: repository.commit(named: String(id)))
            #expect(messages.map(\.bytes) == [expected])
        }
    }

    @Test("have no more messages told than anybody reads through")
    func manyMessages() async throws {
        let folder = try TemporaryFolder(repository: [:])
        let base = try folder.commit()
        let commits = (1...1_010).map {
            "commit refs/heads/many\ncommitter A <a> \($0) +0000\ndata 4\n\($0 % 9000 + 1000)\n"
        }
        try folder.git("fast-import", "--quiet", input: Array(commits.joined().utf8))
        let repository = try await GitRepository.of(folder.path)
        let messages = try await repository.commitMessages(
            from: repository.commit(named: base), to: repository.commit(named: "many"))
        #expect(messages.count == GitRepository.mostMessages)
        #expect(messages.first?.bytes == Array("2010".utf8))
    }

    @Test("are asked of git with nothing of our environment")
    func environment() async throws {
        let folder = try TemporaryFolder(repository: [:])
        let repository = try await GitRepository.of(folder.path)
        let run = try await repository.run(["show-variables"], setting: [("alias.show-variables", "!env")])
        let names = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != "=" } }
        // The last two are the shell's, and what git tells an alias.
        let ours = [
            "LC_ALL", "HOME", "PATH", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_GLOBAL", "GIT_ATTR_NOSYSTEM",
            "GIT_TERMINAL_PROMPT", "GIT_NO_REPLACE_OBJECTS", "GIT_OPTIONAL_LOCKS", "GIT_LITERAL_PATHSPECS",
            "GIT_NO_LAZY_FETCH", "GIT_ALLOW_PROTOCOL", "PWD", "OLDPWD", "SHLVL", "_", "GIT_PREFIX", "GIT_EXEC_PATH",
            "GIT_PAGER",
        ]
        let others = names.filter { !ours.contains(String($0)) && !$0.hasPrefix("GIT_CONFIG_") }
        #expect(others == [])
        #expect(names.contains("GIT_NO_REPLACE_OBJECTS"))
    }

    @Test("that cannot be had are a sentence of their own, in Polish too")
    func phrases() {
        let errors: [GitError] = [
            .notInstalled, .inRepository("a/git"), .folder(.notFound("a")), .noRepository("a"), .anotherUser("a"),
            .noCommits, .refusedName("a..b", "is a range"), .unknownName("a", isShallow: true),
            .unknownName("a", isShallow: false), .nothingInCommon("a", "b", isShallow: true),
            .nothingInCommon("a", "b", isShallow: false), .noFolder("a", "b", "c"),
            .tooManyChanges(30_000, limit: 20_000), .partial, .damaged("a"), .tooLong(bytes: 1 << 20),
            .outOfTime(seconds: 30), .notRun, .unreadable(""), .unreadable("words"),
        ]
        #expect(Set(errors.map(\.phrase)).count == errors.count)
        #expect(FindingTranslationTests.untranslated(errors.map(\.phrase)) == [])
    }
}
