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

    @Test("Line endings of any kind give the same page")
    func lineEndings() {
        let text = "# A\n\nb *c*\nd\n\n> [!NOTE]\n> e\n\n```js\nf\n\ng\n```\n\n| h |\n|---|\n| i |\n"
        let expected = Markdown(text).html()
        #expect(Markdown(text.replacing("\n", with: "\r\n")).html() == expected)
        #expect(Markdown(text.replacing("\n", with: "\r")).html() == expected)
        #expect(Markdown(String(text.dropLast())).html() == expected)
    }

    @Test(
        "Raw HTML is text, and comments are gone",
        arguments: [
            ("a <b onclick=\"x\">c</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n"),
            ("<script>pwned=1</script>", "<p class=\"raw-html\">&lt;script&gt;pwned=1&lt;/script&gt;\n</p>\n"),
            ("a <!-- b --> c", "<p>a  c</p>\n"), ("<!-- b -->", ""), ("<!-- b\n\nc", ""),
            ("<!-- b --> <img src=x>", "<p class=\"raw-html\"> &lt;img src=x&gt;\n</p>\n"),
            (
                "![a <i>\" onerror=\"x](b.png)",
                "<p><img src=\"b.png\" alt=\"a &lt;i&gt;&quot; onerror=&quot;x\" loading=\"lazy\"></p>\n"
            ),
        ])
    func rawHTML(_ text: String, _ html: String) {
        #expect(Markdown(text).html() == html)
    }

    @Test("HTML comments are no finding, and tags of one name share a cause")
    func rawHTMLFindings() {
        #expect(Markdown("a <!-- b --> c\n\n<!-- d -->").findings == [])
        let findings = Markdown("<DIV>\nx\n</DIV>\n\na <div>b</div>").findings
        #expect(findings.map(\.cause) == ["raw-html div", "raw-html div"])
        #expect(findings.allSatisfy { $0.severity == .warning && $0.rule == "raw-html" })
    }

    @Test("A tag behind a closing one is a finding")
    func tagBehindClosingTag() {
        #expect(Markdown("</div>\n<script>x</script>").findings.map(\.cause) == ["raw-html script"])
        #expect(Markdown("</div>\n2 < 3\n</b>").findings == [])
    }

    @Test("A comment that hides the rest of a page is a finding")
    func openComment() {
        let page = Markdown("a\n\n<!-- b\n\n# c\n")
        #expect(page.html() == "<p>a</p>\n")
        #expect(page.findings.map(\.message) == ["A comment without --> hides what follows it"])
        #expect(page.findings.first.map { page.source($0.location.span ?? .init(0, 0)) } == "<!-- b\n\n# c")
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
        target.embed = Array("<p>Text</p>\n".utf8)
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

    @Test("A quote that begins with a marker is an alert")
    func alerts() {
        #expect(
            Markdown("> [!NOTE]\n> Some *text*\n").html() == """
                <aside class="alert alert-note" role="note" aria-labelledby="alert:1">
                <p class="alert-title" id="alert:1">Note</p>
                <p>Some <em>text</em></p>
                </aside>

                """)
        #expect(
            Markdown("> [!Sales] Our way\n>\n> Text").html(.init(idPrefix: "q-")).hasPrefix(
                "<aside class=\"alert alert-sales\" role=\"note\" aria-labelledby=\"q-alert:1\">\n<p class=\"alert-title\" id=\"q-alert:1\">Our way</p>\n<p>Text</p>"
            ))
    }

    @Test("Every alert has its name, in any case", arguments: Alert.allCases)
    func everyAlert(_ alert: Alert) {
        let page = Markdown("> [!\(alert.name.uppercased())]  \n> x")
        #expect(page.document.nodes[1].alert == alert)
        #expect(page.html().contains(">\(alert.englishTitle)</p>"))
    }

    @Test(
        "Quotes that are not alerts stay quotes",
        arguments: [
            "> [!NOTE] title", "> [!OTHER]\n> x", "> x\n> [!NOTE]", "> **[!NOTE]**", "> [!NOTE",
            "> [!SALES] a *b*\n> c", "[!NOTE]",
            "> - [!NOTE]",
        ])
    func notAlerts(_ text: String) {
        let page = Markdown(text)
        #expect(!page.document.nodes.contains { $0.kind == .alert })
        #expect(page.document.plainText(of: 0).contains("[!"))
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

    @Test(
        "A code block's language is a class only if it is a plain name",
        arguments: [
            ("swift", "<code class=\"language-swift\">"), ("c++ x", "<code class=\"language-c++\">"), ("", "<code>"),
            ("js\"><script>", "<code>"), ("a\" onclick=\"x", "<code>"),
        ])
    func languages(_ info: String, _ code: String) {
        #expect(Markdown("~~~\(info)\n<x>\n~~~").html() == "<pre tabindex=\"0\">\(code)&lt;x&gt;\n</code></pre>\n")
    }

    @Test("An email is a figure with its subject")
    func email() {
        #expect(
            Markdown("```email\nSubject: Hi <you>\n\nDear {{name}},\n\nbye\n```").html() == """
                <figure class="email">
                <figcaption>Hi &lt;you&gt;</figcaption>
                <pre tabindex="0"><code>Dear {{name}},

                bye
                </code></pre>
                </figure>

                """)
        #expect(Markdown("```email\nHello\n```").html().contains("<code>Hello"))
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
