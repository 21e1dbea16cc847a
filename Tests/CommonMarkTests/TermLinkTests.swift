import Diagnostics
import Testing

@testable import CommonMark

@Suite("The link of a term") struct TermLinkTests {
    /// The text as HTML with a link at each of some words, which stand in it once.
    private func html(_ text: String, linking words: [String], href: String = "t.html", definition: String = "D")
        -> String
    {
        let page = Markdown(text)
        let document = page.document
        let terms = words.map { word in
            let range = document.text.firstRange(of: Array(word.utf8)) ?? 0..<0
            func node(at offset: Int) -> Int {
                document.nodes.firstIndex { $0.kind == .text && $0.literal.contains(offset) } ?? 0
            }
            let stretch = TextStretch(
                firstNode: node(at: range.lowerBound), start: range.lowerBound,
                lastNode: node(at: range.upperBound - 1),
                end: range.upperBound)
            return TermLink(stretch: stretch, href: href, definition: definition)
        }
        let rendered = HTMLRenderer(document).html(terms: terms) { _ in LinkTarget(href: nil) }
        return String(decoding: rendered.bytes, as: UTF8.self)
    }

    @Test("stands around its words, and the rest of the text stays")
    func words() {
        #expect(
            html("A lead & an *MQL* here.", linking: ["lead", "MQL"])
                == "<p>A <a class=\"term\" href=\"t.html\" aria-description=\"D\">lead</a> &amp; an "
                + "<em><a class=\"term\" href=\"t.html\" aria-description=\"D\">MQL</a></em> here.</p>\n")
    }

    @Test("goes over a soft break")
    func softBreak() {
        #expect(
            html("The buying\ngroup meets", linking: ["buyinggroup"], definition: "")
                == "<p>The <a class=\"term\" href=\"t.html\">buying\ngroup</a> meets</p>\n")
    }

    @Test("has several beside each other in one text")
    func neighbours() {
        #expect(
            html("one two three", linking: ["one", "two", "three"], definition: "")
                == "<p>"
                + ["one", "two", "three"].map { "<a class=\"term\" href=\"t.html\">\($0)</a>" }
                .joined(separator: " ") + "</p>\n")
    }

    @Test("lets nothing of its definition or address out of its attributes")
    func hostile() {
        let shown = html("lead", linking: ["lead"], href: "a\"><b>.html", definition: "\"><script>alert(1)</script>")
        #expect(!shown.contains("<script>") && !shown.contains("<b>"))
        #expect(shown.contains("aria-description=\"&quot;&gt;&lt;script&gt;"))
    }

    @Test("is found again in the source, behind escapes, links and in tables")
    func places() {
        let text = "| a | b |\n|---|---|\n| `lead` | \\* a lead |\n\nSee [lead](x.md),\nthe lead and *a lead*.\n"
        let page = Markdown(text)
        let document = page.document
        var block = 0
        var words: [(stretch: TextStretch, block: Int)] = []
        for (index, node) in document.nodes.enumerated() {
            if node.kind == .tableRow || node.kind == .paragraph { block = index }
            guard node.kind == .text else { continue }
            let literal = node.literal
            guard let found = document.text[literal].firstRange(of: Array("lead".utf8)) else { continue }
            words.append(
                (
                    TextStretch(
                        firstNode: index, start: found.lowerBound, lastNode: index, end: found.upperBound), block
                ))
        }
        let places = document.places(of: words, in: page.bytes)
        let starts = places.map { $0.start }
        let expected = text.ranges(of: "lead").dropFirst().map {
            text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
        }
        #expect(starts == Array(expected))
    }
}
