import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("A report")
struct ReportAcceptanceTests {
    // Linux alone stores every one of these names.
    #if os(Linux)
        @Test("C-01 Names and titles that would steer a terminal are shown as they are written")
        func controlSequences() throws {
            let folder = try TemporaryFolder()
            let sequences = ["\u{1B}[2J", "\u{1B}]0;x\u{7}", "\u{1B}]8;;url\u{1B}\\", "\u{9B}31m", "\u{202E}", "a\nb"]
            for (number, sequence) in sequences.enumerated() {
                let title = sequence.unicodeScalars.map {
                    "\\U" + String(repeating: "0", count: 8 - String($0.value, radix: 16).count)
                        + String($0.value, radix: 16)
                }.joined()
                try folder.write(
                    "---\ntitle: \"x\(title)\"\nowner: \"\(title)\"\n---\n[a](\(sequence).md)\n",
                    at: "\(number)\(sequence).md")
                try folder.write("# \(sequence)\n\n[\(sequence)](gone\(number).md)\n", at: "body\(number).md")
            }
            let page = try BuiltSite(reading: folder.path)
            #expect(page.findings.filter { $0.rule == "odd-name" }.count >= 5)
            for report in [
                page.textReport, page.jsonReport, page.gitHubReport, page.gitLabReport, page.sarifReport,
                page.jUnitReport,
            ] {
                expectInert(report)
            }
            let text = String(decoding: page.textReport, as: UTF8.self)
            for shown in ["\\u{1B}[2J", "\\u{1B}]0;x\\u{7}", "\\u{9B}31m", "\\u{202E}"] {
                #expect(text.contains(shown))
            }
        }

        @Test("C-03 A file name cannot end a property")
        func fileName() throws {
            let folder = try TemporaryFolder(["a,line=9:b.md": "[x](gone.md)\n", "c%2Cline=9.md": "[x](gone.md)\n"])
            let page = try BuiltSite(reading: folder.path)
            let commands = page.gitHubReport.lines.compactMap(RunnerCommand.init)
            let files = Set(commands.compactMap { $0.properties["file"] })
            #expect(files.contains("content/a,line=9:b.md") && files.contains("content/c%2Cline=9.md"))
            #expect(!commands.contains { $0.properties["line"] == "9" || $0.properties["line"] == "9:b.md" })
            #expect(page.gitHubReport.lines.contains { $0.starts(with: "::error file=content/a%2Cline=9%3Ab.md".utf8) })
            #expect(page.sarifReport.firstRange(of: Array(#""uri":"content/a%2Cline%3D9%3Ab.md""#.utf8)) != nil)
            #expect(page.gitLabReport.firstRange(of: Array(#""path":"content/a,line=9:b.md""#.utf8)) != nil)
        }
    #endif

    @Test("C-02 A title with a command in it is one annotation that says it")
    func annotation() throws {
        let title = "x%0A::error file=a::fake"
        let page = BuiltSite([
            "playbook.yml": "rules: {missing-owner: error}\n",
            "a.md": "---\ntitle: \"\(title)\\n::error file=b::fake %\"\nstage: contact\n---\n\nText.\n",
        ])
        let lines = page.gitHubReport.lines
        let commands = lines.compactMap(RunnerCommand.init)
        #expect(commands.count == page.findings.count)
        #expect(
            Set(commands.compactMap { $0.properties["file"] }).isSubset(of: ["content/a.md", "content/playbook.yml"]))
        let owner = try #require(commands.first { $0.properties["title"] == "missing-owner" })
        // The line end is shown, and the first of the lines is the message.
        let message = try #require(owner.data.split(separator: "\n").first)
        #expect(message == "'\(title)\\u{A}::error file=b::fake %' has no owner")
        #expect(
            lines.contains {
                $0.starts(with: "::error file=content/a.md".utf8) && !$0.ranges(of: Array("x%250A::error".utf8)).isEmpty
            })
    }

    @Test("C-04 No line that quotes content is a command to the build service")
    func quotedCommands() throws {
        let commands = [
            "::add-mask::e", "  ::stop-commands::x", "\u{A0}::error::y", "\u{3000}::error::z", "##[add-path]/x",
            "a ##[error]b", "###[x]y",
        ]
        var files: [String: String] = [:]
        for (number, command) in commands.enumerated() {
            files["\(number).md"] =
                "---\ntitle: \"\(command)\"\nowner: \"\(command)\"\n---\n\n\(command) [x](<gone \(command).md>)\n\(command)\n"
        }
        files["  ::add-mask::x.md"] = "[x](gone.md)\n"
        files["::add-mask::x.md"] = "[x](gone.md)\n"
        let page = BuiltSite(texts: files)
        #expect(page.findings.count > 20)
        for report in [page.textReport, page.jsonReport, page.gitLabReport, page.sarifReport, page.jUnitReport] {
            for line in report.lines {
                #expect(RunnerCommand(line) == nil, "\(String(decoding: line, as: UTF8.self))")
            }
        }
        // Here each finding is a command, and none says another.
        let read = page.gitHubReport.lines.compactMap(RunnerCommand.init)
        #expect(read.count == min(200, page.findings.count))
        #expect(Set(read.map(\.name)).isSubset(of: ["error", "warning", "notice"]))
        // Finally the failure of a run, which may name a folder.
        let failure = Terminal.visible("There is no folder '\n::error::x ##[error]y'")
        #expect(!failure.utf8.contains(0x0A) && RunnerCommand(Array(failure.utf8)[...]) == nil)
    }

    @Test("C-05 No cell of the catalogue is a formula, and a reader of CSV finds every text")
    func cells() throws {
        let texts = [
            "=1+1", "+48", "-5", "@SUM", "\t=1", "\r=1", "\n=1", "a \"quoted\" one", "two\nlines", "a,b;c", "Łódź",
            "plain",
        ]
        var files: [String: String] = [:]
        for (number, text) in texts.enumerated() {
            let value = text.unicodeScalars.map {
                ["\t": "\\t", "\r": "\\r", "\n": "\\n", "\"": "\\\""][$0] ?? String($0)
            }.joined()
            files["\(number).md"] = "---\ntitle: Asset \(number)\nkind: asset\ngroup: offer\ntype: \"\(value)\"\n---\n"
        }
        let rows = rows(ofCSV: BuiltSite(texts: files).bytes("assets.csv").dropFirst(3))
        let column = try #require(rows[0].firstIndex(of: "Type"))
        let types = rows.dropFirst().map { $0[column] }
        for text in texts {
            let isFormula = "=+-@\t\r\n".unicodeScalars.contains { $0 == text.unicodeScalars.first }
            let expected = Array((isFormula ? "'" + text : text).utf8)
            #expect(types.contains { Array($0.utf8) == expected }, "\(text)")
        }
        #expect(rows.allSatisfy { $0.count == rows[0].count })
    }

    @Test("C-06 A JSON report is JSON whatever the content holds, and gives the same text back")
    func json() throws {
        let owner = "a\u{2028}b\u{2029}c</script>\u{FFFD}\u{1F600}\u{600}\"\u{301}\\ \u{FEFF}"
        var files: [ContainedPath: [UInt8]] = ["a.md": Array("---\ntitle: A\nowner: '\(owner)'\n---\n\nText.\n".utf8)]
        // Half a surrogate pair, as some programs write it, and control characters.
        files["b.md"] =
            Array("# B \u{1}\u{7F}\u{80}\n\n[x](gone\u{1}.md) ".utf8) + [0xED, 0xA0, 0x80] + Array("\n".utf8)
        files["c.md"] = Array("# C \u{1}\u{7F}\u{80}\n\n[x\u{1}](<gone\u{1}\u{9F}.md>)\n".utf8)
        let page = BuiltSite(SourceTree(files))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(page.jsonReport)) as? [String: Any])
        let read = try #require(json["findings"] as? [[String: Any]]).compactMap { $0["message"] as? String }
        #expect(read.map { Array($0.utf8) } == page.findings.map { Array($0.message.english.utf8) })
        #expect(String(validating: page.jsonReport, as: UTF8.self) != nil)
        #expect(page.findings.contains { $0.location.path == "b.md" && $0.severity == .error })
        for report in [page.jsonReport, page.gitLabReport, page.sarifReport, page.bytes("playbook.json")] {
            #expect(String(validating: report, as: UTF8.self) != nil)
            #expect((try? JSONSerialization.jsonObject(with: Data(report))) != nil)
            expectInert(report)
        }
        let described = try #require(
            try JSONSerialization.jsonObject(with: Data(page.gitLabReport)) as? [[String: Any]]
        ).compactMap { $0["description"] as? String }
        // Safe for a terminal, and otherwise the same text.
        for (text, finding) in zip(described, page.findings) {
            #expect(text.utf8.starts(with: Terminal.visible(finding.message.english).utf8))
        }
        #expect(described.count == page.findings.count)
    }

    @Test("C-07 Of fifty thousand errors a person is shown two hundred, and their number", .timeLimit(.minutes(1)))
    func manyErrors() {
        var log = FindingLog()
        for number in 0..<50_000 {
            log.report(Finding("broken-link", .error, "'\(number)' leads to no page", at: .init("\(number % 100).md")))
        }
        let findings = log.merged
        for bytes in [
            Array(TextReport(terminal: Terminal(isColoured: false)).text(of: findings) { _ in nil }.utf8),
            GitHubReport(asOf: "2026-03-31").bytes(of: findings) { _ in
                nil
            } path: {
                $0
            },
        ] {
            let lines = bytes.lines.map { String(decoding: $0, as: UTF8.self) }
            #expect(lines.count == 202)
            #expect(lines[200] == "49,800 more not shown")
            #expect(lines[201].hasPrefix("50,000 errors in 100 files"))
        }
    }

    /// No byte but line ends acts on what shows it.
    private func expectInert(_ report: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        let text = String(decoding: report, as: UTF8.self)
        for scalar in text.unicodeScalars where scalar != "\n" {
            let isControl = [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
            let turnsText = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            if isControl || turnsText && ![UInt8(ascii: "{"), UInt8(ascii: "[")].contains(report.first) {
                Issue.record("U+\(String(scalar.value, radix: 16)) is in the report", sourceLocation: sourceLocation)
            }
        }
    }

}
