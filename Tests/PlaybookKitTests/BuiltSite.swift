import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

/// What a whole run makes of a playbook: its site, with the theme in the binary, and what was found on the way.
struct BuiltSite {
    let playbook: Playbook
    let output: Output
    let log: FindingLog
    /// As they are printed.
    let findings: [Finding]

    /// `audience` is the one that it is cut for.
    init(_ files: SourceTree, found: FindingLog = FindingLog(), audience: String? = nil) {
        let parsed = Build.parse(files, found: found)
        var checked = Build.check(Build.link(parsed, asOf: .testDay))
        if let audience { checked = Build.select(audience, of: parsed, checked) }
        let rendered = Build.render(checked, with: .standard)
        (playbook, output, log) = (checked.playbook, rendered.output, rendered.log)
        findings = log.merged
    }

    /// The same of paths and texts that a test has put together.
    init(texts: [String: String], audience: String? = nil) {
        let files = texts.map { (ContainedPath(stringLiteral: $0), Array($1.utf8)) }
        self.init(SourceTree(Dictionary(uniqueKeysWithValues: files)), audience: audience)
    }

    /// Reads the playbook from a folder on disk.
    init(reading folder: String) throws {
        var log = FindingLog()
        self.init(try SourceTree.reading(folder, log: &log), found: log)
    }

    /// Writes the files to a folder on disk first.
    init(onDisk files: [String: String]) throws {
        let folder = try TemporaryFolder(files)
        try self.init(reading: folder.path)
    }

    // MARK: Files

    /// The text of a file; empty where there is none.
    subscript(path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

    func bytes(_ path: String) -> [UInt8] { output[ContainedPath(stringLiteral: path)] ?? [] }

    /// The text of a file, which must be there.
    func page(_ path: String) throws -> String {
        let text = self[path]
        try #require(!text.isEmpty, "no page '\(path)'")
        return text
    }

    /// What the page's own text became, without what the template says; empty for a page that is derived.
    func prose(_ path: String) -> String {
        let page = self[path]
        let start = page.firstRange(of: "<div class=\"prose\">\n")?.upperBound ?? page.endIndex
        let end = page[start...].firstRange(of: "\n</div>\n<section aria-labelledby=\"pb-")?.lowerBound ?? start
        return String(page[start..<end])
    }

    /// By address.
    var pages: [(path: String, bytes: [UInt8])] {
        output.files.filter { $0.key.fileExtension == "html" }.map { ($0.key.description, $0.value) }
            .sorted { $0.0 < $1.0 }
    }

    /// Whether a text stands in a file byte for byte; strings compare in another way.
    func holds(_ text: String, in path: String) -> Bool { bytes(path).firstRange(of: Array(text.utf8)) != nil }

    /// Whether a word is nowhere: in no file of the site and in no finding.
    func hides(_ word: String) -> Bool {
        let said = findings.flatMap { [$0.message, $0.reason ?? "", $0.fix ?? ""] }.map { Array($0.english.utf8) }
        return (said + output.files.values).allSatisfy { $0.firstRange(of: Array(word.utf8)) == nil }
    }

    // MARK: Findings

    /// The findings of some rules, in their order, each as `path:line:column: message`.
    func findings(_ rules: RuleID...) -> [String] {
        log.ordered.filter { rules.contains($0.rule) }.map { "\(place(of: $0.location)): \($0.message)" }
    }

    /// Where those of a rule are, as printed: `path:line:column: severity[rule]`.
    func places(_ rule: RuleID) -> [String] {
        findings.filter { $0.rule == rule }
            .map { "\(place(of: $0.location)): \($0.severity.rawValue)[\($0.rule)]" }
    }

    /// What is at error level, as printed: `path:line:column: [rule] message`. Pages here may have no owner and no stage.
    var errors: [String] {
        findings.filter { $0.severity == .error && !["missing-owner", "missing-stage"].contains($0.rule) }
            .map { "\(place(of: $0.location)): [\($0.rule)] \($0.message)" }
    }

    /// The other places of the errors.
    var related: [String] {
        findings.filter { $0.severity == .error }.flatMap(\.related).map(place)
    }

    /// `path:line:column`, or what of it the location knows.
    private func place(of location: Finding.Location) -> String {
        guard let span = location.span, let path = ContainedPath(location.path), let file = playbook.source[path] else {
            return location.path
        }
        let position = LineIndex(file.bytes).position(of: span.start)
        return "\(location.path):\(position.line):\(position.column)"
    }
}
