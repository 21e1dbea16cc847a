import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite struct GeneratedThemeTests {
    private static let templates = GeneratedFile.repository.appending(path: "templates")

    @Test("The theme in the binary is the one in templates/")
    func upToDate() throws {
        try GeneratedFile("DefaultTheme+Generated.swift").expect(.theme(Self.templates))
    }

    @Test("The literals hold the files byte for byte")
    func faithful() throws {
        for (path, text) in Theme.defaultFiles {
            let bytes = try [UInt8](Data(contentsOf: Self.templates.appending(path: path)))
            let isSame = bytes == Array(text.utf8)
            #expect(isSame, "\(path)")
        }
    }

    @Test(
        "Neither quotes nor backslashes in a file end or change its literal",
        arguments: [
            ("a \"\"\" b", "#\"\"\"\n"), ("a \"\"\"# b", "##\"\"\"\n"), ("a \\##( b", "###\"\"\"\n"),
            ("a \"\"\"\"##", "###\"\"\"\n"), ("a \"\"### b", "#\"\"\"\n"),
        ])
    func fence(_ text: String, opening: String) throws {
        let folder = try temporaryFolder(["page.mustache": text])
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = try GeneratedSource.theme(folder).text
        #expect(source.contains("(#\"page.mustache\"#, \(opening)\(text)\n"))
    }

    @Test("Only templates, language packs and assets are taken, in the order of their bytes")
    func parts() throws {
        let folder = try temporaryFolder([
            "README.md": "no", "b.mustache": "1", "a/c.mustache": "2", "assets/x.css": "3", "languages/pl.yml": "4",
            "languages/pl.findings.txt": "6", "languages/notes.md": "no", ".hidden.mustache": "no",
            "assets/.keep": "no", "Z.mustache": "5",
        ])
        defer { try? FileManager.default.removeItem(at: folder) }
        let lines = try GeneratedSource.theme(folder).text.split(separator: "\n").filter { $0.contains("(#") }
        let expected = [
            "Z.mustache", "a/c.mustache", "assets/x.css", "b.mustache", "languages/pl.findings.txt", "languages/pl.yml",
        ]
        #expect(lines.map { String($0.split(separator: "\"")[1]) } == expected)
    }

    @Test("A file that is no plain text is refused", arguments: ["a\r\n", "a\u{0}"])
    func binary(_ text: String) throws {
        let folder = try temporaryFolder(["page.mustache": text])
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: GeneratedSource.Failure.self) { try GeneratedSource.theme(folder) }
    }

    private func temporaryFolder(_ files: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "theme-\(UUID().uuidString)")
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return folder
    }
}
