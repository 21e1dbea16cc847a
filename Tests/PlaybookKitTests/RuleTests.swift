import Diagnostics
import Foundation
import Localization
import TestSupport
import Testing

@testable import PlaybookKit

/// Every rule has a document, `Rules/RULE-ID.md`, which is its test and its page in the manual:
///
///     # rule-id
///
///     What is wrong, and why it matters to the two teams.
///
///     ## A scenario
///
///     As of 2026-03-31
///
///     ```fmot/demo.md
///     (the file's text; a longer fence where the text has fences itself)
///     ```
///
///     ```findings
///     fmot/demo.md:2:8: error: The message
///     ```
///
/// A fence whose info string begins with `before` is the file as it was in the version before, and nothing in it says that it was not there;
/// then the scenario is a change, in which all other files were as they are. A fence is a file if the last word of its info string has a dot (`yaml playbook.yml`). A scenario without a date is as of
/// 2026-03-31; `For the audience NAME` cuts the playbook for one. `findings` lists what this rule alone reports: `path:line:column: severity: message`, without the position
/// where a finding is about the whole file, without a path where it is about none, and with ` (×4)` behind it where it stands for several. Nothing, or `none`, for
/// no finding. `UPDATE_SNAPSHOTS=1` writes what was found into the documents, and the test still fails.
struct RuleTests {
    /// Rules that no scenario can break, because it has no folder on disk and no theme, and where they are tested instead.
    static let testedElsewhere: [RuleID: String] = [
        "bad-language": "LanguagePackTests",
        "bad-template": "ThemeTests", "unknown-name": "ThemeRenderingTests", "taken-address": "TakenAddressTests",
        "hard-link": "SourceTreeFolderTests", "name-collision": "SourceTreeFolderTests",
        "odd-name": "SourceTreeFolderTests",
        "stale-baseline": "the scenario baseline.md",
        "not-utf8": "SizeAcceptanceTests", "special-file": "SourceTreeFolderTests", "submodule": "SourceTreeGitTests",
        "symlink": "SourceTreeFolderTests",
        "too-large": "SourceTreeFolderTests", "unreadable-file": "SourceTreeFolderTests",
        "unknown-version": "GitVersionTests", "shallow-history": "GitHistoryTests", "engine-message": "TypesetTests",
        "print-dead-link": "PDFChecksTests", "print-local-link": "PDFChecksTests",
        "print-lost-heading": "PDFChecksTests",
        "print-missing-page-number": "PDFChecksTests", "print-missing-place": "PDFChecksTests",
        "print-outline": "PDFChecksTests", "print-page-count": "PDFChecksTests",
        "print-page-number": "PDFChecksTests", "print-paper": "PDFChecksTests",
        "print-running-head": "PDFChecksTests", "print-unsettled": "PDFChecksTests",
        "print-untagged": "PDFChecksTests",
        "missing-handle": "CodeOwnersTests", "stale-owners": "CodeOwnersTests",
        "refused-sign-off": "SignOffsTests", "unknown-sign-off": "SignOffsTests",
        "unknown-markdown": "a later library alone can report it",
    ]

    /// Rules of the stage after the check: their scenarios are rendered with the built-in theme.
    static let renderRules: Set<RuleID> = ["unknown-template"]

    @Test("Every rule has a document, and every document a rule")
    func documents() throws {
        let rules = ruleIDs.map(\.description)
        #expect(Set(rules).count == rules.count, "a rule is listed twice")
        #expect(try RuleDocument.names() == rules.sorted())
        let empty = try RuleDocument.names().filter { try RuleDocument($0).scenarios.isEmpty }
        #expect(empty == Self.testedElsewhere.keys.map(\.description).sorted())
    }

    @Test("Every rule that the sources report by is listed, and none besides")
    func reported() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        let literal =
            /(?:Finding|\.finding|\.unresolved|\.unknownWord|choice|rule:|: RuleID =)[^"\n]*\s*"([a-z0-9]+(?:-[a-z0-9]+)*)"/
        var found: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: literal) { found.insert(String(match.1)) }
        }
        let rules = Set(ruleIDs.map(\.description))
        #expect(rules.subtracting(found) == [])
        let named = found.filter { $0.contains("-") && !rules.contains($0) }
        #expect(named == [])
    }

    @Test("A scenario finds what its document says, and nothing else", arguments: try RuleDocument.names())
    func scenarios(name: String) throws {
        var document = try RuleDocument(name)
        #expect(document.title == name)
        var finds: Set<Bool> = []
        for scenario in document.scenarios {
            let found = scenario.run(rendering: Self.renderRules.contains(RuleID(name))).filter {
                $0.finding.rule == RuleID(name)
            }
            finds.insert(!found.isEmpty)
            let lines = found.map(\.line)
            let diff = lines.difference(from: scenario.expected)
            #expect(
                diff.isEmpty,
                "\(name), '\(scenario.title)':\n\(diff.map(\.readable).joined(separator: "\n"))")
            document.replace(scenario, by: lines)
        }
        #expect(
            finds == [true, false] || Self.testedElsewhere[RuleID(name)] != nil,
            "\(name) needs a scenario with a finding and one without")
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
            try document.write()
            Issue.record("\(name) was rewritten; review the change")
        }
    }

    @Test("A rule says why it matters and what to do", arguments: try RuleDocument.names())
    func wording(name: String) throws {
        for scenario in try RuleDocument(name).scenarios {
            for finding in scenario.run(rendering: Self.renderRules.contains(RuleID(name))).map(\.finding) {
                #expect(finding.reason != nil, "\(finding.rule) does not say why it matters")
                #expect(finding.fix != nil, "\(finding.rule) does not say what to do")
                for text in [finding.message, finding.reason, finding.fix] {
                    #expect(text?.english.utf8.last != UInt8(ascii: "."), "\(finding.rule): a full stop")
                }
            }
        }
    }

    @Test("A rule is said in Polish, with all that its documents find", arguments: try RuleDocument.names())
    func polish(name: String) throws {
        for scenario in try RuleDocument(name).scenarios {
            let found = scenario.run(rendering: Self.renderRules.contains(RuleID(name))).map(\.finding)
            #expect(FindingTranslationTests.untranslated(found) == [])
        }
    }

    @Test("An unreadable front matter is not taken for an empty one")
    func unreadable() {
        let found = RuleScenario(files: ["a.md": "---\nowner: [\n---\nText\n"]).run().map(\.finding.rule)
        #expect(found == ["unreadable-yaml"])
    }

    @Test("A value that cannot be used is not also called missing")
    func refused() {
        let text = "---\ntitle: A\nstage: use\nowner: {a: b}\nsummary: S\nverified: 2026-02-30\n---\n[A](b.md)\n"
        let found = RuleScenario(files: ["a.md": text]).run().map(\.finding.rule)
        #expect(found.filter { ["missing-owner", "never-verified"].contains($0) } == [])
        #expect(found.contains("bad-value") && found.contains("bad-date"))
    }
}

/// One document of a rule, by line.
private struct RuleDocument {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Rules")

    let name: String
    private(set) var title = ""
    private(set) var scenarios: [RuleScenario] = []
    private var lines: [String]
    /// Lines that an earlier scenario gained or lost.
    private var shift = 0

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }

    init(_ name: String) throws {
        self.name = name
        let text = try String(contentsOf: Self.folder.appending(path: "\(name).md"), encoding: .utf8)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var fence: (marks: String, info: String, start: Int)?
        for (index, line) in lines.enumerated() {
            if let open = fence {
                guard line == open.marks else { continue }
                close(info: open.info, open.start + 1..<index)
                fence = nil
            } else if line.hasPrefix("```") {
                let marks = line.prefix { $0 == "`" }
                fence = (String(marks), String(line.dropFirst(marks.count)), index)
            } else if line.hasPrefix("# ") {
                title = String(line.dropFirst(2))
            } else if line.hasPrefix("## ") {
                scenarios.append(RuleScenario(title: String(line.dropFirst(3))))
            } else if line.hasPrefix("As of "), let date = CalendarDate(line.dropFirst(6)), !scenarios.isEmpty {
                scenarios[scenarios.count - 1].asOf = date
            } else if line.hasPrefix(Self.audienceLine), !scenarios.isEmpty {
                scenarios[scenarios.count - 1].audience = String(line.dropFirst(Self.audienceLine.count))
            }
        }
    }

    private static let audienceLine = "For the audience "

    private mutating func close(info: String, _ body: Range<Int>) {
        guard !scenarios.isEmpty else { return }
        let last = scenarios.count - 1
        if info == "findings" {
            scenarios[last].expected = lines[body].filter { !$0.isEmpty && $0 != "none" }
            scenarios[last].place = body
        } else if let path = info.split(separator: " ").last, path.contains(".") {
            let path = ContainedPath(stringLiteral: String(path))
            let text = lines[body].map { $0 + "\n" }.joined()
            if info.hasPrefix("before ") {
                scenarios[last].before[path] = text
            } else {
                scenarios[last].files[path] = text
            }
        }
    }

    mutating func replace(_ scenario: RuleScenario, by found: [String]) {
        guard let place = scenario.place else { return }
        let range = place.lowerBound + shift..<place.upperBound + shift
        let new = found.isEmpty ? ["none"] : found
        lines.replaceSubrange(range, with: new)
        shift += new.count - range.count
    }

    func write() throws {
        try lines.joined(separator: "\n")
            .write(to: Self.folder.appending(path: "\(name).md"), atomically: true, encoding: .utf8)
    }
}

/// A small playbook and what a rule finds in it.
private struct RuleScenario {
    var title = ""
    var files: [ContainedPath: String] = [:]
    /// Files that were otherwise in the version before; an empty text for none.
    var before: [ContainedPath: String] = [:]
    var asOf: CalendarDate? = CalendarDate(year: 2026, month: 3, day: 31)
    /// The audience it is cut for.
    var audience: String?
    var expected: [String] = []
    /// The lines of the document that hold `expected`.
    var place: Range<Int>?

    func run(rendering: Bool = false) -> [(finding: Finding, line: String)] {
        guard let asOf else { return [] }
        let source = SourceTree(files.mapValues { Array($0.utf8) })
        let parsed = Build.parse(source)
        var checked = Build.check(Build.link(parsed, asOf: asOf))
        if let audience { checked = Build.select(audience, of: parsed, checked) }
        let log = rendering ? Build.render(checked, with: .standard).log : checked.log
        let found = before.isEmpty ? log.merged : introduced(asOf: asOf)
        return found.map { finding in
            var place = finding.location.path
            if let span = finding.location.span, let file = source[ContainedPath(stringLiteral: place)] {
                let position = LineIndex(file.bytes).position(of: span.start)
                place += ":\(position.line):\(position.column)"
            }
            let count = finding.count > 1 ? " (×\(finding.count))" : ""
            return (
                finding, "\(place.isEmpty ? "" : "\(place): ")\(finding.severity.rawValue): \(finding.message)\(count)"
            )
        }
    }

    /// What the change brings.
    private func introduced(asOf: CalendarDate) -> [Finding] {
        func version(_ files: [ContainedPath: String]) -> Review.Version {
            Review.Version(.workingTree, of: SourceTree(files.mapValues { Array($0.utf8) }), asOf: asOf)
        }
        let older = files.merging(before) { $1 }.filter { before[$0.key] != "" }
        return Review(from: version(older), to: version(files), in: .english).introduced
    }
}
