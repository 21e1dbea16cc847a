import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

/// Family R. R-11 is with the tests of the comparison; what only the program can show is with its tests.
@Suite("Versions from git")
struct GitAcceptanceTests {
    @Test(
        "R-01 A name that git would take for an option is refused, though a branch is called so",
        arguments: ["--output=pwn", "-n", "--upload-pack=x", "-"])
    func options(name: String) async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        try folder.commit()
        if name.utf8.count > 2 { try folder.git("update-ref", "refs/heads/\(name)", "HEAD") }
        let before = try folder.tree()
        try await expectRefused(name, in: folder)
        #expect(try folder.tree() == before)
    }

    @Test(
        "R-02 A name that stands for more or less than one commit is refused",
        arguments: [
            "^HEAD", "main..main", "../../etc/passwd", "main...main", "HEAD:content/a.md", ":/First", ":content/a.md",
            "HEAD^{/First}", "",
            "ma\nin",
            "main\u{0}", "main\u{7F}", String(repeating: "a", count: 251),
        ])
    func notOne(name: String) async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        try folder.commit("First")
        try await expectRefused(name, in: folder)
    }

    @Test(
        "R-02 A name that stands for no commit is not known",
        arguments: [
            "nothing", "HEAD~9", "HEAD^{tree}", "HEAD^!", "HEAD^@", "*", "main*", " main", "main ", "refs", "0", "@{u}",
            "@{-1}",
            "HEAD@{99}", "main^{blob}", "/etc/passwd", "ab\u{202E}cd", "HEAD --all",
            String(repeating: "a", count: 250), String(repeating: "0", count: 40),
        ])
    func noCommit(name: String) async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        try folder.commit("First")
        let repository = try await GitRepository.of(folder.path)
        await #expect(throws: GitError.unknownName(name, isShallow: false)) { try await repository.commit(named: name) }
    }

    private func expectRefused(_ name: String, in folder: TemporaryFolder) async throws {
        let repository = try await GitRepository.of(folder.path)
        do {
            _ = try await repository.commit(named: name)
            Issue.record("'\(name)' was accepted")
        } catch GitError.refusedName(let refused, let reason) {
            #expect(refused == name)
            #expect(FindingTranslationTests.untranslated([reason]) == [])
        }
    }

    @Test("R-03 Files are told apart whatever bytes their names are made of, and shown escaped")
    func names() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        let blob = try folder.git("hash-object", "-w", "--stdin", input: Array("B".utf8)).prefix { $0 != "\n" }
        let names =
            ["b\nc", "d\te", "\"q\"", "f\u{1B}[2J", "g'h", "i\u{9B}", "j\u{202E}k"].map { Array($0.utf8) } + [
                [0x6C, 0xFF]
            ]
        let entries = names.map { Array("100644 blob \(blob)\t".utf8) + $0 + Array(".md\0".utf8) }
        let tree = try folder.git("mktree", "-z", input: Array(entries.joined())).prefix { $0 != "\n" }
        try folder.git("read-tree", "--prefix=content/odd", String(tree))
        try folder.git("commit", "--quiet", "--message", "Odd names")
        let (files, findings) = try await read(folder)
        #expect(files.files.map(\.path) == ["odd/\"q\".md", "odd/g'h.md", "odd/j\u{202E}k.md"])
        #expect(files["odd/g'h.md"]?.bytes == Array("B".utf8))
        let report = TextReport(terminal: Terminal(isColoured: false)).text(of: findings) { _ in nil }
        #expect(!report.utf8.contains(0x1B) && !report.utf8.contains(0x09))
        for shown in ["b\\u{A}c.md", "d\\u{9}e.md", "f\\u{1B}[2J.md", "i\\u{9B}.md", "j\\u{202E}k.md", "l\u{FFFD}.md"] {
            #expect(report.contains(shown), "\(shown)\n\(report)")
        }
    }

    @Test("R-04 A file that became a link, and a submodule, are findings with their paths")
    func modes() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A", "content/b/c.md": "C"])
        let first = try folder.commit()
        try folder.remove("content/a.md")
        try folder.link("content/a.md", to: "/etc/passwd")
        try folder.git("add", "--all")
        try folder.git("update-index", "--add", "--cacheinfo", "160000,\(first),content/b/module")
        try folder.git("commit", "--quiet", "--message", "Modes")
        let (files, findings) = try await read(folder)
        #expect(files.files.map(\.path) == ["b/c.md"])
        #expect(findings.map { "\($0.location.path) \($0.rule)" } == ["a.md symlink", "b/module submodule"])
    }

    @Test("R-05, R-06 Nothing is run that the repository names")
    func traps() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A", "content/b.txt": "B"])
        let trap = folder.path(of: "trap.sh")
        let canary = folder.path(of: "canary")
        try folder.write("#!/bin/sh\ntouch '\(canary)'\ncat\n", at: "trap.sh")
        try folder.setPermissions(0o755, of: "trap.sh")
        try folder.write(
            "* filter=trap diff=trap text ident\n", at: "content/.gitattributes")
        try folder.git("add", "--all")
        try folder.commit("First")
        let base = try folder.id("HEAD")
        try folder.write("A2", at: "content/a.md")
        try folder.commit("Second")
        for name in [
            "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "core.gitProxy",
            "filter.trap.clean", "filter.trap.smudge", "filter.trap.process", "diff.trap.textconv", "diff.external",
            "diff.trap.command", "gpg.program", "credential.helper", "pager.log", "pager.cat-file", "pager.ls-tree",
            "interactive.diffFilter", "uploadpack.packObjectsHook", "trailer.sign.command",
        ] {
            try folder.git("config", name, trap)
        }
        for name in ["rev-parse", "cat-file", "ls-tree", "log", "merge-base", "status"] {
            try folder.git("config", "alias.\(name)", "!\(trap)")
        }
        try folder.git("config", "core.hooksPath", folder.path)
        try folder.git("config", "log.showSignature", "true")
        for hook in ["post-index-change", "reference-transaction", "fsmonitor-watchman", "post-checkout"] {
            try folder.write("#!/bin/sh\ntouch '\(canary)'\n", at: hook)
            try folder.setPermissions(0o755, of: hook)
        }
        let (files, _) = try await read(folder)
        #expect(files["a.md"]?.bytes == Array("A2".utf8))
        let repository = try await GitRepository.of(folder.path(of: "content"))
        let (from, to) = (try await repository.commit(named: base), try await repository.commit(named: "HEAD"))
        #expect(try await repository.mergeBase(of: from, and: to).id == base)
        #expect(try await repository.commitMessages(from: from, to: to).count == 1)
        #expect(!FileManager.default.fileExists(atPath: canary))
        // Without care it would be.
        try folder.attempt(["-c", "core.hooksPath=\(folder.path)", "status"])
        #expect(FileManager.default.fileExists(atPath: canary))
    }

    @Test("R-07 A replaced object is read as it was committed")
    func replaced() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A", "b.md": "B"])
        let commit = try folder.commit()
        try folder.git("replace", folder.id("HEAD:content/a.md"), folder.id("HEAD:b.md"))
        #expect(try folder.git("cat-file", "blob", "HEAD:content/a.md") == "B")
        #expect(try await read(folder).files["a.md"]?.bytes == Array("A".utf8))
        try folder.write("Other", at: "content/a.md")
        let other = try folder.commit()
        try folder.git("replace", commit, other)
        #expect(try await read(folder, commit).files["a.md"]?.bytes == Array("A".utf8))
    }

    @Test("R-08 Each way in which there is nothing to compare with is told by an error of its own")
    func nothing() async throws {
        let outside = try TemporaryFolder(["content/a.md": "A"])
        await expect(.noRepository(outside.path)) { try await GitRepository.of(outside.path) }
        await expect(.folder(.notFound(outside.path(of: "no")))) { try await GitRepository.of(outside.path(of: "no")) }
        await expect(.folder(.notAFolder(outside.path(of: "content/a.md")))) {
            try await GitRepository.of(outside.path(of: "content/a.md"))
        }
        let empty = try TemporaryFolder(repository: ["content/a.md": "A"])
        await expect(.noCommits) { try await GitRepository.of(empty.path).commit(named: "main") }
        #expect(try await GitRepository.of(empty.path).head() == nil)

        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        try folder.commit()
        try folder.git("checkout", "--quiet", "--orphan", "other")
        try folder.commit("Unrelated")
        var repository = try await GitRepository.of(folder.path)
        let (main, other) = (try await repository.commit(named: "main"), try await repository.commit(named: "other"))
        await expect(.nothingInCommon("main", "other", isShallow: false)) {
            try await repository.mergeBase(of: main, and: other)
        }
        try folder.git("checkout", "--quiet", "--detach", "main")
        #expect(try await repository.head()?.id == main.id)
        await expect(.tooLong(bytes: 39)) { try await repository.answer(to: ["rev-parse", "HEAD"], outputLimit: 39) }
        repository.secondsToAnswer = 1
        await expect(.outOfTime(seconds: 1)) {
            try await repository.run(["wait"], setting: [("alias.wait", "!sleep 900")])
        }
        try folder.write("[core\n", at: ".git/config")
        await expect(.unreadable("fatal: bad config line 1 in file .git/config")) {
            try await GitRepository.of(folder.path)
        }
    }

    @Test("R-08 A shallow clone says that it lacks the version, or where two versions went apart")
    func shallow() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        try folder.commit()
        try folder.git("checkout", "--quiet", "-b", "side")
        try folder.commit("On the side")
        try folder.git("checkout", "--quiet", "main")
        try folder.commit("On main")
        let clone = try TemporaryFolder()
        try clone.git("clone", "--quiet", "--depth=1", "--no-single-branch", "file://\(folder.path)", "clone")
        let repository = try await GitRepository.of(clone.path(of: "clone"))
        let (main, side) = (
            try await repository.commit(named: "main"), try await repository.commit(named: "origin/side")
        )
        await expect(.nothingInCommon("main", "origin/side", isShallow: true)) {
            try await repository.mergeBase(of: main, and: side)
        }
        await expect(.unknownName("main~1", isShallow: true)) { try await repository.commit(named: "main~1") }
        try clone.git("-C", "clone", "fetch", "--quiet", "--unshallow")
        #expect(try await repository.mergeBase(of: main, and: side).name == "main")
    }

    @Test("R-08 A repository of another user is not read", .enabled(if: geteuid() == 0))
    func anotherUser() async throws {
        let folder = try TemporaryFolder(repository: ["content/a.md": "A"])
        try folder.commit()
        let chown = try #require(await Program.find("chown"))
        #expect(try await chown.run(["-R", "65534", folder.path], timeLimit: .seconds(30)).isSuccess)
        await expect(.anotherUser(folder.path(of: "content"))) {
            try await GitRepository.of(folder.path(of: "content"))
        }
    }

    @Test("R-09 Of more pages than a playbook has the first are read, and the others are a finding")
    func many() async throws {
        let folder = try TemporaryFolder(repository: [:])
        let files = (0..<3_000).map { "M 100644 inline content/\($0 % 30)/\($0).md\ndata 4\n\($0 + 1000)\n" }.joined()
        try folder.git(
            "fast-import", "--quiet",
            input: Array("commit refs/heads/main\ncommitter A <a> 1 +0000\ndata 4\nMany\n\(files)".utf8))
        try folder.makeFolder("content")
        let (tree, findings) = try await read(folder, within: ReadingLimits(pages: 1_000))
        #expect(tree.files.count == 1_000)
        #expect(findings.map(\.count) == [2_000])
        #expect(findings.map(\.rule) == ["too-large"])
        let (all, _) = try await read(folder)
        #expect(all.files.count == 3_000)
        #expect(all["7/7.md"]?.bytes == Array("1007".utf8))
    }

    @Test("R-12 Signs for terminals and runners in an author's name and in a message harm neither a page nor a report")
    func hostileWords() async throws {
        let hostile = "Ada \u{1B}[2J\u{9B}1m ::error::x"
        let folder = try TemporaryFolder(repository: ["content/a.md": "---\ntitle: A\n---\nText\n"])
        let base = try folder.commit()
        try folder.write("---\ntitle: A\n---\nOther text\n", at: "content/a.md")
        let change = try folder.commit("Subject\n\nAgreed-by: \(hostile)\n", by: hostile)
        var log = FindingLog()
        let content = folder.path(of: "content")
        let day = try #require(CalendarDate("2026-11-30"))
        let history = await GitHistory.read(
            of: content, until: day, words: Theme.standard.packs.authorWords, log: &log)
        guard case .known(let changes) = history else { throw GitError.notRun }
        #expect(changes.map(\.author) == [hostile, "Ada"])
        let source = try SourceTree.reading(content, log: &log)
        let checked = Build.check(Build.link(Build.parse(source), asOf: day))
        let site = Build.render(checked, with: .standard, history: history).output
        let page = try #require(site.files[SitePath.changes])
        #expect(page.firstRange(of: Array("::error::x".utf8)) != nil)
        #expect(!page.contains(0x1B) && page.firstRange(of: [0xC2, 0x9B]) == nil)

        let repository = try await GitRepository.of(content)
        let messages = try await repository.commitMessages(
            from: repository.commit(named: base), to: repository.commit(named: change))
        let shown = Terminal.visible(String(decoding: messages[0].bytes, as: UTF8.self))
        #expect(shown.contains("Ada \\u{1B}[2J\\u{9B}1m"), "\(shown)")
    }

    private func expect<Result>(
        _ error: GitError, sourceLocation: SourceLocation = #_sourceLocation, from work: () async throws -> Result
    ) async {
        await #expect(throws: error, sourceLocation: sourceLocation) { _ = try await work() }
    }

    private func read(
        _ folder: TemporaryFolder, _ commit: String = "HEAD", within limits: ReadingLimits = ReadingLimits()
    ) async throws -> (files: SourceTree, findings: [Finding]) {
        let repository = try await GitRepository.of(folder.path(of: "content"))
        var log = FindingLog()
        let tree = try await SourceTree.reading(
            repository.commit(named: commit), in: repository, within: limits, log: &log)
        return (tree, log.merged)
    }
}
