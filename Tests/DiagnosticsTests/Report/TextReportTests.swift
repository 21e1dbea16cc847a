import Diagnostics
import Testing

@Suite("A text report")
struct TextReportTests {
    private let file = SourceFile(path: "plays/call.md", text: "---\ntitle: A\nowner: Salse\n---\n")
    private let report = TextReport(terminal: Terminal(isColoured: false))

    @Test("reads like a good compiler's")
    func whole() {
        var unknown = Finding(
            "unknown-owner", .error, "No team or person 'Salse'; did you mean 'Sales'?",
            at: .init(file.path, SourceSpan(20, 25)), reason: "Nobody is told when this page is out of date.",
            fix: "Write the name of a team in playbook.yml.",
            related: [.init("a.md"), .init(file.path, SourceSpan(4, 5))])
        unknown.count = 3
        let missing = Finding("missing-summary", .warning, "'A' has no summary", at: .init("b.md"))
        #expect(
            text([unknown, missing]) == """
                plays/call.md:3:8: error[unknown-owner]: No team or person 'Salse'; did you mean 'Sales'?
                    3 | owner: Salse
                      |        ^^^^^
                  why: Nobody is told when this page is out of date.
                  fix: Write the name of a team in playbook.yml.
                  also: a.md
                  also: plays/call.md:2:1
                  count: 3

                b.md: warning[missing-summary]: 'A' has no summary

                3 errors, 1 warning in 3 files

                """)
    }

    @Test("says so when there is nothing to say")
    func empty() {
        #expect(text([]) == "No findings\n")
        let dated = TextReport(terminal: Terminal(isColoured: false), asOf: "2026-03-31")
        #expect(dated.text(of: []) { _ in nil } == "No findings as of 2026-03-31\n")
    }

    @Test("tells how many findings are left out, of the baseline and where nothing changed")
    func leftOut() {
        func last(_ leftOut: LeftOut) -> String? {
            TextReport(terminal: Terminal(isColoured: false), leftOut: leftOut).text(of: []) { _ in nil }
                .split(separator: "\n").last.map(String.init)
        }
        #expect(last(LeftOut(known: 1)) == "Left out: 1 finding of the baseline")
        #expect(last(LeftOut(unchanged: 1200)) == "Left out: 1,200 findings where nothing changed")
        #expect(
            last(LeftOut(known: 2, unchanged: 3))
                == "Left out: 2 findings of the baseline and 3 findings where nothing changed")
        #expect(last(LeftOut(known: 0, unchanged: 0)) == "No findings")
    }

    @Test("begins with the rule where a finding is about no file, and counts none")
    func aboutNoFile() {
        let finding = Finding("stage-without-page", .warning, "The stage 'Use' has no page", at: .init(""))
        #expect(
            text([finding]) == """
                warning[stage-without-page]: The stage 'Use' has no page

                1 warning

                """)
    }

    @Test("lists three related places and counts the rest")
    func related() {
        let places = (1...5).map { Finding.Location("\($0).md") }
        let lines = text([Finding("a", .note, "Odd", at: .init("0.md"), related: places)]).split(separator: "\n")
        #expect(
            lines.dropFirst() == ["  also: 1.md", "  also: 2.md", "  also: 3.md", "  also: 2 more", "1 note in 1 file"])
    }

    @Test("stops at its limit and counts on")
    func limit() {
        let findings = (0..<500).map { Finding("a", .error, "Odd \($0)", at: .init("a.md")) }
        let lines = text(findings).split(separator: "\n")
        #expect(lines.count == 202)
        #expect(lines.suffix(2) == ["300 more not shown", "500 errors in 1 file"])
    }

    @Test("cuts a text after two thousand characters, however many bytes they have")
    func longText() {
        func message(_ length: Int) -> String {
            let finding = Finding("a", .error, "\(String(repeating: "ł", count: length))", at: .init("a.md"))
            return String(text([finding]).prefix { $0 != "\n" })
        }
        #expect(message(2000).hasSuffix(": \(String(repeating: "ł", count: 2000))"))
        #expect(message(2001) == message(2000) + "…")
    }

    @Test("lets nothing from content act on the terminal or the build log")
    func hostile() {
        let hostile = "\u{A0}::stop-commands::x\n::add-mask::e \u{1B}[2J\u{202E}##[add-path]/x"
        let file = SourceFile(path: hostile, text: "  ::add-mask::e\u{1B}]0;x\u{7} ##[set-env]\n")
        let finding = Finding(
            RuleID(hostile), .error, "\(hostile)", at: .init(hostile, SourceSpan(2, 5)), reason: "\(hostile)",
            fix: "\(hostile)",
            related: [.init(hostile)])
        let text = report.text(of: [finding]) { _ in file }
        for line in text.utf8.split(separator: 0x0A).map({ Array($0) }) {
            #expect(line.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0xC2 || $0 == 0xA0 })
            let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
            #expect(!scalars.drop { $0.properties.isWhitespace }.starts(with: "::".unicodeScalars))
            #expect(!line.indices.contains { line[$0...].starts(with: "##[".utf8) })
        }
    }

    @Test("colours severity, place and carets when asked")
    func coloured() {
        let finding = Finding("a", .warning, "Odd", at: .init(file.path, SourceSpan(4, 9)))
        let text = TextReport(terminal: Terminal(isColoured: true)).text(of: [finding]) { _ in file }
        #expect(
            text.utf8.split(separator: 0x0A).contains {
                $0.elementsEqual("\u{1B}[2m      |\u{1B}[0m \u{1B}[1;33m^^^^^\u{1B}[0m".utf8)
            })
    }

    private func text(_ findings: [Finding]) -> String {
        report.text(of: findings) { $0 == file.path ? file : nil }
    }
}
