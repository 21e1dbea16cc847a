import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("The version from git")
struct GitVersionTests {
    private let english = Theme.standard.language("en")

    @Test("is the commit, its day where it was made, and whether the folder differs")
    func version() async throws {
        let folder = try repository()
        let version = try #require(await read(folder))
        #expect(version.commit.wholeMatch(of: /[0-9a-f]{40}/) != nil)
        #expect(version.day == CalendarDate(year: 2026, month: 11, day: 13))
        #expect(!version.hasChanges)
        #expect(version.text(in: english) == "\(version.commit.prefix(10)) of 13 November 2026")

        try folder.write("Other", at: "elsewhere.md")
        #expect(await read(folder) == version)
        try folder.write("Changed", at: "content/a.md")
        #expect(await read(folder)?.text(in: english) == version.text(in: english) + ", with changes not committed")
        try folder.git("add", ".")
        #expect(await read(folder)?.hasChanges == true)
        try folder.git("commit", "--quiet", "--message", "More")
        #expect(await read(folder)?.hasChanges == false)
        #expect(await read(folder)?.commit != version.commit)
        try folder.write("New", at: "content/b.md")
        #expect(await read(folder)?.hasChanges == true)
    }

    @Test("is the same in a shallow clone, in another work tree, without a branch and in a folder's root")
    func clones() async throws {
        let folder = try repository()
        try folder.write("Changed", at: "content/a.md")
        try folder.git("commit", "--quiet", "--all", "--message", "More")
        let version = try #require(await read(folder))
        try folder.git("worktree", "add", "--quiet", "--detach", "tree")
        #expect(await read(folder, "tree/content") == version)
        let clone = try TemporaryFolder()
        try clone.git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", "shallow")
        #expect(await read(clone, "shallow/content") == version)
        #expect(await read(clone, "shallow") == version)
    }

    @Test("is none, and nothing is said, where there is nothing to say it of")
    func none() async throws {
        let outside = try TemporaryFolder(["content/a.md": ""])
        #expect(await read(outside) == nil)
        try outside.git("init", "--quiet")
        #expect(await read(outside) == nil)
        // Of this folder nothing is committed.
        let folder = try repository()
        try folder.write("", at: "drafts/a.md")
        #expect(await read(folder, "drafts") == nil)
    }

    @Test("of a repository that git does not read is a note")
    func unreadable() async throws {
        let folder = try repository()
        try folder.write("[core\n", at: ".git/config")
        var log = FindingLog()
        #expect(await GitVersion.read(of: folder.path(of: "content"), log: &log) == nil)
        #expect(
            log.findings.map(\.message.english) == [
                "The version of the content is not known: its repository cannot be read"
            ])
        #expect(log.findings.map(\.severity) == [.note])
    }

    @Test("of another user's repository is a note, because git does not trust it", .enabled(if: geteuid() == 0))
    func anotherUser() async throws {
        let folder = try repository()
        let chown = try #require(await Program.find("chown"))
        #expect(try await chown.run(["-R", "65534", folder.path], timeLimit: .seconds(30)).isSuccess)
        var log = FindingLog()
        #expect(await GitVersion.read(of: folder.path(of: "content"), log: &log) == nil)
        #expect(
            log.findings.map(\.message.english) == [
                "The version of the content is not known: its repository belongs to another user"
            ])
    }

    @Test("asks git without running what the repository names")
    func hostile() async throws {
        let folder = try repository()
        let trap = folder.path(of: "trap.sh")
        let canary = folder.path(of: "canary")
        try folder.write("#!/bin/sh\ntouch '\(canary)'\ncat\n", at: "trap.sh")
        try folder.setPermissions(0o755, of: "trap.sh")
        try folder.write("*.md filter=trap diff=trap\n*.txt filter=a=b\n", at: "content/.gitattributes")
        try folder.write("old", at: "content/a.txt")
        try folder.git("add", ".")
        try folder.git("commit", "--quiet", "--message", "Traps")
        for name in [
            "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "filter.trap.clean",
            "filter.trap.smudge", "filter.trap.process", "filter.a=b.clean", "diff.trap.textconv", "diff.external",
            "diff.trap.command", "gpg.program", "alias.status", "alias.rev-parse", "credential.helper", "pager.status",
        ] {
            try folder.git("config", name, name.hasPrefix("alias.") ? "!\(trap)" : trap)
        }
        try folder.git("config", "filter.trap.required", "true")
        try folder.git("config", "core.hooksPath", folder.path)
        for hook in ["post-index-change", "reference-transaction", "fsmonitor-watchman"] {
            try folder.write("#!/bin/sh\ntouch '\(canary)'\n", at: hook)
            try folder.setPermissions(0o755, of: hook)
        }
        // What is not there would be fetched.
        try folder.git("config", "extensions.partialClone", "origin")
        try folder.git("config", "core.repositoryFormatVersion", "1")
        try folder.git("config", "remote.origin.promisor", "true")
        try folder.git("config", "remote.origin.url", "ext::\(trap)")
        try folder.git("config", "protocol.ext.allow", "always")
        // Of the same size, so that git must look into them.
        try folder.write("Pag2", at: "content/a.md")
        try folder.write("new", at: "content/a.txt")

        #expect(await read(folder)?.hasChanges == true)
        #expect(!FileManager.default.fileExists(atPath: canary))
        // Without care it does.
        try folder.attempt(["status", "--short"])
        #expect(FileManager.default.fileExists(atPath: canary))
        try folder.remove("canary")

        let objects = folder.path(of: ".git/objects")
        for name in try FileManager.default.contentsOfDirectory(atPath: objects) where name.utf8.count == 2 {
            try FileManager.default.removeItem(atPath: "\(objects)/\(name)")
        }
        var log = FindingLog()
        #expect(await GitVersion.read(of: folder.path(of: "content"), log: &log) == nil)
        #expect(!FileManager.default.fileExists(atPath: canary))
    }

    @Test("writes nothing into the repository")
    func readsOnly() async throws {
        let folder = try repository()
        try folder.write("Page", at: "content/a.md")
        let index = try folder.number(of: ".git/index")
        _ = await read(folder)
        #expect(try folder.number(of: ".git/index") == index)
    }

    // MARK: Real repositories

    /// A page, committed on the thirteenth in Tokyo, which was the twelfth elsewhere.
    private func repository() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(repository: ["content/a.md": "Page"])
        try folder.commit(at: "2026-11-12T23:30:00+0000", committed: "2026-11-13T08:30:00+0900")
        return folder
    }

    private func read(_ folder: TemporaryFolder, _ path: String = "content") async -> GitVersion? {
        var log = FindingLog()
        let version = await GitVersion.read(of: folder.path(of: path), log: &log)
        #expect(log.findings.map(\.message.english) == [])
        return version
    }
}
