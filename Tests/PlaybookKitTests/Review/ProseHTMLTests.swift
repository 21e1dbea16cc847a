import CommonMark
import Testing

@testable import PlaybookKit

@Suite("Two texts compared, as HTML")
struct ProseHTMLTests {
    private func html(_ before: String, _ after: String, in tag: String = "en") -> String {
        String(decoding: compared(before, after).html(in: Theme.standard.language(tag)).bytes, as: UTF8.self)
    }

    @Test("Words that came and went are marked, and said to who cannot see marks")
    func words() {
        #expect(
            html("Within **24** hours.\n", "Within **4** hours.\n") == """
                <p class="changed">Within <del><span class="vh">removed: </span><strong>24</strong></del>\
                <ins><span class="vh">added: </span><strong>4</strong><span class="vh">(end of the change) </span></ins> hours.</p>

                """)
        #expect(html("Raz 24.\n", "Raz 4.\n", in: "pl").contains("<span class=\"vh\">usunięto: </span>24"))
    }

    @Test("A whole block that came or went is said once, and one that moved is told to everybody")
    func wholeBlocks() {
        let html = html(
            "## Alpha\n\nOne two three four.\n\nFive six seven.\n\nEight nine ten.\n",
            "Five six seven.\n\nEight nine ten.\n\n## Alpha\n\n- New item here\n")
        #expect(
            html.contains("<p class=\"removed\"><span class=\"vh\">removed: </span><del>One two three four.</del></p>"))
        #expect(
            html.contains(
                "<p class=\"item depth-1 added\"><span class=\"vh\">added: </span><span class=\"bullet\">•</span> <ins>New item here</ins></p>"
            ))
        #expect(html.contains("<p class=\"heading level-2 moved\"><span class=\"label\">moved</span> Alpha</p>"))
    }

    @Test("A link whose address changed shows both addresses, and none leads anywhere")
    func links() {
        let html = html("See [it](https://a.example/\"x).\n", "See [it](https://b.example/).\n")
        #expect(
            html.contains(
                "<del><span class=\"vh\">removed: </span><span class=\"link\">it <span class=\"address\">(https://a.example/&quot;x)</span></span></del>"
            ))
        #expect(!html.contains("href"))
    }

    @Test("Unchanged blocks are folded but for one beside each change")
    func folding() {
        let paragraphs = (1...9).map { "Paragraph number \($0) stands here.\n\n" }
        var changed = paragraphs
        changed[4] = "Paragraph number 5 stands there.\n\n"
        let html = html(paragraphs.joined(), changed.joined())
        #expect(html.split(separator: "<p").count == 10)
        #expect(html.ranges(of: "<summary>… 3 unchanged paragraphs</summary>").count == 2)
        let shown = html.split(separator: "</details>")[1]
        #expect(shown.ranges(of: "<p").count == 3 + 3, "three beside each other, and those of the next fold")
    }

    @Test("Above a changed row stands the head of its table")
    func tableHead() {
        let rows = (1...6).map { "| Row \($0) | value \($0) |\n" }
        let table = "| Name | Value |\n| --- | --- |\n" + rows.joined()
        let html = html(table, table.replacing("value 6", with: "value 7"))
        #expect(
            html.hasPrefix(
                "<table>\n<tr><th scope=\"col\">Name</th><th scope=\"col\">Value</th></tr>\n</table>\n<details>"))
        #expect(html.contains("<tr class=\"changed\"><td>Row 6</td><td>value <del>"))
    }

    @Test("Of a rewritten page the old text is folded and the new one open")
    func rewritten() {
        let html = html(
            "Our product saves every accountant two hours of typing on each single working day, and it is cheaper than a clerk.\n",
            "People hate looking for receipts at night; begin there, listen, then show photographs becoming entries in ledgers as they appear.\n"
        )
        #expect(html.hasPrefix("<details>\n<summary>The text as it was</summary>\n<p class=\"removed\">"))
        #expect(html.contains("<details open>\n<summary>The text as it is now</summary>\n<p class=\"added\">"))
    }

    @Test(
        "Hostile text is text, and invisible signs are spelled out",
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</ins></p></details>", "<\u{301}b>",
            "a\u{202E}b\u{200B}c\u{9B}d",
        ])
    func hostile(_ text: String) {
        for escaped in [
            "`` \(text) ``\n", "[x](<\(text.filter { $0 != "<" && $0 != ">" })>)\n", "```\n\(text)\n```\n",
            "| \(text) |\n| --- |\n| \(text) |\n", "```\(text)\nx\n```\n",
        ] {
            let bytes = compared("Before it was this.\n", escaped).html(in: Theme.standard.language("en")).bytes
            let allowed: Set<String> = [
                "p class", "/p", "ins", "/ins", "del", "/del", "span class", "/span", "code", "/code", "pre class",
                "/pre",
                "table", "/table", "tr class", "/tr", "th scope", "/th", "td", "/td", "strong", "/strong",
            ]
            #expect(
                Set(tags(of: bytes)).isSubset(of: allowed), "\(escaped): \(Set(tags(of: bytes)).subtracting(allowed))")
            let shown = String(decoding: bytes, as: UTF8.self).unicodeScalars
            #expect(!shown.contains { [0x202E, 0x200B, 0x9B].contains($0.value) })
        }
    }
}
