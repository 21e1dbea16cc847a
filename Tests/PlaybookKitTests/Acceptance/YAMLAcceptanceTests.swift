import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

/// Family Y. The page is there whatever its front matter holds.
@Suite("YAML")
struct YAMLAcceptanceTests {
    @Test("Y-01 A key that is no name is refused, and nothing crashes", arguments: ["a: {①[b]: c}", "? ①[a]\n: b"])
    func keys(_ marked: MarkedText) throws {
        try expect(marked, "unreadable-yaml", "A key must be a name")
    }

    @Test("Y-02 Aliases that unfold nine times at each of nine levels are refused at once", .timeLimit(.minutes(1)))
    func bomb() throws {
        var yaml = "a0: &a0 [x]\n"
        for level in 1...9 {
            let uses = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(level == 1 ? "①" : "")\(uses)]\n"
        }
        try expect(MarkedText(yaml), "unreadable-yaml", "Anchors and aliases are not read here")
        #expect(secondsToRead(yaml) < 0.1)
    }

    @Test("Y-03 A merge key is refused")
    func mergeKey() throws {
        try expect("owner: x\n①<<: {a: b}", "unreadable-yaml", "Merge keys are not read here")
    }

    @Test(
        "Y-04 A tag is refused, known or not",
        arguments: [
            "owner: ①!!python/object/apply:os.system [id]", "owner: ①!!binary c2FsZXM=", "owner: ①!!str x",
            "tags: ①!!seq [a]", "tags: [①! a]", "owner: ①!<tag:x> {a: b}", "①!!str owner: x",
        ])
    func tags(_ marked: MarkedText) throws { try expect(marked, "unreadable-yaml", "Tags are not read here") }

    @Test("Y-05 Nesting of 1,200 levels is refused", .timeLimit(.minutes(1)))
    func nesting() throws {
        let built = try BuiltSite(onDisk: [
            "a.md": "---\ntags: \(String(repeating: "[", count: 1200))\n---\nText\n"
        ])
        #expect(built.errors.count == 1)
        #expect(built.errors[0].hasSuffix("The YAML is nested deeper than 8 levels"))
        #expect(built["a.html"].contains("Text"))
    }

    @Test("Y-06 A second title is reported where it stands, and the first counts")
    func duplicate() throws {
        let built = try expect(
            "title: One\n①title: Two", "repeated-key", "The key 'title' stands twice; the first one counts")
        #expect(built["a.html"].contains("One") && !built["a.html"].contains("Two"))
    }

    @Test("Y-07 A day that is none is reported as written", arguments: ["2024-13-45", "2024-02-30", "24-1-1"])
    func dates(_ date: String) throws {
        try expect(MarkedText("verified: ①\(date)"), "bad-date", "'verified: \(date)' is not a day of the calendar")
    }

    @Test("Y-08 Values stay as they are written: no, 012, 1.10, 12:30")
    func asWritten() throws {
        var log = FindingLog()
        let file = SourceFile(path: "a.md", text: "title: no\nowner: 012\nversion: 1.10\nsummary: 12:30\n")
        let read = FrontMatterReader().read(file, file.bytes.indices, log: &log)
        #expect(log.findings == [])
        #expect([FieldName.title, .owner, .version, .summary].map { read.text($0) } == ["no", "012", "1.10", "12:30"])
    }

    @Test("Y-09 Front matter that nothing closes is reported on line 1, and its text stays in the page")
    func unclosed() throws {
        let built = try BuiltSite(onDisk: ["a.md": "---\ntitle: One\n\nText\n"])
        #expect(built.errors == ["a.md:1:1: [unclosed-front-matter] The front matter is never closed"])
        #expect(built["a.html"].contains("title: One") && built["a.html"].contains("Text"))
    }

    @Test("Y-10 The byte order mark, spaces behind the fence and CRLF change nothing, also not the place of a finding")
    func beginnings() throws {
        for text in [
            "---\ntitle: T\nstatus: neww\n---\nText\n", "\u{FEFF}---\ntitle: T\nstatus: neww\n---\nText\n",
            "---  \ntitle: T\nstatus: neww\n---\t\nText\n", "---\r\ntitle: T\r\nstatus: neww\r\n---\r\nText\r\n",
            "\u{FEFF}---\rtitle: T\rstatus: neww\r---\rText\r",
        ] {
            let built = try BuiltSite(onDisk: ["a.md": text])
            #expect(built.errors == ["a.md:3:9: [unknown-status] Unknown status 'neww'"], "\(text)")
            #expect(built["a.html"].contains("<title>T"))
        }
        let built = try BuiltSite(onDisk: ["a.md": "\u{FEFF}[x](gone.md)", "b.md": "\n\n---\ntitle: T\n---\nText\n"])
        #expect(
            built.errors == [
                "a.md:1:5: [broken-link] 'gone.md' leads to no page",
                "b.md:3:1: [late-front-matter] The front matter does not begin on the first line",
            ])
        let vocabulary = try BuiltSite(onDisk: ["playbook.yml": "\u{FEFF}subtitle: x\nlinks: wild", "a.md": "# A"])
        #expect(vocabulary.errors.map { $0.prefix(17) } == ["playbook.yml:1:1:", "playbook.yml:2:8:"])
    }

    @Test(
        "Y-11 A tab where only spaces may stand is reported at its place in the file",
        arguments: ["①\towner: x", "evidence:\n①\tsource: x", "tags:\n  - a\n①\t- b"])
    func tabs(_ marked: MarkedText) throws {
        try expect(marked, "unreadable-yaml", "The YAML cannot be read: a tab stands where only spaces may")
    }

    @Test("Y-12 What is too long is refused by its size, in a message that is not", .timeLimit(.minutes(1)))
    func long() throws {
        let megabyte = String(repeating: "x", count: (1 << 20) - 100)
        let built = try BuiltSite(onDisk: [
            "a.md": "---\n\(megabyte)\n---\nText\n", "playbook.yml": "title: \(megabyte)",
        ])
        #expect(
            built.errors == [
                "a.md:2:1: [unreadable-yaml] The YAML has 1,024 KiB; the limit is 16 KiB",
                "playbook.yml:1:1: [unreadable-yaml] The YAML has 1,024 KiB; the limit is 512 KiB",
            ])
        let word = String(repeating: "x", count: 15_000)
        for yaml in [
            "\(word): x", "status: \(word)", "lang: \(word)", "\(word): x\n\(word): y", "a: [\(word)", "@\(word)",
        ] {
            let built = try BuiltSite(onDisk: ["a.md": "---\n\(yaml)\n---\n"])
            #expect(!built.findings.isEmpty)
            for finding in built.findings {
                #expect(
                    [finding.message, finding.reason, finding.fix].allSatisfy {
                        $0?.english.unicodeScalars.count ?? 0 <= 2001
                    })
            }
        }
        let lines = String(repeating: "#\n", count: 500)
        #expect(
            try BuiltSite(onDisk: ["a.md": "---\n\(lines)---\nText\n"]).errors == [
                "a.md:502:1: [unreadable-yaml] The YAML has 501 lines; the limit is 500"
            ])
    }

    @Test("Y-13 Sixty thousand keys are refused", .timeLimit(.minutes(1)))
    func manyKeys() throws {
        let keys = (1...60_000).map { "k\($0)" }
        let lines = keys.map { "\($0):\n" }.joined()
        let built = try BuiltSite(onDisk: ["a.md": "---\n\(lines)---\nText\n", "playbook.yml": lines])
        #expect(
            built.errors == [
                "a.md:2:1: [unreadable-yaml] The YAML has 458 KiB; the limit is 16 KiB",
                "playbook.yml:20001:1: [unreadable-yaml] The YAML has 60,001 lines; the limit is 20,000",
            ])
        #expect(secondsToRead(lines) < 0.1)
        let oneLine = try BuiltSite(onDisk: ["a.md": "# A", "playbook.yml": "{\(keys.joined(separator: ","))}"])
        #expect(oneLine.errors.count == 1)
        #expect(oneLine.errors[0].hasSuffix("[unreadable-yaml] More than 20,000 values in the YAML"))
    }

    @Test(
        "Y-14 A character that nobody sees is reported, also where an escape writes it, and left out",
        arguments: [
            ("title: ①\"a\\x00b\"", "U+0"), ("title: ①\"a\\u202eb\"", "U+202E"), ("title: ①\"a\\e[31mb\"", "U+1B"),
            ("title: ①a\u{202E}b", "U+202E"), ("title: ①\"a\\U0000009bb\"", "U+9B"),
        ] as [(MarkedText, String)])
    func hidden(_ marked: MarkedText, _ character: String) throws {
        let built = try expect(marked, "bad-value", "The text holds \(character), which nobody sees")
        #expect(built["a.html"].contains("<title>a"))
        #expect(!built["a.html"].utf8.contains(0) && !built["a.html"].unicodeScalars.contains("\u{202E}"))
    }

    @Test(
        "Y-14 A control character in the text itself is refused at its place",
        arguments: ["①\u{8}", "①\u{7F}", "①\u{9B}", "①\u{FEFF}", "①\u{0}", "①\u{FFFF}"])
    func control(_ marked: MarkedText) throws {
        let number = String(marked.text.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
        let text = MarkedText("title: Zażółć ①\(marked.text)x")
        try expect(text, "unreadable-yaml", "The YAML holds U+\(number), which nobody sees")
    }

    @Test("Y-15 Front matter that is no list of fields is refused; without any field it is empty")
    func topLevel() throws {
        for yaml in ["①- a\n- b", "①just words", "①'text'"] as [MarkedText] {
            try expect(yaml, "unreadable-yaml", "The front matter is not a list of fields")
            #expect(try BuiltSite(onDisk: ["a.md": "# A", "playbook.yml": yaml.text]).errors.count == 1)
        }
        for yaml in ["", "\n", "# only a comment", "~", "{}", "--- # nothing"] {
            let built = try BuiltSite(onDisk: ["a.md": "---\n\(yaml)\n---\nText\n", "playbook.yml": yaml])
            #expect(built.errors == [], "\(yaml)")
        }
    }

    @Test("Y-16 A second document is refused where it begins")
    func documents() throws {
        try expect("title: One\n①--- {title: Two}", "unreadable-yaml", Self.secondDocument)
        let built = try BuiltSite(onDisk: ["a.md": "# A", "playbook.yml": "---\ntitle: One\n---\ntitle: Two\n"])
        #expect(built.errors == ["playbook.yml:3:1: [unreadable-yaml] \(Self.secondDocument)"])
    }

    private static let secondDocument = "The YAML cannot be read: a line --- stands between the fields"

    @Test("Y-17 An unknown field is reported with the known one that it is like")
    func unknown() throws {
        let built = try BuiltSite(onDisk: ["a.md": "---\ntittle: One\n---\nText\n"])
        #expect(
            built.findings("unknown-field") == [
                "a.md:2:1: Unknown field 'tittle'; did you mean 'title'?"
            ])
        // In playbook.yml, which one person writes for all, the same is an error.
        let vocabulary = try BuiltSite(onDisk: ["a.md": "# A", "playbook.yml": "tittle: One"])
        #expect(
            vocabulary.errors == [
                "playbook.yml:1:1: [bad-vocabulary] Unknown field 'tittle' in playbook.yml; did you mean 'title'?"
            ])
    }

    @Test("Y-04 A directive is refused")
    func directives() throws {
        for yaml in ["①%YAML 1.1\n--- {}", "# comment\n①%TAG ! tag:x,2000:\n--- {}"] as [MarkedText] {
            try expect(yaml, "unreadable-yaml", "Directives such as '%YAML' are not read here")
        }
    }

    @Test("A separator that no editor ends a line at moves no finding")
    func separators() throws {
        for separator in ["\u{85}", "\u{2028}", "\u{2029}"] {
            try expect(
                MarkedText("title: a\(separator)b\nsummary: \"c\(separator)d\"\nstatus: ①zzzz"), "unknown-status",
                "Unknown status 'zzzz'")
        }
    }

    @Test(
        "Marks of anchors and aliases are letters inside a text and in quotes",
        arguments: ["\"&save *save\"", "'*save' # &save", "Buy &save *save*", "R&save: no, *save"])
    func marksInText(_ text: String) throws {
        #expect(
            try BuiltSite(onDisk: ["a.md": "---\ntitle: A\nsummary: \(text.replacing(": ", with: " - "))\n---\nText\n"])
                .errors == [])
    }

    private func secondsToRead(_ yaml: String) -> Double {
        var log = FindingLog()
        let file = SourceFile(path: "a.md", text: yaml)
        let start = ResourceUse.threadSeconds
        _ = FrontMatterReader().read(file, file.bytes.indices, log: &log)
        return ResourceUse.threadSeconds - start
    }

    /// One error on a page with this front matter, at the mark; the text of the page is there.
    @discardableResult
    private func expect(
        _ yaml: MarkedText, _ rule: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> BuiltSite {
        let built = try BuiltSite(onDisk: ["a.md": "---\n\(yaml.text)\n---\nText of the page\n"])
        let position = try #require(yaml.position(of: "①"))
        #expect(
            built.errors == ["a.md:\(position.line + 1):\(position.column): [\(rule)] \(message)"],
            sourceLocation: sourceLocation)
        #expect(built["a.html"].contains("Text of the page"), sourceLocation: sourceLocation)
        return built
    }
}
