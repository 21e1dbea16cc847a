import Diagnostics
import Localization
import TestSupport
import Testing

@testable import CommonMark

/// Family M.
@Suite("Markdown that blew up the library") struct BlowUpAcceptanceTests {
    @Test("M-01 A wide table with short rows is refused for its width")
    func wideTable() throws {
        let text = "a\n\n" + repeated("|a", 600) + "\n" + repeated("|-", 600) + "\n" + repeated("a\n", 4_000)
        try expectRefusal(text, .columns, line: 4)
    }

    @Test("M-02 Lines that look like tables without end are refused")
    func almostTables() throws { try expectRefusal(repeated("a|b\n-|-|-\n", 10_000), .blockLines, line: 1) }

    @Test("M-03 A list five thousand levels deep is refused at its line")
    func deepList() throws {
        let text = "One\n\n" + repeated("- ", 5_000) + "x" + repeated("\n", 5_000)
        try expectRefusal(text, .containers, line: 3, column: 35)
    }

    @Test("M-04 A quote fifty thousand levels deep is refused")
    func deepQuote() throws { try expectRefusal(repeated(">", 50_000) + repeated("a*", 50_000), .containers, line: 1) }

    @Test("M-05 Unclosed images are refused")
    func images() throws { try expectRefusal(repeated("![[]()", 20_000), .brackets, line: 1) }

    @Test(
        "M-06 Declarations that nothing closes are refused",
        arguments: [("<?", 50_000), ("<!A ", 25_000), ("<![CDATA[", 10_000)])
    func declarations(_ piece: String, _ count: Int) throws {
        try expectRefusal(repeated(piece, count), .declarations, line: 1)
    }

    @Test("M-07 One long address for many links is refused")
    func longDestination() throws {
        try expectRefusal(
            "[a]: /" + repeated("b", 50_000) + "\n\n" + repeated("[a]", 16_000), .destinationBytes, line: 1)
    }

    @Test(
        "M-08 What the library's autolinks were slow on is refused",
        arguments: ["www.a" + repeated(")", 100_000), repeated("a@", 50_000)])
    func autolinks(_ text: String) throws { try expectRefusal(text, .blockBytes, line: 1) }

    @Test(
        "M-09 Addresses that the library's autolinks read beyond the buffer for are text",
        arguments: ["ilto:a@b.c", "pp:a@b.c", ":a@b.c"])
    func overread(_ text: String) {
        let page = Markdown(text)
        #expect(page.findings == [])
        #expect(page.document.plainText(of: 0) == text)
    }

    @Test("M-10 Twenty thousand references to one footnote are refused")
    func references() throws {
        try expectRefusal("[^a]: b\n\n" + repeated("[^a]\n\n", 20_000), .footnoteReferences, line: 4_001)
    }

    @Test("M-11 Footnotes in footnotes without end are refused")
    func nestedFootnotes() throws { try expectRefusal(repeated("[^1]:", 10_000) + "\na\n", .containers, line: 1) }

    @Test("M-12 Runs of underscores are refused, and those of an allowed length are text soon")
    func underscores() throws {
        try expectRefusal(repeated("_", 50_000) + "." + repeated("_", 50_000), .blockBytes, line: 1)
        let text = repeated("_", 4_000) + "." + repeated("_", 4_000)
        let start = ResourceUse.threadSeconds
        #expect(Markdown(text).document.plainText(of: 0) == text)
        #expect(ResourceUse.threadSeconds - start < BlowUpTests.seconds / 2)
    }

    @Test("M-13 Emphasis that does not close is read in blocks of 8 KiB")
    func emphasis() {
        let text = RepeatedPieces.text(of: Array("*a _a*_ ".utf8), .blocks, size: 100_000)
        #expect(Markdown(text).findings == [])
        #expect(BlowUpTests.secondsToRead(text) < BlowUpTests.seconds / 2)
    }

    @Test("M-14 A quarter of a megabyte of each known pattern in blocks is refused or quickly read")
    func quarterMegabyte() async {
        await #expect(processExitsWith: .success) {
            for piece in RepeatedPieces.known {
                let seconds = BlowUpTests.secondsToRead(RepeatedPieces.text(of: piece, .blocks, size: 256 << 10))
                let shown = String(decoding: piece, as: UTF8.self).debugDescription
                try #require(seconds < BlowUpTests.seconds, "\(shown) took \(seconds) seconds")
                try #require(ResourceUse.peakMegabytes < BlowUpTests.megabytes, "\(shown)")
            }
        }
    }

    @Test(
        "M-15 A text at a limit is read, and one past it is refused with the limit's value and its reason",
        arguments: LimitTests.edges)
    func limits(_ edge: LimitTests.Edge) throws {
        #expect(Markdown(edge.within).findings.filter { $0.rule == "markdown-limit" } == [])
        let finding = try #require(Markdown(edge.over).findings.first)
        let value = Language.english.number(MarkdownLimits.standard[edge.name])
        #expect(finding.message.english.contains("More than \(value) \(edge.name.noun)"))
        #expect(finding.reason?.english.isEmpty == false)
    }

    @Test("M-16 A megabyte of one mark is refused", arguments: ["[", "`", "&", "\\"])
    func oneMark(_ mark: String) throws {
        let page = Markdown(repeated(mark, 1_000_000))
        #expect(page.findings.map(\.rule) == ["markdown-limit"])
        #expect(page.document.nodes.map(\.kind) == [.document, .unparsed])
    }

    @Test("M-17 Six hundred headings are read, each as long as a block may be within a text's limit")
    func headings() {
        let text = repeated("# " + repeated("a", 1_700) + "\n\n", 600)
        let page = Markdown(text)
        #expect(page.findings == [])
        #expect(page.document.headings.count == 600)
        #expect(Set(page.document.headings.map(\.id)).count == 600)
        #expect(Markdown("# " + repeated("a", 8_191)).findings.map(\.rule) == ["markdown-limit"])
    }

    @Test("L-07 A text of a byte more than a megabyte is refused, named with the limit")
    func size() throws { try expectRefusal(repeated("abc\n\n", 209_715) + "ab", .fileBytes, line: 1) }

    private func expectRefusal(_ text: String, _ name: MarkdownLimits.Name, line: Int, column: Int? = nil) throws {
        let page = Markdown(text)
        let finding = try #require(page.findings.first)
        #expect(page.findings.count == 1)
        #expect(finding.rule == "markdown-limit")
        #expect(finding.severity == .error)
        let value = Language.english.number(MarkdownLimits.standard[name])
        #expect(finding.message.english.contains("\(value) \(name.noun)"))
        let position = LineIndex(page.bytes).position(of: try #require(finding.location.span).start)
        #expect(position.line == line)
        if let column { #expect(position.column == column) }
        #expect(page.html().utf8.starts(with: "<pre class=\"unparsed\"".utf8))
    }
}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
