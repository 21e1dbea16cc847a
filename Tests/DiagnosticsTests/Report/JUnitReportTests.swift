import Diagnostics
import Testing

@Suite("A JUnit report")
struct JUnitReportTests {
    private let file = SourceFile(path: "a.md", text: "x <b> & \"y\"\n")

    private func report(_ findings: [Finding], amongst files: [String] = []) -> [UInt8] {
        JUnitReport(asOf: "2026-03-31").bytes(of: findings, amongst: files) {
            $0 == file.path ? file : nil
        } path: {
            $0.isEmpty ? "content/playbook.yml" : "content/" + $0
        }
    }

    @Test("has one case for each file, which fails by its errors and says the rest besides")
    func whole() {
        let findings = [
            Finding("odd", .error, "Odd <b>", at: .init("a.md", SourceSpan(2, 5)), reason: "R & \"S\"", fix: "F"),
            Finding("bad", .error, "Bad", at: .init("a.md")),
            Finding("even", .warning, "Even", at: .init("a.md")),
            Finding("few", .note, "Few", at: .init("")),
        ]
        #expect(
            String(decoding: report(findings, amongst: ["c.md", "a.md"]), as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="truce" tests="3" failures="1" errors="0">
                <testsuite name="Playbook as of 2026-03-31" tests="3" failures="1" errors="0">
                <testcase classname="truce" name="content/a.md" file="content/a.md">
                <failure message="Odd &lt;b&gt;; Bad" type="odd">a.md:1:3: error[odd]: Odd &lt;b&gt;
                    1 | x &lt;b&gt; &amp; &quot;y&quot;
                      |   ^^^
                  why: R &amp; &quot;S&quot;
                  fix: F

                a.md: error[bad]: Bad</failure>
                <system-out>a.md: warning[even]: Even</system-out>
                </testcase>
                <testcase classname="truce" name="content/c.md" file="content/c.md"></testcase>
                <testcase classname="truce" name="content/playbook.yml" file="content/playbook.yml">
                <system-out>note[few]: Few</system-out>
                </testcase>
                </testsuite>
                </testsuites>

                """)
    }

    @Test("is XML whatever the content holds, and shows what XML cannot hold")
    func hostile() throws {
        let hostile =
            "\u{0}\u{1}\u{B}\u{1B}[2J\u{FFFE}\u{FFFF}\u{7F}\u{85}\r\n\t]]></failure>&amp;\"'<!--\u{600}<\u{301}"
        let finding = Finding(
            RuleID(hostile), .error, "\(hostile)", at: .init(hostile), reason: "\(hostile)", fix: "\(hostile)")
        let bytes = report([finding], amongst: [hostile])
        let read = try ReadXML(bytes)
        #expect(read.elements.map(\.name) == ["testsuites", "testsuite", "testcase", "failure"])
        let shown = Terminal.visible(hostile).replacing("\u{FFFE}", with: "\\u{FFFE}").replacing(
            "\u{FFFF}", with: "\\u{FFFF}")
        #expect(Array(try #require(read.elements[3].attributes["message"]).utf8) == Array(shown.utf8))
        #expect(Array(try #require(read.elements[2].attributes["name"]).utf8) == Array(("content/" + shown).utf8))
        #expect(read.text.utf8.firstRange(of: Array("why: \(shown)\n".utf8)) != nil)
    }

    @Test("keeps two names apart that are canonically equivalent")
    func names() throws {
        let read = try ReadXML(report([], amongst: ["e\u{301}.md", "\u{E9}.md"]))
        #expect(read.elements.count { $0.name == "testcase" } == 2)
    }

    @Test("lists two hundred findings of a file and counts the rest")
    func limit() {
        let findings = (0..<500).map { Finding("a", .error, "Odd \($0)", at: .init("a.md")) }
        let text = String(decoding: report(findings), as: UTF8.self)
        #expect(text.matches(of: /error\[a\]/).count == 200)
        #expect(text.contains("\n\n300 more not shown</failure>"))
    }
}
