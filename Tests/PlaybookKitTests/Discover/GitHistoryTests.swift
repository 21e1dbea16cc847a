import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("What changed, from git")
struct GitHistoryTests {
    @Test("is what each commit did to each file, the newest first, on the committer's day")
    func changes() async throws {
        let folder = try await repository()
        try folder.write("---\ntitle: Demo\nverified: 2026-11-02\n---\nText\n", at: "content/demo.md")
        try await commit(folder, "2026-11-02", by: "Ewa")
        try folder.write("---\ntitle: Demo\nzweryfikowano: 2026-11-03\n---\nOther text\n", at: "content/demo.md")
        try folder.write("New", at: "content/call.md")
        // Tokyo is a day ahead.
        try await commit(folder, "2026-11-03T23:30:00+0000", committed: "2026-11-04T08:30:00+0900", by: "Jan")
        try await git(folder, "mv", "content/call.md", "content/first call.md")
        try await commit(folder, "2026-11-05", by: "Jan")
        try folder.write("Newer", at: "content/first call.md")
        try await commit(folder, "2026-11-06", by: "Ewa")
        try folder.remove("content/first call.md")
        try folder.write("Outside", at: "README.md")
        try await commit(folder, "2026-11-07", by: "Ewa")

        #expect(
            try await told(folder, until: "2026-11-30") == [
                "2026-11-07 Ewa removed first call.md", "2026-11-06 Ewa changed first call.md",
                "2026-11-05 Jan renamed first call.md", "2026-11-04 Jan added first call.md",
                "2026-11-04 Jan changedAndVerified demo.md", "2026-11-02 Ewa verified demo.md",
                "2026-11-01 Ada added demo.md",
            ])
    }

    @Test("ends with the day it is asked for and goes back 90 days")
    func bounds() async throws {
        let folder = try await repository()
        for day in ["2026-11-02", "2026-12-24", "2027-01-30"] {
            try folder.write(day, at: "content/demo.md")
            try await commit(folder, day, by: "Ada")
        }
        #expect(
            try await told(folder, until: "2027-01-29") == [
                "2026-12-24 Ada changed demo.md", "2026-11-02 Ada changed demo.md", "2026-11-01 Ada added demo.md",
            ])
        #expect(
            try await told(folder, until: "2027-01-31") == [
                "2027-01-30 Ada changed demo.md", "2026-12-24 Ada changed demo.md",
            ])
    }

    @Test("counts a merge as what it brought, on its day")
    func merges() async throws {
        let folder = try await repository()
        try await git(folder, "checkout", "--quiet", "-b", "side")
        try folder.write("Side", at: "content/side.md")
        try await commit(folder, "2026-11-02", by: "Ewa")
        try await git(folder, "checkout", "--quiet", "-")
        try folder.write("Main", at: "content/main.md")
        try await commit(folder, "2026-11-03", by: "Jan")
        try await git(folder, at: "2026-11-09", by: "Ada", "merge", "--quiet", "--no-ff", "--message", "Merge", "side")
        #expect(
            try await told(folder, until: "2026-11-30").prefix(2) == [
                "2026-11-09 Ada added side.md", "2026-11-03 Jan added main.md",
            ])
    }

    @Test("keeps names and lines apart, whatever they hold")
    func hostileNames() async throws {
        let folder = try await repository()
        try folder.write("verified: 2026-01-01\n", at: "content/a\n\u{1}b.md")
        try folder.write("diff --git a/x b/x\n@@ -1 +1 @@\n+verified: x\n", at: "content/ż ó.md")
        try await commit(folder, "2026-11-02", by: "E\u{1}wa")
        try folder.write("+verified: 2026-11-03\ndiff --git\n", at: "content/ż ó.md")
        try await commit(folder, "2026-11-03", by: "Ewa")
        #expect(
            try await told(folder, until: "2026-11-30") == [
                "2026-11-03 Ewa changed ż ó.md", "2026-11-02 E\u{1}wa added ż ó.md", "2026-11-01 Ada added demo.md",
            ])
    }

    @Test("is not told of a shallow clone, and a note says what helps")
    func shallow() async throws {
        let folder = try await repository()
        try folder.write("Other", at: "content/demo.md")
        try await commit(folder, "2026-11-02", by: "Ada")
        let clone = try TemporaryFolder()
        try await git(clone, "clone", "--quiet", "--depth", "1", "file://\(folder.path)", "shallow")
        var log = FindingLog()
        #expect(await read(clone.path(of: "shallow/content"), until: "2026-11-30", &log) == .shallow)
        #expect(log.findings.map(\.rule) == ["shallow-history"])
        #expect(log.findings.map(\.severity) == [.note])
        try await git(clone, "-C", "shallow", "fetch", "--quiet", "--unshallow")
        var later = FindingLog()
        #expect(await read(clone.path(of: "shallow/content"), until: "2026-11-30", &later) != .shallow)
        #expect(later.findings.isEmpty)
    }

    @Test("is not known, and nothing is said, where there is no repository or no commit")
    func none() async throws {
        let outside = try TemporaryFolder(["content/a.md": ""])
        var log = FindingLog()
        #expect(await read(outside.path(of: "content"), until: "2026-11-30", &log) == .unknown)
        try await git(outside, "init", "--quiet")
        #expect(await read(outside.path(of: "content"), until: "2026-11-30", &log) == .unknown)
        #expect(log.findings.isEmpty)
    }

    @Test("is told of a clone without old contents by the names alone")
    func blobless() async throws {
        let folder = try await repository()
        try await git(folder, "config", "uploadpack.allowFilter", "true")
        try folder.write("Other", at: "content/demo.md")
        try await commit(folder, "2026-11-02", by: "Ewa")
        let clone = try TemporaryFolder()
        try await git(clone, "clone", "--quiet", "--filter=blob:none", "file://\(folder.path)", "partial")
        var log = FindingLog()
        guard case .known(let changes) = await read(clone.path(of: "partial/content"), until: "2026-11-30", &log)
        else { return #expect(Bool(false), "not known") }
        #expect(changes.map(\.what) == [.changed, .added])
    }

    @Test("asks git without running what the repository names")
    func hostile() async throws {
        let folder = try await repository()
        let (trap, canary) = (folder.path(of: "trap.sh"), folder.path(of: "canary"))
        try folder.write("#!/bin/sh\ntouch '\(canary)'\ncat\n", at: "trap.sh")
        try folder.setPermissions(0o755, of: "trap.sh")
        try folder.write("*.md diff=trap\n", at: "content/.gitattributes")
        try folder.write("Other", at: "content/demo.md")
        try await commit(folder, "2026-11-02", by: "Ada")
        for name in [
            "diff.external", "diff.trap.textconv", "diff.trap.command", "gpg.program", "core.pager", "pager.log",
        ] {
            try await git(folder, "config", name, trap)
        }
        for (name, value) in [("log.showSignature", "true"), ("log.follow", "true"), ("diff.submodule", "log")] {
            try await git(folder, "config", name, value)
        }
        #expect(try await told(folder, until: "2026-11-30").count == 2)
        #expect(!FileManager.default.fileExists(atPath: canary))
        // Without care it does.
        _ = try await run(folder, at: "2026-11-02", by: "Ada", ["log", "--patch", "--ext-diff"])
        #expect(FileManager.default.fileExists(atPath: canary))
    }

    // MARK: Real repositories

    /// A page, committed on the first of November.
    private func repository() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["content/demo.md": "---\ntitle: Demo\nverified: 2026-11-01\n---\nText\n"])
        try await git(folder, "init", "--quiet")
        try await commit(folder, "2026-11-01", by: "Ada")
        return folder
    }

    private func read(_ path: String, until day: String, _ log: inout FindingLog) async -> GitHistory {
        await GitHistory.read(
            of: path, until: CalendarDate(day) ?? .testDay, words: Theme.standard.packs.authorWords, log: &log)
    }

    /// "2026-11-01 Ada added demo.md".
    private func told(_ folder: TemporaryFolder, until day: String) async throws -> [String] {
        var log = FindingLog()
        let history = await read(folder.path(of: "content"), until: day, &log)
        #expect(log.findings.map(\.message) == [])
        guard case .known(let changes) = history else { return ["\(history)"] }
        return changes.filter { $0.path != ".gitattributes" }.map { "\($0.day) \($0.author) \($0.what) \($0.path)" }
    }

    private func commit(
        _ folder: TemporaryFolder, _ day: String, committed: String? = nil, by author: String
    ) async throws {
        try await git(folder, at: day, by: author, "add", "--all")
        try await git(folder, at: day, committed: committed, by: author, "commit", "--quiet", "--message", "A change")
    }

    private func git(
        _ folder: TemporaryFolder, at day: String = "2026-11-01", committed: String? = nil, by author: String = "Ada",
        _ arguments: String...
    ) async throws {
        let run = try await run(folder, at: day, committed: committed, by: author, arguments)
        try #require(run.isSuccess, "git \(arguments): \(String(decoding: run.messages, as: UTF8.self))")
    }

    private func run(
        _ folder: TemporaryFolder, at day: String, committed: String? = nil, by author: String, _ arguments: [String]
    ) async throws -> ProgramRun {
        let git = try #require(await Program.find("git"))
        let date = day.utf8.count == 10 ? "\(day)T12:00:00+0000" : day
        return try await git.run(
            ["-c", "user.name=\(author)", "-c", "user.email=a@example.com", "-c", "core.hooksPath=/dev/null"]
                + arguments,
            in: folder.path,
            changing: [
                "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_DATE": date,
                "GIT_COMMITTER_DATE": committed ?? date,
            ], timeLimit: .seconds(60))
    }
}
