import Diagnostics
import TestSupport
import Testing

@testable import CommonMark

@Suite("Limits of a text") struct LimitTests {
    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// At the limit, and one over it.
    struct Edge: CustomTestStringConvertible, Sendable {
        let name: MarkdownLimits.Name
        let within: String
        let over: String
        var testDescription: String { name.noun.english }
    }

    /// Five tables, each of as many cells as one may have.
    private static let fullTables = repeated(
        repeated("|a", 10) + "|\n" + repeated("|-", 10) + "|\n" + repeated("|b|\n", 999) + "\n", 5)

    /// Emphasis in emphasis, so many levels of it.
    private static func emphasis(_ levels: Int) -> String {
        (0..<levels).map { $0.isMultiple(of: 2) ? "*a " : "**a " }.joined() + "b"
            + (0..<levels).reversed().map { $0.isMultiple(of: 2) ? "*" : "**" }.joined()
    }

    static let edges: [Edge] = [
        Edge(
            name: .fileBytes, within: repeated("abc\n\n", 209_715) + "a", over: repeated("abc\n\n", 209_715) + "ab"),
        Edge(name: .blockBytes, within: repeated("a", 8_192), over: repeated("a", 8_193)),
        Edge(name: .blockLines, within: repeated("a\n", 200), over: repeated("a\n", 201)),
        Edge(
            name: .listBytes, within: repeated("- " + repeated("a", 98) + "\n", 324) + "- " + repeated("a", 42),
            over: repeated("- " + repeated("a", 98) + "\n", 324) + "- " + repeated("a", 43)),
        Edge(name: .listLines, within: repeated("- a\n", 1_000), over: repeated("- a\n", 1_001)),
        Edge(
            name: .fenceBytes, within: "```\naa\n" + repeated("a\n", 32_763) + "```\n",
            over: "```\naaa\n" + repeated("a\n", 32_763) + "```\n"),
        Edge(name: .containers, within: repeated("> ", 16) + "a", over: repeated("> ", 17) + "a"),
        Edge(
            name: .columns, within: repeated("|a", 40) + "|\n" + repeated("|-", 40) + "|\n",
            over: repeated("|a", 41) + "|\n" + repeated("|-", 41) + "|\n"),
        Edge(
            name: .rows, within: "|a|\n|-|\n" + repeated("|b|\n", 2_000),
            over: "|a|\n|-|\n" + repeated("|b|\n", 2_001)),
        Edge(
            name: .tableCells, within: repeated("|a", 10) + "|\n" + repeated("|-", 10) + "|\n" + repeated("|b|\n", 999),
            over: repeated("|a", 10) + "|\n" + repeated("|-", 10) + "|\n" + repeated("|b|\n", 1_000)),
        Edge(name: .fileCells, within: fullTables, over: fullTables + "|a|\n|-|\n"),
        Edge(name: .brackets, within: repeated("[[[[[[[[[[\n\n", 1_000), over: repeated("[[[[[[[[[[\n\n", 1_000) + "["),
        Edge(
            name: .definitions, within: (0..<1_000).map { "[a\($0)]: b\n\n" }.joined(),
            over: (0..<1_001).map { "[a\($0)]: b\n\n" }.joined()),
        Edge(
            name: .labelBytes, within: "[\(repeated("a", 200))]: b", over: "[\(repeated("a", 201))]: b"),
        Edge(
            name: .destinationBytes, within: "[a]: \(repeated("b", 2_048))", over: "[a]: \(repeated("b", 2_049))"),
        Edge(
            name: .footnotes, within: (0..<500).map { "[^a\($0)]: b\n\n" }.joined(),
            over: (0..<501).map { "[^a\($0)]: b\n\n" }.joined()),
        Edge(
            name: .footnoteReferences, within: repeated("[^a]\n\n", 2_000), over: repeated("[^a]\n\n", 2_001)),
        Edge(name: .declarations, within: repeated("<?", 64), over: repeated("<?", 65)),
        Edge(
            name: .depth, within: emphasis(62), over: emphasis(63)),
        Edge(
            name: .expansion, within: "[a]: \(repeated("b", 2_000))\n\n" + repeated("[a]\n\n", 1_000),
            over: "[a]: \(repeated("b", 2_000))\n\n" + repeated("[a]\n\n", 3_000)),
    ]

    @Test("A text within a limit is read, and one past it is shown as it is", arguments: edges)
    func edge(_ edge: Edge) throws {
        let within = Markdown(edge.within)
        #expect(within.findings.filter { $0.rule == "markdown-limit" } == [])
        let over = Markdown(edge.over)
        let finding = try #require(over.findings.first)
        #expect(over.findings.count == 1)
        #expect(finding.rule == "markdown-limit")
        #expect(finding.message.english.contains(edge.name.noun.english))
        #expect(over.document.nodes.map(\.kind) == [.document, .unparsed])
        #expect(over.html().hasPrefix("<pre class=\"unparsed\""))
    }

    @Test("Every limit has its test")
    func everyLimit() {
        #expect(Set(Self.edges.map(\.name)) == Set(MarkdownLimits.Name.allCases))
    }

    @Test("A wide table costs nothing for the blocks after it")
    func widthOfOneBlock() {
        let wide = "a\n" + Self.repeated("|-", 40) + "|\n\n"
        #expect(Markdown(wide + Self.repeated("Title\n---\n\n", 1_300)).findings == [])
    }

    @Test("A limit is reported at its line and column")
    func position() throws {
        let text = Markdown("One\n\n" + Self.repeated("- ", 5_000) + "x\n")
        let span = try #require(text.findings.first?.location.span)
        let position = LineIndex(text.bytes).position(of: span.start)
        #expect(position.line == 3)
        #expect(position.column == 35)
    }

    @Test("A text past a limit is escaped")
    func escaped() {
        let text = Markdown("<script>&\n" + Self.repeated("a\n", 300))
        #expect(text.html().hasPrefix("<pre class=\"unparsed\" tabindex=\"0\">&lt;script&gt;&amp;\na\n"))
    }

    @Test(
        "Sixty thousand levels do not overflow the stack",
        arguments: [
            repeated("> ", 60_000) + "a", repeated("- ", 60_000) + "a",
            repeated("*a ", 60_000) + "b" + repeated("*", 60_000), repeated("*", 60_000) + "a" + repeated("*", 60_000),
            repeated("[", 60_000) + "a" + repeated("]", 60_000),
        ])
    func deep(_ text: String) {
        let deep = Markdown(text, limits: .none)
        #expect(deep.html().contains("a"))
        #expect(deep.document.plainText(of: 0).contains("a"))
    }

    @Test("A long tight list and a long table are ordinary")
    func ordinary() {
        let list = Self.repeated("- An item of some sixty bytes, as people write them in lists.\n", 400)
        let table = "| a | b |\n|---|---|\n" + Self.repeated("| one cell with words | another one with words |\n", 900)
        #expect(Markdown(list + "\n" + table).findings == [])
    }

    @Test(
        "A text that is not UTF-8 is reported at its byte and shown with replacement characters",
        arguments: [
            ([0x61, 0xFF, 0x62], 1), ([0xC0, 0x80], 0), ([0x61, 0x62, 0xE2, 0x82], 2), ([0xED, 0xA0, 0x80], 0),
            ([0xF5, 0x80, 0x80, 0x80], 0), ([0xC3, 0xB3, 0x80], 2),
        ] as [([UInt8], Int)])
    func notUTF8(_ bytes: [UInt8], _ offset: Int) {
        let text = Markdown(bytes)
        #expect(text.findings.map(\.rule) == ["not-utf8"])
        #expect(text.findings.first?.location.span == SourceSpan(offset, offset + 1))
        #expect(text.html().contains("\u{FFFD}"))
    }

    @Test("NUL is not text")
    func nul() {
        let text = Markdown([0x61, 0x0A, 0x00, 0x62])
        #expect(text.findings.map(\.location.span) == [SourceSpan(2, 3)])
        #expect(text.html().contains("\u{FFFD}b"))
    }

    @Test("No page of the example playbook is past a limit")
    func example() throws { try handbooks(Handbooks.example) }

    @Test(
        "No page of a real handbook is past a limit",
        .enabled(if: !Handbooks.folders.isEmpty, "\(Handbooks.absence)"), arguments: Handbooks.folders)
    func handbooks(_ folder: String) throws {
        for file in try Handbooks.markdownFiles(in: folder) {
            let page = Markdown(file.text)
            #expect(page.findings.filter { $0.rule == "markdown-limit" } == [], "\(file.path)")
            let lost = page.document.links.filter { $0.span.isEmpty && !$0.destination.isEmpty }
            #expect(lost.isEmpty, "\(file.path): \(lost)")
        }
    }

    @Test("Every scalar is valid UTF-8")
    func validUTF8() {
        let text = "a\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
        #expect(UTF8Check.firstInvalidByte(in: Array(text.utf8)[...]) == nil)
    }
}
