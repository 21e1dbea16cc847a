import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite struct GeneratedStarterTests {
    private static let starter = GeneratedFile.repository.appending(path: "templates/starter")
    private static let content = GeneratedFile.repository.appending(path: "content")

    @Test("The starter in the binary is what lies in templates/starter/ and content/")
    func upToDate() throws {
        try GeneratedFile("Starter+Generated.swift").expect(.starter(Self.starter, example: Self.content))
    }

    @Test("The example is content/, file by file and byte for byte")
    func faithful() throws {
        var log = FindingLog()
        let tree = try SourceTree.reading(Self.content.path, log: &log)
        let output = Starter(.example, for: nil, in: "en").output
        let written = output.files.keys.filter { $0.isInside(Starter.pagesFolder) }
        #expect(written.count == tree.files.count)
        for (path, file) in tree.files {
            let isSame = output[Starter.pagesFolder.appending(path.description)] == file.bytes
            #expect(isSame, "\(path)")
        }
    }

    @Test("Hidden files belong to a repository, and to no playbook")
    func hidden() throws {
        let starter = try TemporaryFolder(["common/all/.gitignore": "a", "common/all/.DS_Store": "no"])
        let example = try TemporaryFolder(["index.md": "b", ".index.md.swp": "no", "a/.keep": "no"])
        let source = try GeneratedSource.starter(URL(filePath: starter.path), example: URL(filePath: example.path))
        let lines = source.text.split(separator: "\n").filter { $0.contains("(#") }
        #expect(
            lines.map { $0.split(separator: "\"")[1] } == ["common/all/.gitignore", "example/all/content/index.md"])
    }
}
