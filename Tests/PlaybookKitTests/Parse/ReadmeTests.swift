import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("The README names")
struct ReadmeTests {
    @Test("every field of front matter")
    func fields() throws {
        let parts: Set<FieldName> = [.evidenceSource, .evidenceDate, .evidenceScope]
        let fields = FieldName.allCases.filter { !parts.contains($0) }.map(\.rawValue) + [FieldName.evidence]
        #expect(try Set(fields).subtracting(names(in: "Front matter")).sorted() == [])
    }

    @Test("every key of playbook.yml, and the ids of what it adds to or replaces")
    func vocabulary() throws {
        let prefix = "Known here: "
        let fix = VocabularyReader.read(["playbook.yml": "unheard: of"]).log.findings.compactMap(\.fix?.english)
            .first { $0.hasPrefix(prefix) }
        let keys = try #require(fix).dropFirst(prefix.count).components(separatedBy: ", ").filter { $0 != "firma" }
        let standard = Vocabulary.standard
        let ids =
            standard.teams.map(\.id) + standard.stages.map(\.id) + standard.moments.map(\.id) + standard.kinds.map(\.id)
        #expect(try Set(keys + ids + standard.audiences).subtracting(names(in: "The vocabulary")).sorted() == [])
    }

    /// What a section of the README has between backticks.
    private func names(in heading: String) throws -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        let section = readme.components(separatedBy: "\n## \(heading)\n").dropFirst().first?
            .components(separatedBy: "\n## ").first
        let pieces = try #require(section).components(separatedBy: "`")
        return stride(from: 1, to: pieces.count, by: 2).map { pieces[$0] }
    }
}
