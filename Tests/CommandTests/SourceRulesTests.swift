import Foundation
import TestSupport
import Testing

/// The check of the sources that `make lint` runs.
@Suite("The source rules")
struct SourceRulesTests {
    @Test(
        "find what could let content through",
        arguments: [
            "if name.hasPrefix(\"javascript:\") {}", "if name.hasSuffix(\".md\") {}",
            "name.replacingOccurrences(of: \"<\", with: \"&lt;\")", "name.replacing(\"<\", with: \"&lt;\")",
            "if name.contains(\"\\n\") {}", "name.split(separator: \"/\")", "name.firstIndex(of: \":\")",
            "let key = name.lowercased()", "for sign in name {}", "name.map { $0 }", "name.allSatisfy { $0 == \"a\" }",
            "for sign in page.title {}", "page.title.filter { $0 != \"<\" }", "let sign: Character = \"<\"",
            "let tag = /<[a-z]+>/", "let bytes = FileManager.default.contents(atPath: name)",
            "let data = try Data(contentsOf: url)", "unsafe open(name, 0)", "buffer.append(raw: bytes)",
        ])
    func planted(line: String) throws {
        let text = "struct Planted {\n    let title: String\n    func f(_ name: String) {\n        \(line)\n    }\n}\n"
        let said = try complaints(about: text, at: "PlaybookKit/Render/Planted.swift")
        #expect(said.count == 1, "\(said)")
        #expect(said.first?.hasPrefix("Sources/PlaybookKit/Render/Planted.swift:4: ") == true)
    }

    @Test("let only two folders open files")
    func system() throws {
        let text = "import Foundation\n"
        #expect(try complaints(about: text, at: "PlaybookKit/Check/Planted.swift").count == 1)
        #expect(try complaints(about: text, at: "Diagnostics/Planted.swift").count == 1)
        #expect(try complaints(about: text, at: "PlaybookKit/Discover/Planted.swift").isEmpty)
        #expect(try complaints(about: text, at: "PlaybookKit/Write/Planted.swift").isEmpty)
    }

    @Test(
        "leave alone what goes by bytes or scalars",
        arguments: [
            "if name.utf8.starts(with: \"javascript:\".utf8) {}", "for byte in name.utf8 {}",
            "for scalar in name.unicodeScalars {}", "name.utf8.split(separator: 0x2F)", "// for sign in name {}",
            "for name in names {}", "bytes.firstRange(of: \"--\".utf8)", "let isEmpty = name.isEmpty",
            "buffer.append(text: name)", "shapes.open(name)",
        ])
    func harmless(line: String) throws {
        let text = "func f(_ name: String) {\n    \(line)\n}\n"
        #expect(try complaints(about: text, at: "CommonMark/Planted.swift").isEmpty)
    }

    @Test("say so when an exception is needed no more")
    func staleException() throws {
        let said = try said(about: "", at: "CommonMark/Planted.swift")
        #expect(said.contains { $0.hasPrefix(".ci/source-rules: nothing needs this exception") })
    }

    private func complaints(about text: String, at path: String) throws -> [String] {
        try said(about: text, at: path).filter { $0.contains("Planted.swift") }
    }

    private func said(about text: String, at path: String) throws -> [String] {
        let folder = try TemporaryFolder(["Sources/\(path)": text])
        for module in ["CommonMark", "Diagnostics", "PlaybookKit"] { try folder.makeFolder("Sources/\(module)") }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.ci/source-rules").path,
            folder.path,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
