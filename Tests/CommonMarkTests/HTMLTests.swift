import Diagnostics
import Testing

@testable import CommonMark

@Suite("The HTML of a page") struct HTMLTests {
    @Test("Each context escapes what could end it")
    func contexts() {
        var output = HTMLBuffer()
        output.append(text: "a<b>&\"c\u{0}d\u{1}\t\r\n'")
        output.append(markup: "|")
        output.append(attribute: "x\" onclick='y'<>&")
        output.append(markup: "|")
        output.append(url: "a b\"'<>&ł\u{1}[`")
        output.append(raw: Array("<i>".utf8))
        #expect(
            String(decoding: output.bytes, as: UTF8.self)
                == "a&lt;b&gt;&amp;&quot;c\u{FFFD}d\u{FFFD}\t\r\n'|x&quot; onclick='y'&lt;&gt;&amp;|a%20b%22&#x27;%3C%3E&amp;%C5%82%01%5B%60<i>"
        )
    }

    @Test(
        "A mark that joins a dangerous byte does not hide it",
        arguments: [
            "\u{301}", "\u{338}", "\u{20E3}", "\u{200D}", "\u{FE0F}", "\u{600}",
        ])
    func combining(_ mark: String) {
        for dangerous in ["<", ">", "&", "\""] {
            var output = HTMLBuffer()
            output.append(text: mark + dangerous + mark)
            output.append(attribute: mark + dangerous + mark)
            #expect(output.bytes.filter { $0 == dangerous.utf8.first }.count == (dangerous == "&" ? 2 : 0))
        }
        #expect(!Markdown("x\(mark)<script>\(mark)y\"\(mark)").html().utf8.elementsEqual("<script>".utf8))
        #expect(
            !Markdown("# x\(mark)<script>").html().unicodeScalars.map(String.init).joined(separator: " ").contains(
                "< s c r i p t"))
    }

    @Test("A control character is shown as one that is missing; the library leaves it as it is")
    func controlCharacters() {
        let text = "a\u{1}\u{B}\u{C}\u{7F}\u{80}\u{9F}\u{A0}\u{C0}"
        #expect(Markdown(text).html() == "<p>a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}\u{C0}</p>\n")
        #expect(Markdown.plainHTML(Array(text.utf8)) == Oracle.html(Array(text.utf8)))
        var cut = HTMLBuffer()
        cut.append(text: [0x61, 0xC2])
        #expect(cut.bytes == [0x61, 0xC2])
    }

    @Test("A text for a template's place ends neither kind of quote")
    func value() {
        var output = HTMLBuffer()
        output.append(value: "\"'<&>")
        #expect(output.bytes == Array("&quot;&#39;&lt;&amp;&gt;".utf8))
    }

    @Test("Line endings of any kind give the same page")
    func lineEndings() {
        let text = "# A\n\nb *c*\nd\n\n> [!NOTE]\n> e\n\n```js\nf\n\ng\n```\n\n| h |\n|---|\n| i |\n"
        let expected = Markdown(text).html()
        #expect(Markdown(text.replacing("\n", with: "\r\n")).html() == expected)
        #expect(Markdown(text.replacing("\n", with: "\r")).html() == expected)
        #expect(Markdown(String(text.dropLast())).html() == expected)
    }

    @Test("Headings have ids, anchors and a shifted level")
    func headings() {
        let page = Markdown("# Gęś & *co*\n\n###### Six")
        #expect(
            page.html(.init(idPrefix: "p-", headingShift: 1)) == """
                <h2 id="p-ges-co">Gęś &amp; <em>co</em> <a class="anchor" href="#p-ges-co" aria-hidden="true" tabindex="-1">#</a></h2>
                <h6 id="p-six">Six <a class="anchor" href="#p-six" aria-hidden="true" tabindex="-1">#</a></h6>

                """)
        #expect(!page.html(.init(skipFirstHeading: true)).contains("Gęś"))
        #expect(page.html(.init(skipFirstHeading: true)).contains("Six"))
        #expect(Markdown("# A {#b}").html().hasPrefix("<h1 id=\"b\">A <a"))
    }

    @Test("A heading never takes an id of the page around the text")
    func reservedIDs() {
        let page = Markdown("# PB-Problems\n\n# Main {#pb-main}\n\n# Problems of pb-x")
        #expect(page.document.headings.map(\.id) == ["section-pb-problems", "section-pb-main", "problems-of-pb-x"])
    }

    @Test(
        "A heading has the id that its author gave it",
        arguments: [
            ("# A {#b}", "b"), ("# A {#b}  ", "b"), ("# A {#b} ##", "b"), ("## A {#b} ##  ", "b"), ("A {#b}\n===", "b"),
            ("A\nc {#b}\n---", "b"), ("# A{#b}", "b"), ("# *A* {#b}", "b"), ("# A {#B.c_d-1}", "B.c_d-1"),
            ("# A {#constructor}", "constructor"), ("# A {#właściciel}", "wlasciciel"),
            ("> # A {#b}", "b"), ("# {#b} A {#c}", "c"),
        ])
    func headingIDs(_ text: String, _ id: String) {
        let heading = Markdown(text).document.headings.first
        #expect(heading?.id == id)
        #expect(heading?.text.utf8.contains { $0 == "}" } == (text.utf8.count { $0 == "}" } > 1))
    }

    @Test(
        "Other braces at the end of a heading are text",
        arguments: [
            "# A \\{#b}", "# A {\\#b}", "# A &#123;#b}", "# A `{#b}`", "# A {#}", "# A {#b c}", "# A {b}", "# A {#b\\}",
            "# A {# b}", "# A {#b}.", "# A {#b/c}",
        ])
    func noHeadingIDs(_ text: String) {
        let heading = Markdown(text).document.headings.first
        #expect(heading?.text.utf8.contains { $0 == "}" } == true)
        #expect(heading?.id.utf8.first == UInt8(ascii: "a"))
    }

    @Test("Two headings of one id are told apart, and each name is found")
    func equalIDs() {
        let page = Markdown("# A {#x}\n\n# B {#x}\n\n# X\n\n# C {#x-2}")
        #expect(page.document.headings.map(\.id) == ["x", "x-2", "x-3", "x-2-2"])
    }

    @Test("Void elements have no slash")
    func voidElements() {
        #expect(Markdown("a\\\nb\n\n***").html() == "<p>a<br>\nb</p>\n<hr>\n")
    }

    @Test("A link is what its resolver says")
    func links() {
        func html(_ text: String, _ target: LinkTarget) -> String { Markdown(text).html { _ in target } }
        #expect(html("[a](b.md)", .init(href: "b.html")) == "<p><a href=\"b.html\">a</a></p>\n")
        #expect(html("[a](b.md 'T\"')", .init(href: "b.html")) == "<p><a href=\"b.html\" title=\"T&quot;\">a</a></p>\n")
        #expect(
            html("[a](b)", .init(href: "https://b", title: "U", isExternal: true, cssClass: "x\"y"))
                == "<p><a href=\"https://b\" title=\"U\" class=\"x&quot;y\" rel=\"noopener noreferrer\">a</a></p>\n")
        #expect(html("[a *b*](c)", .init(href: nil)) == "<p><span class=\"broken\">a <em>b</em></span></p>\n")
        #expect(
            html("![a](b.png)", .init(href: "b.png", width: 3, height: 4))
                == "<p><img src=\"b.png\" alt=\"a\" width=\"3\" height=\"4\" loading=\"lazy\"></p>\n")
        #expect(
            html("![a](https://b/c.png)", .init(href: "https://b/c.png", isExternal: true))
                == "<p><a href=\"https://b/c.png\" rel=\"noopener noreferrer\">a</a></p>\n")
        #expect(
            html("[![a](https://b/c.png)](d)", .init(href: "https://b", isExternal: true))
                == "<p><a href=\"https://b\" rel=\"noopener noreferrer\"><span class=\"broken image\">a</span></a></p>\n"
        )
        #expect(html("[[a]]", .init(href: "a.html", text: "Title A")) == "<p><a href=\"a.html\">Title A</a></p>\n")
        #expect(
            html("[[a#b|c & d]]", .init(href: "a.html", text: "Title A")) == "<p><a href=\"a.html\">c &amp; d</a></p>\n"
        )
        #expect(html("![[a]]", .init(href: "a.html")) == "<p><a href=\"a.html\">a</a></p>\n")
        #expect(html("![[a]]", .init(href: nil)) == "<p><span class=\"broken\">a</span></p>\n")
        #expect(html("[[a]]", .init(href: nil)) == "<p><span class=\"broken\">a</span></p>\n")
    }

    @Test(
        "A wikilink has a target and perhaps a label",
        arguments: [
            ("[[a]]", ["a|"]), ("[[ A b#C d | e ]]", ["A b#C d|e"]), ("![[a#b]]", ["a#b|"]),
            ("[[]]", []),
            ("[[ ]]", []), ("[[a", []), ("[[a]", []), ("`[[a]]`", []), ("[[a]] x [[b|]]", ["a|", "b|"]),
            ("[x [[a]]](b)", ["b|x [[a]]"]), ("[[a]](b)", ["b|[a]"]), ("[[[a]]]", ["a|"]),
            ("| [[a\\|b]] |\n|---|", ["a|b"]), ("<b>[[a]]</b>", ["a|"]), ("[[a\nb]]", []),
        ])
    func wikiLinks(_ text: String, _ links: [String]) {
        #expect(Markdown(text).document.links.map { "\($0.destination)|\($0.text ?? "")" } == links)
    }

    @Test(
        "A wikilink behind a backslash is text",
        arguments: [
            ("\\[[a]]", []), ("!\\[[a|b]] c", []), ("[[a]] \\[[a]] [[a]]", ["a", "a"]), ("\\\\[[a]]", ["a"]),
            ("\\* \\[[a]] [[b]]", ["b"]), ("[[a]]\n\\[[a]]\n\n[[a]]", ["a", "a"]),
            ("| \\[[a]] | [[b]] |\n|---|---|", ["b"]),
            ("x[^1] \\[[a]]\n\n[^1]: [[a]]", ["a"]), ("\\[[a]]\n\n[a]: b", ["b"]),
        ])
    func escapedWikiLinks(_ text: String, _ links: [String]) {
        #expect(Markdown(text).document.links.map(\.destination) == links)
        #expect(Markdown("!\\[[a|b]] c").html() == "<p>![[a|b]] c</p>\n")
    }

    @Test(
        "An embed stands alone if its paragraph holds nothing else, and stands in nothing",
        arguments: [
            ("![[a]]", [true]), ("![[a]]\n![[b|c]]  \n ![[d#e]]", [true, true, true]), ("See ![[a]]", [false]),
            ("![[a]] and ![[b]]", [false, false]), ("![[a]]\n[[b]]", [false, false]), ("[[a]]", [false]),
            ("- ![[a]]", [false]), ("> ![[a]]", [false]), ("| ![[a]] |\n|---|", [false]), ("# ![[a]]", [false]),
            ("*![[a]]*", [false]), ("x[^1]\n\n[^1]: ![[a]]", [false]), ("\\![[a]]", [false]),
            ("&#33;[[a]]", [false]), ("\\\\![[a]]", [false]),
        ])
    func embedsAlone(_ text: String, _ alone: [Bool]) {
        #expect(Markdown(text).document.links.map(\.standsAlone) == alone)
    }

    @Test("An embed that stands alone is what stands there, with where it is from; another is a link")
    func embeds() {
        var target = LinkTarget(href: "a.html", text: "A & B")
        target.embed = HTMLBuffer()
        target.embed?.append(markup: "<p>Text</p>\n")
        func html(_ text: String) -> String { Markdown(text).html { _ in target } }
        let embed =
            "<section class=\"embed\">\n<p class=\"embed-source\">From <a href=\"a.html\">A &amp; B</a></p>\n"
            + "<p>Text</p>\n</section>\n"
        #expect(html("![[a]]") == embed)
        #expect(html("![[a]]\n![[a]]") == embed + "\n" + embed)
        #expect(html("See ![[a]]") == "<p>See <a href=\"a.html\">A &amp; B</a></p>\n")
        #expect(html("\\![[a]]") == "<p>!<a href=\"a.html\">A &amp; B</a></p>\n")
        var picture = LinkTarget(href: "a.png")
        picture.isImage = true
        #expect(
            Markdown("![[a.png|A \"map\"]]").html { _ in picture }
                == "<p><img src=\"a.png\" alt=\"A &quot;map&quot;\" loading=\"lazy\"></p>\n")
    }

    @Test("Without our additions there are no wikilinks, alerts, bare links or heading ids")
    func withoutAdditions() {
        let page = Markdown("# A {#b}\n\n> [!NOTE]\n> [[c]] www.d.e", additions: [])
        #expect(page.document.links.isEmpty)
        #expect(page.document.headings.map(\.id) == ["a-b"])
        #expect(!page.document.nodes.contains { $0.kind == .alert })
    }

    @Test("Tables scroll on their own and are named")
    func tables() {
        #expect(
            Markdown("| a | | c |\n|:--|--|--:|\n| d | e | f |").html() == """
                <div class="table" tabindex="0" role="region" aria-label="Table 1: a, c">
                <table>
                <thead>
                <tr>
                <th scope="col" class="ta-l">a</th>
                <td></td>
                <th scope="col" class="ta-r">c</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="ta-l">d</td>
                <td>e</td>
                <td class="ta-r">f</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test("Tasks have a name for those who do not see the box")
    func tasks() {
        #expect(
            Markdown("- [x] a\n- [ ] b").html() == """
                <ul>
                <li class="task"><input type="checkbox" disabled checked aria-label="Done"> a</li>
                <li class="task"><input type="checkbox" disabled aria-label="To do"> b</li>
                </ul>

                """)
    }

    @Test("An address in the text of a link is its words, for no link stands in a link")
    func linkInLink() {
        #expect(
            Markdown("[a <https://b.example>](c.md) <https://b.example>").html()
                == "<p><a href=\"c.md\">a https://b.example</a> <a href=\"https://b.example\">https://b.example</a></p>\n"
        )
    }

    @Test("A footnote in the text of a link is a number without a link, to which the note leads back")
    func footnoteInLink() {
        let html = Markdown("[a[^1]](b.md)\n\n[^1]: c").html()
        #expect(html.hasPrefix("<p><a href=\"b.md\">a<sup class=\"footnote-ref\" id=\"fnref:1\">1</sup></a></p>\n"))
        #expect(html.contains("<p>c <a href=\"#fnref:1\" class=\"footnote-backref\""))
    }

    @Test(
        "A note leads back to nothing that is not shown",
        arguments: ["![a[^1]](b.png)\n\n[^1]: c", "# a[^1]\n\n[^1]: c", "[^2]: [^1]\n\n[^1]: c"])
    func hiddenReferences(_ text: String) {
        let html = Markdown(text).html(.init(skipFirstHeading: true))
        #expect(html.contains("<li id=\"fn:1\">\n<p>c"))
        #expect(!html.contains("fnref"))
    }

    @Test("Footnotes of two documents on one page do not meet")
    func footnotes() {
        #expect(
            Markdown("a[^\"><x>] b[^\"><x>]\n\n[^\"><x>]: c").html(.init(idPrefix: "p-")) == """
                <p>a<sup class="footnote-ref"><a href="#p-fn:1" id="p-fnref:1" aria-label="Footnote 1">1</a></sup> \
                b<sup class="footnote-ref"><a href="#p-fn:1" id="p-fnref:1-2" aria-label="Footnote 1">1</a></sup></p>
                <section class="footnotes" aria-label="Footnotes">
                <ol>
                <li id="p-fn:1">
                <p>c <a href="#p-fnref:1" class="footnote-backref" aria-label="Back to reference 1">↩</a> \
                <a href="#p-fnref:1-2" class="footnote-backref" aria-label="Back to reference 1-2">↩<sup class="footnote-ref">2</sup></a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test("A node is small")
    func nodeSize() {
        #expect(MemoryLayout<Node>.stride <= 40)
    }

    @Test("A walk enters and leaves every node once, and can skip")
    func walk() {
        let document = Markdown("# a\n\n- b *c*\n- d").document
        var entered = 0
        var left = 0
        for step in DocumentWalk(document) { if step.isEntering { entered += 1 } else { left += 1 } }
        #expect(entered == document.nodes.count)
        #expect(left == entered)
        var walk = DocumentWalk(document)
        var kinds: [Node.Kind] = []
        while let step = walk.next() {
            guard step.isEntering else { continue }
            kinds.append(document.nodes[step.node].kind)
            if kinds.last == .list { walk.skipChildren() }
        }
        #expect(kinds == [.document, .heading, .text, .list])
    }
}
