import CommonMark
import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("What cannot be used in front matter")
struct FrontMatterFindingTests {
    /// A defect, marked where its finding begins (①) and, where it has a width, ends (②).
    struct Defect: Sendable, CustomTestStringConvertible {
        let rule: RuleID
        let message: String
        let text: MarkedText
        var testDescription: String { "\(rule): \(message)" }

        init(_ rule: RuleID, _ message: String, _ yaml: String) {
            self.rule = rule
            self.message = message
            text = MarkedText("---\ntitle: Kept\n\(yaml)\n---\nText\n")
        }
    }

    /// The fault is in one value: the other fields count.
    static let inValues = [
        Defect("bad-date", "'verified: 2026-02-30' is not a day of the calendar", "verified: ①2026-02-30②"),
        Defect("bad-date", "'expires: 31.03.2026' is not a day of the calendar", "expires: ①31.03.2026②"),
        Defect("bad-date", "'ważne_do: jutro' is not a day of the calendar", "ważne_do: ①jutro②"),
        Defect("bad-date", "'verified: 2026-3-1' is not a day of the calendar", "verified: ①\"2026-3-1\"②"),
        Defect("bad-value", "'review_every: soon' is not a span of time", "review_every: ①soon②"),
        Defect("bad-value", "'review_every: 0 days' is not a span of time", "review_every: ①0 days②"),
        Defect("bad-value", "'order: first' is not a whole number", "order: ①first②"),
        Defect("bad-value", "'order: 1.5' is not a whole number", "order: ①1.5②"),
        Defect("unknown-status", "Unknown status 'aproved'; did you mean 'approved'?", "status: ①aproved②"),
        Defect("unknown-group", "Unknown group 'emial'; did you mean 'email'?", "group: ①emial②"),
        Defect("unknown-field", "Unknown field 'onwer'; did you mean 'owner'?", "①onwer②: sales"),
        Defect("unknown-field", "Unknown field 'qzx-wvk'", "①qzx-wvk②: 3"),
        Defect("unknown-field", "Unknown field 'etapp'; did you mean 'etap'?", "①etapp②: use"),
        Defect("unknown-answer", "Unknown answer 'why-not'; did you mean 'why-now'?", "answers: [how, ①why-not②]"),
        Defect("bad-value", "'lang: polish' is not the tag of a language", "lang: ①polish②"),
        Defect("bad-value", "'lang: pl_PL' is not the tag of a language", "lang: ①pl_PL②"),
        Defect("bad-value", "'evidence' has fields of its own", "evidence: ①a survey②"),
        Defect(
            "unknown-field", "Unknown field 'evidence.sorce'; did you mean 'evidence.source'?",
            "evidence:\n  ①sorce②: x"),
        Defect("bad-value", "'owner' takes one value", "owner: ①[sales, marketing]"),
        Defect("bad-value", "'owner' takes one value", "owner:\n  ①name: x"),
        Defect(
            "bad-value", "'with' holds something that is neither a text nor a list of texts", "with: ①[[sales]]"),
        Defect(
            "contradicting-fields", "'owner' and 'właściciel' are one field and say different things",
            "owner: sales\n①właściciel②: marketing"),
        Defect("repeated-key", "The key 'owner' stands twice; the first one counts", "owner: a\n①owner②: b"),
        Defect("bad-value", "The text holds U+202E, which nobody sees", "summary: ①\"a\\u202eb\""),
        Defect("bad-value", "The text holds U+0, which nobody sees", "summary: ①\"a\\x00b\""),
        Defect("bad-value", "The text holds U+1B, which nobody sees", "summary: ①\"a\\e[2Jb\""),
        Defect("bad-value", "The text holds U+2067, which nobody sees", "summary: ①a\u{2067}b"),
    ]

    @Test("A bad value is reported where it stands, and the other fields count", arguments: inValues)
    func value(_ defect: Defect) {
        let parsed = page(defect.text.text)
        expect(defect, parsed.findings)
        #expect(parsed.page.frontMatter.text(.title) == "Kept")
        #expect(parsed.page.frontMatter.isReadable)
        #expect(parsed.page.document.text.firstRange(of: Array("Text".utf8)) != nil)
    }

    /// The fault is in the YAML: nothing in it counts.
    static let inYAML = [
        Defect("unreadable-yaml", "Anchors and aliases are not read here", "tags: ①&all [a, b]"),
        Defect("unreadable-yaml", "Anchors and aliases are not read here", "tags: [&a x, ①*a]"),
        Defect("unreadable-yaml", "Merge keys are not read here", "①<<: {a: b}"),
        Defect("unreadable-yaml", "Tags are not read here", "owner: ①!!binary c2FsZXM="),
        Defect("unreadable-yaml", "Tags are not read here", "tags: ①!x [a]"),
        Defect("unreadable-yaml", "A key must be a name", "①[a, b]: c"),
        Defect("unreadable-yaml", "The YAML is nested deeper than 8 levels", "tags: [[[[[[[①x]]]]]]]"),
    ]

    @Test("A bad block is reported where it breaks, and the page is still there", arguments: inYAML)
    func block(_ defect: Defect) {
        let parsed = page(defect.text.text)
        expect(defect, parsed.findings)
        expectUnreadable(parsed.page)
    }

    @Test(
        "Broken YAML points at the line that breaks it",
        arguments: [
            ("owner: a: b", 3), ("owner: 'a", 4), ("\towner: a", 3), ("owner: [a, b", 4), ("- a", 3), ("owner: *x", 3),
            ("owner: @x", 3), ("a: {b", 4),
        ])
    func broken(_ yaml: String, _ line: Int) throws {
        let text = "---\ntitle: Kept\n\(yaml)\n---\nText\n"
        let parsed = page(text)
        let finding = try #require(parsed.findings.first)
        #expect(parsed.findings.count == 1)
        #expect(finding.rule == "unreadable-yaml")
        let offset = try #require(finding.location.span?.start)
        #expect(LineIndex(Array(text.utf8)).position(of: offset).line == line, "\(finding.message)")
        expectUnreadable(parsed.page)
    }

    @Test(
        "What breaks YAML is told in plain words",
        arguments: [
            ("title: a: b", "no colon can stand here"), ("title: [a", "a list in brackets is not closed"),
            ("title: 'a' b", "something stands here that belongs to no field"), ("title: @a", "no text can begin with"),
            ("title: \"a", "a quotation mark is not closed"),
            ("title: a\nowner\nwith: b", "the line above has no colon"),
            ("\towner: a", "a tab stands where only spaces may"),
            ("title: a\n\towner: b", "a tab stands where only spaces may"),
            ("title: \"a\\q\"", "this backslash means nothing"), ("title: > a", "a text that begins with | or >"),
        ])
    func plainWords(_ yaml: String, _ words: String) throws {
        let finding = try #require(page("---\n\(yaml)\n---\nText\n").findings.first)
        #expect(finding.message.english.hasPrefix("The YAML cannot be read: \(words)"), "\(finding.message)")
    }

    @Test(
        "No fault in YAML is told in the words of the library",
        arguments: [
            ("tags: " + String(repeating: "[", count: 2000), "The YAML is nested deeper than 8 levels"),
            ("owner: *sales", "Anchors and aliases are not read here"), ("title: \"\\xzz\"", "The YAML cannot be read"),
        ])
    func rareFault(_ yaml: String, _ message: String) {
        #expect(page("---\n\(yaml)\n---\nText\n").findings.map(\.message.english) == [message])
    }

    @Test("Front matter that is a list or a word is no front matter")
    func notFields() {
        for yaml in ["- a\n- b", "just words"] {
            let parsed = page("---\n\(yaml)\n---\nText\n")
            #expect(parsed.findings.map(\.message.english) == ["The front matter is not a list of fields"])
            #expect(parsed.findings.first?.location.span?.start == 4)
            expectUnreadable(parsed.page)
        }
    }

    @Test("A fence that is never closed leaves every word in the page")
    func unclosed() {
        let marked: MarkedText = "①---②\ntitle: A\n\nText\n"
        let parsed = page(marked.text)
        #expect(parsed.findings.map(\.rule) == ["unclosed-front-matter"])
        #expect(parsed.findings.first?.location.span == marked.span("①", "②"))
        #expect(parsed.page.document.text.firstRange(of: Array("title: A".utf8)) != nil)
        expectUnreadable(parsed.page)
    }

    @Test("Aliases that unfold into more than there is time for are refused at once")
    func unfolding() {
        let lines = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
        let parsed = page("---\na0: &a0 [x]\n" + lines.joined(separator: "\n") + "\n? *a60\n: y\n---\nText\n")
        #expect(parsed.findings.map(\.message.english) == ["Anchors and aliases are not read here"])
        expectUnreadable(parsed.page)
    }

    @Test("An ampersand and a star are letters like others", arguments: ["a & b, *c", "Q&A *A*", "R&D", "2 * 3"])
    func marksInText(_ text: String) {
        #expect(page("---\nsummary: \(text)\n---\n").page.frontMatter.text(.summary) == text)
    }

    @Test("More than there is room for is refused, and the page is still there")
    func limits() {
        let longest = String(repeating: "x", count: 4096)
        #expect(page("---\ntitle: \(longest)\n---\n").findings.isEmpty)
        #expect(
            page("---\ntitle: x\(longest)\n---\n").findings.map(\.message.english) == [
                "'title' is longer than 4,096 bytes"
            ])

        let comment = String(repeating: "#", count: 16 * 1024 - 1)
        #expect(page("---\n\(comment)\n---\n").findings.isEmpty)
        let tooLong = page("---\n\(comment)#\n---\nText\n")
        #expect(tooLong.findings.map(\.message.english) == ["The YAML has 16.1 KiB; the limit is 16 KiB"])
        expectUnreadable(tooLong.page)

        func tags(_ count: Int) -> String { Array(repeating: "a", count: count).joined(separator: ",") }
        // The map, the key and the list are values too.
        #expect(page("---\ntags: [\(tags(997))]\n---\n").findings.isEmpty)
        let tooMany = page("---\ntags: [\(tags(998))]\n---\nText\n")
        #expect(tooMany.findings.map(\.message.english) == ["More than 1,000 values in the YAML"])
        expectUnreadable(tooMany.page)
    }

    @Test("Bytes that are no text are refused")
    func noText() {
        let control = page("---\ntitle: a\u{8}b\n---\nText\n")
        #expect(control.findings.map(\.message.english) == ["The YAML holds U+8, which nobody sees"])
        #expect(control.findings.map(\.location.span) == [SourceSpan(12, 12)])
        expectUnreadable(control.page)

        var log = FindingLog()
        let bytes = Array("---\ntitle: ".utf8) + [0xFF] + Array("\n---\n".utf8)
        _ = FrontMatterReader().read(SourceFile(path: "page.md", bytes: bytes), 4..<13, log: &log)
        #expect(log.findings.map(\.message.english) == ["The YAML is not UTF-8 text"])
    }

    @Test("A key that stands twice inside a block is reported there, and the rest counts")
    func repeatedInside() {
        let marked: MarkedText =
            "---\ntitle: A\nevidence:\n  source: x\n  date: 2025-11-02\n  ①source②: y\n  # z\n  scope: 40\nowner: b\n---\n"
        let parsed = page(marked.text)
        #expect(parsed.findings.map(\.message.english) == ["The key 'source' stands twice; the first one counts"])
        #expect(parsed.findings.map(\.location.span) == [marked.span("①", "②")])
        #expect(parsed.page.frontMatter.text(.evidenceSource) == "x")
        #expect(parsed.page.frontMatter.text(.evidenceScope) == "40")
        #expect(parsed.page.frontMatter.text(.owner) == "b")
    }

    @Test("A key that stands twice on one line points at that line")
    func repeatedOnOneLine() {
        let marked: MarkedText = "---\ntitle: A\nevidence: {①source: x, source: y}\n---\nText\n"
        let parsed = page(marked.text)
        #expect(parsed.findings.map(\.message.english) == ["The key 'source' stands twice"])
        #expect(parsed.findings.map(\.location.span?.start) == [marked.offset(of: "①")])
        expectUnreadable(parsed.page)
    }

    @Test("Evidence that is a text is not also called missing")
    func evidenceText() {
        #expect(!page("---\nevidence: a survey\n---\n").page.frontMatter.isSilent(on: .evidenceSource))
    }

    @Test("A name of another tool is a note, without a guess", arguments: foreignNames)
    func foreign(_ name: String) {
        let findings = page("---\n\(name): x\n---\n").findings
        #expect(findings.map(\.severity) == [.note], "\(findings.map(\.message.english))")
    }

    static let foreignNames = [
        "layout", "permalink", "date", "author", "authors", "description", "draft", "weight", "sidebar_label",
        "sidebar_position", "slug", "image", "categories", "toc", "nav_exclude", "last_reviewed_on", "review_in",
        "hide_table_of_contents", "keywords", "menu", "url", "comments", "featured_image",
    ]

    @Test("A repeated key with a block of its own takes the block with it")
    func repeatedBlock() {
        let parsed = page("---\ntags:\n  - a\nowner: x\ntags:\n  - b\n  - c\nstage: use\n---\n")
        #expect(parsed.findings.map(\.rule) == ["repeated-key"])
        #expect(parsed.page.frontMatter.texts(.tags) == ["a"])
        #expect(parsed.page.frontMatter.texts(.stage) == ["use"])
    }

    @Test("One field under two names is fine while both say the same")
    func agreeing() {
        let parsed = page("---\nowner: sales\nwłaściciel: sales\n---\n")
        #expect(parsed.findings.isEmpty)
        #expect(parsed.page.frontMatter.text(.owner) == "sales")
    }

    @Test("Positions count code points, and do not move with the byte order mark")
    func columns() throws {
        for start in ["", "\u{FEFF}"] {
            let marked = MarkedText("\(start)---\r\ntytuł: Łódź\r\nstatus: ①nowy②\r\n---\r\n")
            let finding = try #require(page(marked.text).findings.first)
            #expect(finding.location.span == marked.span("①", "②"))
            #expect(marked.position(of: "①")?.line == 3)
            #expect(marked.position(of: "①")?.column == 9)
        }
    }

    private func expect(_ defect: Defect, _ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(findings.map(\.rule) == [defect.rule], sourceLocation: sourceLocation)
        #expect(findings.map(\.message.english) == [defect.message], sourceLocation: sourceLocation)
        let span = findings.first?.location.span
        #expect(span?.start == defect.text.offset(of: "①"), sourceLocation: sourceLocation)
        if let end = defect.text.offset(of: "②") { #expect(span?.end == end, sourceLocation: sourceLocation) }
    }

    private func expectUnreadable(_ page: Page, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!page.frontMatter.isReadable, sourceLocation: sourceLocation)
        #expect(page.document.text.firstRange(of: Array("Text".utf8)) != nil, sourceLocation: sourceLocation)
    }
}
