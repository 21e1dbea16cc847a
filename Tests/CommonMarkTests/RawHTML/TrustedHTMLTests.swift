import Diagnostics
import Testing

@testable import CommonMark

@Suite("HTML on a trusted page")
struct TrustedHTMLTests {
    private func page(_ text: String) -> Markdown { Markdown(text, additions: [.all, .trustedHTML]) }

    @Test(
        "Links, images, tables, headings and classes stay",
        arguments: [
            (
                "a <b class=x>b</b> <a href=\"c.md\" title=t>d</a>",
                "<p>a <b class=\"x\">b</b> <a href=\"c.md\" title=\"t\">d</a></p>\n"
            ),
            (
                "<p align=center><img src=a.png alt=\"A &amp; B\" width=10></p>",
                "<p align=\"center\"><img src=\"a.png\" alt=\"A &amp; B\" width=\"10\"></p>\n"
            ),
            (
                "<table>\n<tbody><tr><th colspan=2>a<td>b\n<tr><td>\n\n*c*\n\n</td></tr>\n</table>",
                "<table>\n<tbody><tr><th colspan=\"2\">a</th><td>b\n</td></tr><tr><td>\n<p><em>c</em></p>\n</td></tr>\n</tbody></table>\n"
            ), ("<h2>a</h2>\n<ul><li>b<li>c</ul>", "<h2>a</h2>\n<ul><li>b</li><li>c</li></ul>\n"),
        ])
    func kept(_ text: String, _ html: String) {
        #expect(page(text).html() == html)
        #expect(page(text).findings == [])
    }

    @Test(
        "What runs, asks another host or changes the page around it is text all the same",
        arguments: [
            "script", "style", "iframe", "object", "embed", "svg", "math", "form", "input", "button", "base", "meta",
            "link",
            "template", "textarea", "title", "video", "h1", "main", "body",
        ])
    func refused(_ tag: String) {
        #expect(page("<div>\n<\(tag) src=x>").html() == "<div>\n&lt;\(tag) src=x&gt;\n</div>\n")
        #expect(
            page("<img src=x onerror=\"y\" style=\"z\" srcset=\"//e\" id=i>").html() == "<p><img src=\"x\">\n</p>\n")
    }

    @Test("Addresses are links of the document, found where they stand")
    func links() {
        let page = page(
            "See <a href='a&amp;b.md#c'>d</a>.\n\n> <p>\n> <a\n> href=e.md>f</a> <img alt=G src=\"g.png\"></p>\n\n[h](i.md)"
        )
        let links = page.document.links
        #expect(links.map(\.destination) == ["a&b.md#c", "e.md", "g.png", "i.md"])
        #expect(links.map { page.source($0.span) } == ["a&amp;b.md#c", "e.md", "g.png", "i.md"])
        #expect(links.map(\.kind) == [.link, .link, .image, .link])
        #expect(links.map(\.text) == [nil, nil, "G", "h"])
        #expect(page.html { LinkTarget(href: "\($0).html") }.contains("<a href=\"0.html\">d</a>"))
    }

    @Test("A broken address is none, and no image comes from another host")
    func targets() {
        let page = page("<a href=a>b</a> <a href=c>d</a> x <img src=e alt=f>")
        let targets = [
            LinkTarget(href: nil), LinkTarget(href: "https://example.com/", isExternal: true),
            LinkTarget(href: "https://example.com/e.png", isExternal: true),
        ]
        #expect(
            page.html { targets[$0] }
                == "<p><a>b</a> <a href=\"https://example.com/\" rel=\"noopener noreferrer\">d</a> x <img alt=\"f\"></p>\n"
        )
    }

    @Test("No link stands in a link")
    func nestedLinks() {
        #expect(
            page("<a href=b>c www.example.com [[d]] <a href=e>f</a></a>").document.links.map(\.destination) == ["b"])
        #expect(page("<a href=b>c</a> www.example.com").document.links.count == 2)
        #expect(page("[a <a href=b>c</a>](d)").document.links.map(\.destination) == ["d"])
        #expect(
            page("<a href=b>[c](d) <https://e.example></a>").html() == "<p><a href=\"b\">c https://e.example</a></p>\n")
    }

    @Test("No footnote's link and no link to an image elsewhere stands in a link")
    func notesInLinks() {
        let target = LinkTarget(href: "https://example.com/c.png", isExternal: true)
        let html = page("<a href=b>[^1] ![c](https://example.com/c.png)</a>\n\n[^1]: d").html { _ in target }
        #expect(html.hasPrefix("<p><a href=\"https://example.com/c.png\" rel=\"noopener noreferrer\"><sup "))
        #expect(html.contains("id=\"fnref:1\">1</sup> <span class=\"broken image\">c</span></a></p>"))
    }

    @Test("A heading ends where another begins, as it does in browsers")
    func headings() {
        #expect(page("<h2>a <h3>b</h3>").html() == "<h2>a </h2><h3>b</h3>\n")
        #expect(
            page("<h2>a <h3>b</h3>").findings.map(\.message.english) == ["<h2> is never closed; it ends with its block"]
        )
        #expect(page("<h2>a <div><h3>b</h3></div></h2>").html() == "<h2>a <div><h3>b</h3></div></h2>\n")
    }

    @Test(
        "What stands in a table but in no cell gets one, so that browsers leave it in its place",
        arguments: [
            ("<table>a <b>c</b></table>", "<table><tbody><tr><td>a <b>c</b></td></tr></tbody></table>"),
            (
                "<table><tr><div>a</div><td>b</table>",
                "<table><tbody><tr><td><div>a</div></td><td>b</td></tr></tbody></table>"
            ),
            ("<table><thead><script></table>", "<table><thead><tr><td>&lt;script&gt;</td></tr></thead></table>"),
            ("<table> <tbody> <tr> <td>a</table>", "<table> <tbody> <tr> <td>a</td></tr></tbody></table>"),
        ])
    func cells(_ text: String, _ html: String) { #expect(page(text).html() == html + "\n") }

    @Test("Between the cells of a table stands no Markdown, and an empty line alone ends none")
    func markdownInTable() {
        #expect(
            page("<table>\n\n<tr><td>a</td></tr>\n\n</table>").html()
                == "<table>\n<tbody><tr><td>a</td></tr>\n</tbody>\n</table>\n")
        #expect(
            page("<table>\n\n*a*\n\n</table>").html()
                == "<table>\n</table>\n<p><em>a</em></p>\n<p class=\"raw-html\">&lt;/table&gt;\n</p>\n")
    }
}
