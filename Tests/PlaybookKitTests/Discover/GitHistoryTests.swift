import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("What changed, from git")
struct GitHistoryTests {
    @Test("is what each commit did to each file, the newest first, on the committer's day")
    func changes() async throws {
        let folder = try repository()
        try folder.write("---\ntitle: Demo\nverified: 2026-11-02\n---\nText\n", at: "content/demo.md")
        try folder.commit(at: "2026-11-02", by: "Ewa")
        try folder.write("---\ntitle: Demo\nzweryfikowano: 2026-11-03\n---\nOther text\n", at: "content/demo.md")
        try folder.write("New", at: "content/call.md")
        // Tokyo is a day ahead.
        try folder.commit(at: "2026-11-03T23:30:00+0000", committed: "2026-11-04T08:30:00+0900", by: "Jan")
        try folder.git("mv", "content/call.md", "content/first call.md")
        try folder.commit(at: "2026-11-05", by: "Jan")
        try folder.write("Newer", at: "content/first call.md")
        try folder.commit(at: "2026-11-06", by: "Ewa")
        try folder.remove("content/first call.md")
        try folder.write("Outside", at: "README.md")
        try folder.commit(at: "2026-11-07", by: "Ewa")

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
        let folder = try repository()
        for day in ["2026-11-02", "2026-12-24", "2027-01-30"] {
            try folder.write(day, at: "content/demo.md")
            try folder.commit(at: day, by: "Ada")
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
        let folder = try repository()
        try folder.git("checkout", "--quiet", "-b", "side")
        try folder.write("Side", at: "content/side.md")
        try folder.commit(at: "2026-11-02", by: "Ewa")
        try folder.git("checkout", "--quiet", "-")
        try folder.write("Main", at: "content/main.md")
        try folder.commit(at: "2026-11-03", by: "Jan")
        try folder.git("merge", "--quiet", "--no-ff", "--message", "Merge", "side", at: "2026-11-09")
        #expect(
            try await told(folder, until: "2026-11-30").prefix(2) == [
                "2026-11-09 Ada added side.md", "2026-11-03 Jan added main.md",
            ])
    }

    @Test("keeps names and lines apart, whatever they hold")
    func hostileNames() async throws {
        let folder = try repository()
        try folder.write("verified: 2026-01-01\n", at: "content/a\n\u{1}b.md")
        try folder.write("diff --git a/x b/x\n@@ -1 +1 @@\n+verified: x\n", at: "content/ż ó.md")
        try folder.commit(at: "2026-11-02", by: "E\u{1}wa")
        try folder.write("+verified: 2026-11-03\ndiff --git\n", at: "content/ż ó.md")
        try folder.commit(at: "2026-11-03", by: "Ewa")
        #expect(
            try await told(folder, until: "2026-11-30") == [
                "2026-11-03 Ewa changed ż ó.md", "2026-11-02 E\u{1}wa added ż ó.md", "2026-11-01 Ada added demo.md",
            ])
    }

    @Test("is not told of a shallow clone, and a note says what helps")
    func shallow() async throws {
        let folder = try repository()
        try folder.write("Other", at: "content/demo.md")
        try folder.commit(at: "2026-11-02", by: "Ada")
        let clone = try TemporaryFolder()
        try clone.git("clone", "--quiet", "--depth", "1", "file://\(folder.path)", "shallow")
        var log = FindingLog()
        #expect(await read(clone.path(of: "shallow/content"), until: "2026-11-30", &log) == .shallow)
        #expect(log.findings.map(\.rule) == ["shallow-history"])
        #expect(log.findings.map(\.severity) == [.note])
        try clone.git("-C", "shallow", "fetch", "--quiet", "--unshallow")
        var later = FindingLog()
        #expect(await read(clone.path(of: "shallow/content"), until: "2026-11-30", &later) != .shallow)
        #expect(later.findings.isEmpty)
    }

    @Test("is not known, and nothing is said, where there is no repository or no commit")
    func none() async throws {
        let outside = try TemporaryFolder(["content/a.md": ""])
        var log = FindingLog()
        #expect(await read(outside.path(of: "content"), until: "2026-11-30", &log) == .unknown)
        try outside.git("init", "--quiet")
        #expect(await read(outside.path(of: "content"), until: "2026-11-30", &log) == .unknown)
        #expect(log.findings.isEmpty)
    }

    @Test("is told of a clone without old contents by the names alone")
    func blobless() async throws {
        let folder = try repository()
        try folder.git("config", "uploadpack.allowFilter", "true")
        try folder.write("Other", at: "content/demo.md")
        try folder.commit(at: "2026-11-02", by: "Ewa")
        let clone = try TemporaryFolder()
        try clone.git("clone", "--quiet", "--filter=blob:none", "file://\(folder.path)", "partial")
        var log = FindingLog()
        guard case .known(let changes) = await read(clone.path(of: "partial/content"), until: "2026-11-30", &log)
        else { return #expect(Bool(false), "not known") }
        #expect(changes.map(\.what) == [.changed, .added])
    }

    @Test("asks git without running what the repository names")
    func hostile() async throws {
        let folder = try repository()
        let (trap, canary) = (folder.path(of: "trap.sh"), folder.path(of: "canary"))
        try folder.write("#!/bin/sh\ntouch '\(canary)'\ncat\n", at: "trap.sh")
        try folder.setPermissions(0o755, of: "trap.sh")
        try folder.write("*.md diff=trap\n", at: "content/.gitattributes")
        try folder.write("Other", at: "content/demo.md")
        try folder.commit(at: "2026-11-02", by: "Ada")
        for name in [
            "diff.external", "diff.trap.textconv", "diff.trap.command", "gpg.program", "core.pager", "pager.log",
        ] {
            try folder.git("config", name, trap)
        }
        for (name, value) in [("log.showSignature", "true"), ("log.follow", "true"), ("diff.submodule", "log")] {
            try folder.git("config", name, value)
        }
        #expect(try await told(folder, until: "2026-11-30").count == 2)
        #expect(!FileManager.default.fileExists(atPath: canary))
        // Without care it does.
        try folder.attempt(["log", "--patch", "--ext-diff"])
        #expect(FileManager.default.fileExists(atPath: canary))
    }

    // MARK: Real repositories

    /// A page, committed on the first of November.
    private func repository() throws -> TemporaryFolder {
        let page = "---\ntitle: Demo\nverified: 2026-11-01\n---\nText\n"
        let folder = try TemporaryFolder(repository: ["content/demo.md": page])
        try folder.commit()
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
}
