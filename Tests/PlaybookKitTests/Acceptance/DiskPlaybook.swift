import Diagnostics
import TestSupport

@testable import PlaybookKit

/// What comes of a folder on disk: read, parsed, linked, checked and rendered.
struct DiskPlaybook {
    let findings: [Finding]
    /// The files of the site.
    let site: [String: [UInt8]]
    private let source: SourceTree

    init(_ files: [String: String]) throws { try self.init(reading: TemporaryFolder(files)) }

    init(reading folder: TemporaryFolder) throws {
        var log = FindingLog()
        source = try SourceTree.reading(folder.path, log: &log)
        let checked = Build.check(Build.link(Build.parse(source, found: log), asOf: .testDay))
        let rendered = Build.render(checked, with: .standard)
        findings = rendered.log.merged
        site = Dictionary(uniqueKeysWithValues: rendered.output.files.map { ($0.key.description, $0.value) })
    }

    /// What is at error level, as a report begins: `path:line:column: [rule] message`. Pages here may have no owner and no stage.
    var errors: [String] { lines { $0.severity == .error && !["missing-owner", "missing-stage"].contains($0.rule) } }

    /// What a rule reports, at any level.
    func findings(of rule: RuleID) -> [String] { lines { $0.rule == rule } }

    /// The other places of the errors.
    var related: [String] { findings.filter { $0.severity == .error }.flatMap(\.related).map(place) }

    /// A page as text; empty where there is none.
    func page(_ path: String) -> String { String(decoding: site[path] ?? [], as: UTF8.self) }

    /// Whether a word is nowhere: in no file of the site and in no finding.
    func hides(_ word: String) -> Bool {
        let said = findings.flatMap { [$0.message, $0.reason ?? "", $0.fix ?? ""] }.map { Array($0.utf8) }
        return (said + site.values).allSatisfy { $0.firstRange(of: Array(word.utf8)) == nil }
    }

    private func lines(_ isWanted: (Finding) -> Bool) -> [String] {
        findings.filter(isWanted).map { "\(place($0.location)): [\($0.rule)] \($0.message)" }
    }

    private func place(_ location: Finding.Location) -> String {
        guard let span = location.span, let path = ContainedPath(location.path), let file = source[path] else {
            return location.path
        }
        let position = LineIndex(file.bytes).position(of: span.start)
        return "\(location.path):\(position.line):\(position.column)"
    }
}
