import Diagnostics
import Testing

@testable import CommonMark

@Suite("HTML in Markdown")
struct RawHTMLTests {
    @Test(
        "Tags of the allow-list are written anew",
        arguments: [
            ("a <KBD>b</Kbd>", "<p>a <kbd>b</kbd></p>\n"), ("a<br/>b<wbr>c", "<p>a<br>b<wbr>c</p>\n"),
            ("<kbd title='a\"b'>k</kbd>", "<p><kbd title=\"a&quot;b\">k</kbd></p>\n"),
            ("<kbd title=x/>k</kbd>", "<p><kbd title=\"x/\">k</kbd></p>\n"),
            (
                "<abbr TITLE=\"A &amp; B &ndash; & &x\">x</abbr>",
                "<p><abbr title=\"A &amp; B &ndash; &amp; &amp;x\">x</abbr></p>\n"
            ),
            (
                "<bdo dir=RTL lang=ar>x</bdo> <time datetime='2026-03-31'>y</time>",
                "<p><bdo dir=\"RTL\" lang=\"ar\">x</bdo> <time datetime=\"2026-03-31\">y</time></p>\n"
            ),
            ("<ruby>漢<rp>(<rt>kan<rp>)</ruby>", "<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>\n"),
            ("- a <sub>b</sub>\n- c", "<ul>\n<li>a <sub>b</sub></li>\n<li>c</li>\n</ul>\n"),
            ("<div>\nx &copy; & y\n</div>", "<div>\nx &copy; &amp; y\n</div>\n"),
            ("<hr/>", "<hr>\n"), ("<br>\n", "<p><br>\n</p>\n"),
            (
                "<details open=yes>\n<summary>x</summary>\ny\n</details>",
                "<details open>\n<summary>x</summary>\ny\n</details>\n"
            ),
        ])
    func kept(_ text: String, _ html: String) {
        let page = Markdown(text)
        #expect(page.html() == html)
        #expect(page.findings == [])
    }

    @Test(
        "All else is text, and comments are gone",
        arguments: [
            ("a <b onclick=\"x\">c</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n"),
            ("<script>pwned=1</script>", "<p class=\"raw-html\">&lt;script&gt;pwned=1&lt;/script&gt;\n</p>\n"),
            ("a <!-- b --> c", "<p>a  c</p>\n"), ("<!-- b -->", ""), ("<!-- b\n\nc", ""),
            ("<!-- b --> <img src=x>", " <p class=\"raw-html\">&lt;img src=x&gt;\n</p>\n"),
            ("<!DOCTYPE html>", "<p class=\"raw-html\">&lt;!DOCTYPE html&gt;\n</p>\n"),
            ("a <?php x ?> <![CDATA[y]]>", "<p>a &lt;?php x ?&gt; &lt;![CDATA[y]]&gt;</p>\n"),
            ("<div>\n<kbd/x> <K\u{212A}>\n</div>", "<div>\n&lt;kbd/x&gt; &lt;K\u{212A}&gt;\n</div>\n"),
            ("a <span/> b", "<p>a &lt;span/&gt; b</p>\n"), ("a </br> b", "<p>a &lt;/br&gt; b</p>\n"),
            (
                "![a <i>\" onerror=\"x](b.png)",
                "<p><img src=\"b.png\" alt=\"a &lt;i&gt;&quot; onerror=&quot;x\" loading=\"lazy\"></p>\n"
            ), ("![<kbd>](b.png)", "<p><img src=\"b.png\" alt=\"&lt;kbd&gt;\" loading=\"lazy\"></p>\n"),
        ])
    func text(_ text: String, _ html: String) {
        #expect(Markdown(text).html() == html)
    }

    @Test(
        "What a text leaves open ends with the element of Markdown it stands in",
        arguments: [
            ("a <u>b\n\nc", "<p>a <u>b</u></p>\n<p>c</p>\n"),
            ("*a <kbd>b* c</kbd>", "<p><em>a <kbd>b</kbd></em> c&lt;/kbd&gt;</p>\n"),
            ("a <u>b *c</u> d* e", "<p>a <u>b <em>c&lt;/u&gt; d</em> e</u></p>\n"),
            ("a <u><s>b</u> c</s>", "<p>a <u><s>b</s></u> c&lt;/s&gt;</p>\n"),
            ("[<mark>a](b)", "<p><a href=\"b\"><mark>a</mark></a></p>\n"),
        ])
    func balancedText(_ text: String, _ html: String) {
        let page = Markdown(text)
        #expect(page.html() == html)
        #expect(page.findings.map(\.rule) == Array(repeating: "raw-html", count: page.findings.count))
        #expect(!page.findings.isEmpty)
    }

    @Test("A cell and a heading hold what they leave open")
    func cells() {
        #expect(
            Markdown("| a <u> | b |\n|---|---|\n| </u> | <s>c |").html().contains(
                "<tr>\n<th scope=\"col\">a <u></u></th>\n<th scope=\"col\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>&lt;/u&gt;</td>\n<td><s>c</s></td>"
            ))
        #expect(Markdown("# A <u>b\n\nc").html().hasPrefix("<h1 id=\"a-b\">A <u>b</u> <a "))
    }

    @Test(
        "A block ends what it leaves open, and elements for blocks may hold Markdown",
        arguments: [
            (
                "<details><summary>x</summary>\n\n- *y*\n\n</details>\n\nz",
                "<details><summary>x</summary>\n<ul>\n<li><em>y</em></li>\n</ul>\n</details>\n<p>z</p>\n"
            ), ("<details><summary>x\n\n- y", "<details><summary>x\n</summary></details>\n<ul>\n<li>y</li>\n</ul>\n"),
            (
                "> <details><summary>x</summary>\n\n</details>",
                "<blockquote>\n<details><summary>x</summary>\n</details>\n</blockquote>\n<p class=\"raw-html\">&lt;/details&gt;\n</p>\n"
            ),
            (
                "<div><u>a\n\nb\n\n</div></u>",
                "<div><u>a\n</u>\n<p>b</p>\n</div><p class=\"raw-html\">&lt;/u&gt;\n</p>\n"
            ),
            (
                "<div>\n<details>\n\na\n\n</details>\n\nb",
                "<div>\n<details>\n<p>a</p>\n</details>\n</div>\n<p>b</p>\n"
            ), ("<p>\n\na\n\n</p>", "<p>\n</p>\n<p>a</p>\n<p class=\"raw-html\">&lt;/p&gt;\n</p>\n"),
            ("</article></main><h1>fake", "<p class=\"raw-html\">&lt;/article&gt;&lt;/main&gt;&lt;h1&gt;fake\n</p>\n"),
            (
                "- <div>\n\n  a\n\n  </div>\n- b",
                "<ul>\n<li>\n<div>\n<p>a</p>\n</div>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"
            ),
        ])
    func balancedBlocks(_ text: String, _ html: String) {
        #expect(Markdown(text).html() == html)
    }

    @Test(
        "No tag stands where a browser would move it or end another element",
        arguments: [
            ("a <div>b</div>", "<p>a &lt;div&gt;b&lt;/div&gt;</p>\n"), ("a <hr> b", "<p>a &lt;hr&gt; b</p>\n"),
            ("<p>a<p>b", "<p>a</p><p>b\n</p>\n"),
            ("<p>a<div>b</div></p>", "<p>a</p><div>b</div><p class=\"raw-html\">&lt;/p&gt;\n</p>\n"),
            ("<div><span>a<div>b</div></span></div>", "<div><span>a&lt;div&gt;b&lt;/div&gt;</span></div>\n"),
            ("<dt>a", "<p class=\"raw-html\">&lt;dt&gt;a\n</p>\n"),
            ("<summary>a</summary>", "<p class=\"raw-html\">&lt;summary&gt;a&lt;/summary&gt;\n</p>\n"),
            ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>\n"),
            ("a <rt>b</rt>", "<p>a &lt;rt&gt;b&lt;/rt&gt;</p>\n"),
            ("<div>a</div> b <kbd>c</kbd>", "<div>a</div><p> b <kbd>c</kbd>\n</p>\n"),
        ])
    func nesting(_ text: String, _ html: String) {
        #expect(Markdown(text).html() == html)
    }

    @Test("More than twelve tags at once are text, and thousands take no time")
    func depth() {
        let page = Markdown(String(repeating: "<span>", count: 1_300))
        #expect(page.html().hasPrefix("<p>\(String(repeating: "<span>", count: 12))&lt;span&gt;"))
        #expect(page.html().hasSuffix("&lt;span&gt;\(String(repeating: "</span>", count: 12))</p>\n"))
        #expect(Set(page.findings.map(\.message.english)).count == 2)
    }

    @Test("Each tag is reported at its place, once for each kind in a block")
    func places() {
        let page = Markdown(
            "One\ntwo <b>three</b>\n\n> <div>\n> <i>x</i> <i>\n>   <kbd id=z>\n> </div>\n\n1. a\n\n   <table>\n   </table>\n\nx </div> <!-- c -->\n"
        )
        #expect(
            page.findings.map { "\($0.message): \(page.source($0.location.span ?? .init(0, 0)))" } == [
                "<b> is shown as text: <b>", "<i> is shown as text: <i>", "'id' of <kbd> is left out: <kbd id=z>",
                "<kbd> is never closed; it ends with its block: <kbd id=z>", "<table> is shown as text: <table>",
                "</div> closes nothing and is shown as text: </div>",
            ])
        #expect(page.findings.allSatisfy { $0.severity == .warning && $0.rule == "raw-html" && $0.cause != nil })
    }

    @Test("A closing tag alone is a finding")
    func closingTag() {
        #expect(Markdown("</main>\nx").findings.map(\.message.english) == ["</main> is shown as text"])
        #expect(Markdown("a </b>\n").findings.map(\.message.english) == ["</b> is shown as text"])
        #expect(Markdown("a <!-- b --> c\n\n<!-- d -->\n\n2 < 3").findings == [])
    }

    @Test("A comment that hides the rest of a page is a finding")
    func openComment() {
        let page = Markdown("a\n\n<!-- b\n\n# c\n")
        #expect(page.html() == "<p>a</p>\n")
        #expect(page.findings.map(\.message.english) == ["A comment without --> hides what follows it"])
        #expect(page.findings.first.map { page.source($0.location.span ?? .init(0, 0)) } == "<!-- b\n\n# c")
    }

    @Test("The plain text of a page holds the words of its HTML and no tags")
    func plainText() {
        let page = Markdown(
            "a <kbd>b</kbd> <x>c\n\n<div title='t'>d &lt;\n<script>e</script><!-- f --></div><p><u>g</u>h</p><p>i\n\nj")
        #expect(page.document.plainText(of: 0).split(separator: " ") == ["a", "b", "c", "d", "<", "e", "gh", "i", "j"])
    }

    @Test("A part that is cut out of a page is in balance on its own")
    func part() {
        let whole = Markdown(
            "<div>\n<details>\n\n# A\n\n</details>\n\n<details lang=x><p>b\n\n# C\n\n</details>\n\n</div>")
        func html(from first: Int, to last: Int) -> String {
            let children = Array(whole.document.children(of: 0))
            var part = whole.document
            part.nodes.removeSubrange((last < children.count ? children[last] : part.nodes.count)...)
            part.nodes.removeSubrange(1..<children[first])
            let shift = children[first] - 1
            for index in part.nodes.indices.dropFirst() { part.nodes[index].end -= shift }
            part.nodes[0].end = part.nodes.count
            part.headings = []
            part.balanceHTML()
            return String(decoding: HTMLRenderer(part).html { _ in LinkTarget(href: nil) }.bytes, as: UTF8.self)
        }
        #expect(html(from: 0, to: 6).hasSuffix("<h1>C</h1>\n</details>\n</div>\n"))
        #expect(html(from: 1, to: 4) == "<h1>A</h1>\n<details lang=\"x\"><p>b\n</p></details>\n")
        #expect(html(from: 0, to: 2) == "<div>\n<details>\n</details></div>\n<h1>A</h1>\n")
        #expect(html(from: 4, to: 6) == "<h1>C</h1>\n")
    }

    @Test("Without additions HTML stands as the library leaves it")
    func verbatim() {
        let page = Markdown("a <u>b\n\n<x>\n", additions: [])
        #expect(page.html(.init(rawHTML: .verbatim, additions: false)) == "<p>a <u>b</p>\n<x>\n")
        #expect(page.findings == [])
    }
}
