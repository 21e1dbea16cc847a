import Foundation
import TestSupport
import Testing

/// Each document in `Scenarios/` is a session with the real program: its test, and its example in the manual.
///
///     ```markdown content/call.md
///     (the file's text; a longer fence where the text has fences itself)
///     ```
///
///     ```console
///     $ truce check --content nowhere
///     ! Error: There is no folder 'nowhere'; name the folder that holds the pages with --content
///     [exit 2]
///     ```
///
/// A document begins in an empty folder and is followed from top to bottom. A fence is a file if the last word of its info
/// string has a dot. Each line of a `console` block that begins with `$ ` is run by `/bin/sh` in that folder, with `truce` to be
/// found by name and nobody at a terminal. What it must say follows: the lines of standard error, each after `! `, then those of
/// standard output, then the exit code unless it is 0. A number of milliseconds is written `… ms`.
///
/// It is 2026-11-23 by `SOURCE_DATE_EPOCH`. `UPDATE_SNAPSHOTS=1` writes into the documents what was said, and the test still fails.
@Suite("A scenario")
struct ScenarioTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scenarios")

    @Test("goes as its document says", arguments: try documents())
    func scenario(name: String) throws {
        let file = Self.folder.appending(path: name)
        let written = try lines(of: file)
        let happened = try Scenario(written).run()
        let difference = happened.difference(from: written)
        #expect(difference.isEmpty, "\(name):\n\(difference.map(\.readable).joined(separator: "\n"))")
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try happened.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name) was rewritten; review the change")
        }
    }

    @Test("holds every line that the README's first page types and sees")
    func firstPage() throws {
        let scenario = Set(
            try lines(of: Self.folder.appending(path: "first-page.md")).map {
                $0.hasPrefix("! ") ? String($0.dropFirst(2)) : $0
            })
        let readme = try lines(of: Self.folder.appending(path: "../../../README.md"))
        let section = readme.drop { !$0.hasPrefix("## Your first page") }.dropFirst().prefix { !$0.hasPrefix("## ") }
        // Every other part is what stands in a fence.
        let parts = section.split(omittingEmptySubsequences: false) { $0.hasPrefix("   ```") }
        #expect(parts.count == 11)
        for (index, part) in parts.enumerated() where !index.isMultiple(of: 2) {
            for line in part { #expect(scenario.contains(String(line.dropFirst(3)))) }
        }
    }

    private static func documents() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasSuffix(".md") }.sorted()
    }

    private func lines(of file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }
}
