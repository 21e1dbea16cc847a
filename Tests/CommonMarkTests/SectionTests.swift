import Testing

@testable import CommonMark

@Suite("A section") struct SectionTests {
    private let text = """
        Intro[^i]

        # One

        A [a](a.md)[^2]

        ## Two

        B [b](b.md) [^1] [^2]

        > ## Quoted
        >
        > C

        ### Three

        D ![c](c.png)

        ## Two

        E[^1]

        [^i]: Of the intro
        [^1]: First, see [^3] and [d](d.md)
        [^2]: Second
        [^3]: Third
        """

    private func part(_ id: String?) -> (html: String, links: [String]) {
        let document = Markdown(text).document
        let part = Sections(document).part(under: id)
        let html = HTMLRenderer(part.document).html { index in
            LinkTarget(href: document.links[part.links[index]].destination)
        }
        return (String(decoding: html.bytes, as: UTF8.self), part.links.map { document.links[$0].destination })
    }

    @Test(
        "reaches from its heading to the next of its level or above",
        arguments: [
            ("one", ["A", "B", "C", "D"]), ("two", ["B", "C", "D"]), ("quoted", ["C"]), ("three", ["D"]),
            ("two-2", ["E"]),
        ])
    func extent(_ id: String, _ letters: [String]) {
        let html = part(id).html
        let found = ["A", "B", "C", "D", "E", "Intro"].filter { html.contains("<p>\($0)") }
        #expect(found == letters + (id == "one" ? ["E"] : []))
        #expect(html.contains(" id=\"\(id)\">"))
    }

    @Test("without a name is the whole text")
    func whole() {
        let whole = Markdown(text)
        let html = whole.html()
        #expect(part(nil).html == html)
        #expect(part("no-such-heading").html == html)
    }

    @Test("brings the footnotes that it refers to, also from other footnotes, and numbers them from one")
    func footnotes() {
        let (html, links) = part("two")
        #expect(links == ["b.md", "c.png", "d.md"])
        #expect(html.contains("B <a href=\"b.md\">b</a> <sup class=\"footnote-ref\"><a href=\"#fn:1\""))
        #expect(html.contains("<li id=\"fn:1\">\n<p>First, see <sup class=\"footnote-ref\"><a href=\"#fn:3\""))
        #expect(html.contains("<li id=\"fn:2\">\n<p>Second "))
        #expect(html.contains("<li id=\"fn:3\">\n<p>Third "))
        #expect(!html.contains("Of the intro"))
        #expect(!part("three").html.contains("footnotes"))
    }

    @Test("is found at once in a text of many headings", .timeLimit(.minutes(1)))
    func many() {
        let document = Markdown(String(repeating: "# a\n\n", count: 40_000)).document
        let sections = Sections(document)
        #expect(document.headings.allSatisfy { sections.part(under: $0.id).document.nodes.count == 3 })
    }

    @Test("ends what HTML around it began, and shows no end of what began before it")
    func cutHTML() {
        let document = Markdown("<details>\n\n## A\n\nText\n\n</details>\n\n<details>\n\n## B\n\nMore").document
        let html = ["a", "b"].map { id in
            HTMLRenderer(Sections(document).part(under: id).document).html { _ in LinkTarget(href: nil) }
        }
        let shown = html.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(shown[0].contains("Text"))
        #expect(shown[0].ranges(of: "<details>").count == 1 && shown[0].ranges(of: "</details>").count == 1)
        #expect(shown[1].contains("More") && !shown[1].contains("details"))
    }

    @Test("shows no cell without its table")
    func cutCell() {
        let text = "<table><tr><td>\n\n## A\n\nText\n\n</td><td title=x>\n\nMore\n\n</td></tr></table>\n\nEnd"
        let document = Markdown(text, additions: [.all, .trustedHTML]).document
        let html = HTMLRenderer(Sections(document).part(under: "a").document).html { _ in LinkTarget(href: nil) }
        let shown = String(decoding: html.bytes, as: UTF8.self)
        #expect(shown.hasSuffix("</h2>\n<p>Text</p>\n<p>More</p>\n<p>End</p>\n"))
    }
}
