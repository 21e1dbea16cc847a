import Diagnostics
import Foundation
import Testing

@testable import PlaybookKit

/// What is read by other programs than a browser.
extension BuiltSite {
    /// `playbook.json`, read by a program that is not ours.
    func graph() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes("playbook.json"))) as? [String: Any])
    }

    var textReport: [UInt8] {
        Array(TextReport(terminal: Terminal(isColoured: false), asOf: "2026-03-31").text(of: findings, in: file).utf8)
    }

    var jsonReport: [UInt8] { JSONReport(asOf: "2026-03-31").bytes(of: findings, in: file) }

    var gitHubReport: [UInt8] {
        GitHubReport(asOf: "2026-03-31").bytes(of: findings, in: file) { $0.isEmpty ? "" : "content/\($0)" }
    }

    var gitLabReport: [UInt8] { GitLabReport().bytes(of: findings, in: file, path: pathInRepository) }

    var sarifReport: [UInt8] {
        SARIFReport(version: "1", asOf: "2026-03-31").bytes(of: findings, in: file, path: pathInRepository)
    }

    var jUnitReport: [UInt8] {
        JUnitReport(asOf: "2026-03-31").bytes(
            of: findings, amongst: playbook.source.pages.map(\.path.description), in: file, path: pathInRepository)
    }

    private func pathInRepository(_ path: String) -> String { "content/" + (path.isEmpty ? Vocabulary.file : path) }

    private func file(_ path: String) -> SourceFile? { ContainedPath(path).flatMap { playbook.source[$0] } }
}

extension [UInt8] {
    var lines: [ArraySlice<UInt8>] { split(separator: 0x0A) }
}
