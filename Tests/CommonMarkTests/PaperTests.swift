import Localization
import Testing

@testable import CommonMark

@Suite("Markdown on paper") struct PaperTests {
    static let english = HTMLRenderer.Options(medium: .paper, noBreaks: .english)

    private func html(_ text: String, _ options: HTMLRenderer.Options = english) -> String {
        Markdown(text).html(options)
    }

    // MARK: Headings

    @Test("A heading that shows more than its text says what its bookmark is called")
    func bookmark() {
        #expect(
            html("## *A* `b`") == "<h2 id=\"a-b\">"
                + "<em>A</em> <code>b</code> <a class=\"anchor\" href=\"#a-b\" aria-hidden=\"true\">#</a></h2>\n")
        for text in ["## A \"b\"[^1]\n\n[^1]: Note", "## [A \"b\"](https://a.b/)", "## <b>A</b> \"b\""] {
            #expect(html(text).contains("<h2 id=\"a-b\" data-bookmark=\"A &quot;b&quot;\">"))
            #expect(!html(text, .init()).contains("bookmark"))
        }
    }

    @Test("A heading goes down one level at a time, whatever its text leaves out")
    func levels() {
        let html = html("## A\n\n#### B\n\n##### C\n\n## D\n\n###### E")
        #expect(html.matches(of: /<h([1-6])/).map { String($0.1) } == ["2", "3", "4", "2", "3"])
        #expect(self.html("## A\n\n#### B", .init()).contains("<h4"))
    }

    // MARK: Links

    private func reference(_ text: String, page: String?, _ options: HTMLRenderer.Options = english) -> String {
        Markdown(text).html(options) { _ in
            var target = LinkTarget(href: "#p:a", title: "T", cssClass: "asset-link")
            target.page = page
            return target
        }
    }

    @Test("A link within the document is followed by the page it leads to")
    func references() {
        let number = "<span class=\"pr\"> (p.\u{A0}<span class=\"pn\">12</span>)</span></a>"
        #expect(
            reference("[the *call*](a.md)", page: "12")
                == "<p><a class=\"xref\" href=\"#p:a\">the <em>call</em>\(number)</p>\n")
        #expect(reference("[[a|the call]]", page: "12") == "<p><a class=\"xref\" href=\"#p:a\">the call\(number)</p>\n")
        #expect(reference("[a](a.md)", page: "").contains("<span class=\"pn\"></span>"))
        #expect(!reference("[a](a.md)", page: nil).contains("pr\""))
        #expect(!reference("[a](a.md)", page: "12", .init()).contains("pr\""))
    }

    @Test("The word before the number is the language's")
    func pageWord() {
        var options = Self.english
        options.words.page = "s."
        #expect(reference("[a](a.md)", page: "3", options).contains(" (s.\u{A0}<span class=\"pn\">3</span>)"))
    }

    @Test(
        "An address that the label does not say is written after the link",
        arguments: [
            ("[Docs](https://example.com/a?b=1&c)", "https://example.com/a?b=1&amp;c"),
            ("[write](mailto:anna@example.com?subject=Hi)", "anna@example.com"),
            ("[call](tel:+48123456789)", "+48123456789"),
            ("[example.com](https://example.com/other)", "https://example.com/other"),
            ("[![logo](https://example.com/l.png)](https://example.com)", "https://example.com"),
        ])
    func addresses(_ text: String, _ address: String) {
        let page = Markdown(text)
        let written = page.html(Self.english) {
            LinkTarget(href: page.document.links[$0].destination, isExternal: true)
        }
        #expect(written.contains("</a> <span class=\"address\">&lt;\(address)&gt;</span>"))
        #expect(!html(text, .init()).contains("address"))
    }

    @Test(
        "An address that the label says is not repeated",
        arguments: [
            "https://example.com/a", "<https://example.com>", "[example.com](https://www.Example.com/)",
            "[https://example.com/](https://example.com)", "<anna@example.com>",
            "[anna@example.com](mailto:anna@example.com)", "[+48 123 456 789](tel:+48123456789)",
        ])
    func saidAddresses(_ text: String) {
        #expect(!html(text).contains("class=\"address\""))
    }

    @Test("A link that leads nowhere has no address, and neither has a file")
    func noAddress() {
        let refused = Markdown("[a](javascript:x) [b](https://b.c)").html(Self.english) { _ in LinkTarget(href: nil) }
        #expect(!refused.contains("address"))
        #expect(!html("[a](files/a.pdf)").contains("address"))
    }

    @Test("Links of hand-written HTML say where they lead, too")
    func htmlLinks() {
        func html(_ text: String, page: String?) -> String {
            let written = Markdown(text, additions: [.html, .trustedHTML])
            return written.html(Self.english) {
                var target = LinkTarget(href: page == nil ? written.document.links[$0].destination : "#a")
                target.page = page
                return target
            }
        }
        #expect(
            html("<a class=\"x\" href=\"b.md\" title=\"t\">b</a>", page: "7")
                == "<p><a class=\"xref\" href=\"#a\" title=\"t\">b<span class=\"pr\"> (p.\u{A0}<span class=\"pn\">7</span>)</span></a></p>\n"
        )
        #expect(
            html("<a href=\"https://b.c\">b</a> d", page: nil).contains(
                "b</a> <span class=\"address\">&lt;https://b.c&gt;</span> d"))
        #expect(!html("<a href=\"https://b.c/\">b.c</a>", page: nil).contains("address"))
        #expect(
            html("<div>\n<a>b</a> <img src=\"c.png\" alt=\"d\">\n</div>", page: nil).contains(
                "<a>b</a> <img src=\"c.png\" alt=\"d\">"))
    }

    @Test("A hand-written link that leads nowhere ends where it did")
    func htmlLinkWithoutTarget() {
        let written = Markdown("<a href=\"b.md\">b</a> c", additions: [.html, .trustedHTML])
        #expect(written.html(Self.english) { _ in LinkTarget(href: nil) }.contains("b</a> c"))
    }

    // MARK: Blocks

    @Test("What opens on a click is open")
    func details() {
        #expect(
            html("<details>\n<summary>More</summary>\n\n*text*\n\n</details>").hasPrefix(
                "<details open>\n<summary>More"))
        #expect(html("<details open lang=\"pl\">\nx\n</details>").hasPrefix("<details open lang=\"pl\">"))
        #expect(html("<details>\nx\n</details>", .init()).hasPrefix("<details>"))
    }

    @Test("Nothing asks for a keyboard, a mouse or a second look")
    func interaction() {
        let text = """
            # A

            ```js
            b
            ```

            | c |
            |---|
            | d |

            ![e](e.png)

            - [ ] f
            - [x] g

            ```email
            Subject: h

            i
            ```
            """
        // Only a wide table may scroll, where the book is read on a screen.
        let table = "<div class=\"table\" tabindex=\"0\">"
        #expect(html(text).contains(table))
        let paper = html(text).replacing(table, with: "")
        for mark in ["tabindex", "<input", "loading=", "role=\"region\"", "email-open"] {
            #expect(html(text, .init()).contains(mark))
            #expect(!paper.contains(mark), "\(mark)")
        }
        #expect(paper.contains("<a class=\"anchor\" href=\"#a\" aria-hidden=\"true\">#</a>"))
        #expect(
            paper.contains("<li class=\"task\"><span class=\"task-box\" role=\"img\" aria-label=\"To do\">☐</span> f"))
        #expect(paper.contains("aria-label=\"Done\">☑</span> g"))
        #expect(paper.contains("<b class=\"email-subject\">h</b>"))
        #expect(paper.contains("<figure class=\"email\" role=\"group\">"))
    }

    @Test("A table of many columns and code with long lines are marked")
    func wide() {
        func table(_ columns: Int) -> String {
            ["a b c d e f", "-", "x"].map { "|" + String(repeating: "\($0)|", count: columns) }.joined(separator: "\n")
        }
        let most = TableWidth.portrait / 13
        #expect(html(table(most)).hasPrefix("<div class=\"table\" tabindex=\"0\">\n<table>"))
        #expect(html(table(most + 1)).hasPrefix("<div class=\"table wide\" tabindex=\"0\">\n<table>"))
        func code(_ length: Int) -> String { "```\na\n" + String(repeating: "ą", count: length) + "\n```" }
        #expect(html(code(CodeWidth.normal)).hasPrefix("<figure class=\"code\" role=\"group\">"))
        #expect(html(code(CodeWidth.normal + 1)).hasPrefix("<figure class=\"code long\" role=\"group\">"))
        #expect(!html(code(500), .init()).contains("long"))
    }

    @Test("Code and an e-mail that may be higher than a page are marked")
    func tall() {
        func block(_ info: String, _ lines: Int) -> String {
            "```\(info)\n" + String(repeating: "ą\n", count: lines) + "```"
        }
        for (info, name) in [("", "code"), ("email", "email")] {
            #expect(html(block(info, TextHeight.most)).hasPrefix("<figure class=\"\(name)\" role=\"group\">"))
            #expect(html(block(info, TextHeight.most + 1)).hasPrefix("<figure class=\"\(name) tall\" role=\"group\">"))
            #expect(!html(block(info, 500), .init()).contains("tall"))
        }
        let line = String(repeating: "ą", count: CodeWidth.normal)
        #expect(TextHeight(Array("\(line)\n\(line)ą\n\na".utf8)[...]).lines == 5)
    }

    @Test("A table needs room for the longest word of each column, and for a few words of text")
    func tableWidth() {
        func width(_ text: String) -> TableWidth {
            let document = Markdown(text).document
            return TableWidth(document, table: document.nodes.firstIndex { $0.kind == .table } ?? 0)
        }
        let one = width("| a | żółć |\n|---|---|\n| two words | `x` |")
        #expect(one.least == 13 && one.comfortable == 17 && one.columns == 2)
        #expect(width("| a |\n|---|\n| " + String(repeating: "x", count: 90) + " |").least == 26)
        #expect(width("| a |\n|---|\n| left-hand/side |").least == 7)
    }

    // MARK: Footnotes

    @Test("A note of one paragraph stands at its first call as well, without ids")
    func notes() {
        let text = "A[^1] b[^1].\n\n[^1]: See *the* [c](c.md)[^2].\n\n[^2]: Two\n\n    paragraphs.\n"
        let page = Markdown(text)
        let written = page.html(Self.english) { _ in
            var target = LinkTarget(href: "#c")
            target.page = "4"
            return target
        }
        let reference = "c<span class=\"pr\"> (p.\u{A0}<span class=\"pn\">4</span>)</span></a>"
        #expect(
            written.contains(
                "id=\"fnref:1\" aria-label=\"Footnote 1\">1</a></sup><span class=\"fnp\"><sup>1</sup> See <em>the</em> <a href=\"#c\" class=\"xref\">\(reference)<sup class=\"footnote-ref\">2</sup>.</span> b<sup"
            ))
        #expect(written.ranges(of: "class=\"fnp\"").count == 1)
        #expect(
            written.contains("<li id=\"fn:1\" class=\"at-call\">\n<p>See <em>the</em> <a class=\"xref\" href=\"#c\">"))
        #expect(written.contains("<li id=\"fn:2\">\n<p>Two</p>"))
        #expect(!html(text, .init()).contains("fnp") && !html(text, .init()).contains("at-call"))
    }

    @Test("A note stays in the list where a link or a table's head would hold it")
    func notesInList() {
        #expect(!html("[a[^1]](b.md)\n\n[^1]: n").contains("fnp"))
        #expect(!html("| a[^1] |\n|---|\n| b |\n\n[^1]: n").contains("fnp"))
        #expect(html("| a |\n|---|\n| b[^1] |\n\n[^1]: n").contains("fnp"))
    }

    @Test("Each of many notes stands at its own call")
    func manyNotes() {
        let text = (1...200).map { "a[^\($0)]\n\n[^\($0)]: note \($0)\n" }.joined(separator: "\n")
        let written = html(text)
        for number in [1, 2, 100, 200] {
            #expect(
                written.contains(
                    ">\(number)</a></sup><span class=\"fnp\"><sup>\(number)</sup> note \(number)</span></p>"))
        }
    }

    // MARK: Words that stay together

    private func text(_ text: String, _ language: String) -> String {
        let noBreaks = ["en": NoBreaks.english, "pl": .polish][language] ?? NoBreaks()
        return html(text, .init(medium: .paper, noBreaks: noBreaks)).replacing("\u{A0}", with: "~")
    }

    @Test(
        "Polish words of one letter stay with the next, whatever is around them",
        arguments: [
            ("Mamy to w domu i u nas", "Mamy to w~domu i~u~nas"), ("(Z nami)", "(Z~nami)"), ("„O tym", "„O~tym"),
            ("Idź w\nprawo", "Idź w~prawo"), ("a *w* **domu**", "a~<em>w</em>~<strong>domu</strong>"),
            ("w [domu](d.md)", "w~<a href=\"d.md\">domu</a>"), ("w `i kod`", "w~<code>i kod</code>"),
            ("{{w domu}} w", "<mark class=\"merge-field\">{{w domu}}</mark> w"), ("plan B", "plan B"),
            ("ów dom", "ów dom"), ("![w domu](d.png)", "<img src=\"d.png\" alt=\"w domu\">"),
        ])
    func polishWords(_ source: String, _ expected: String) {
        #expect(text(source, "pl") == "<p>\(expected)</p>\n")
        #expect(!text("w domu", "en").contains("~"))
        #expect(!html(source, .init()).contains("\u{A0}"))
        let onScreen = html(source, .init(noBreaks: .polish)).replacing("\u{A0}", with: "~")
        #expect(onScreen.contains("~") == expected.contains("~"))
    }

    @Test(
        "A number stays with what it counts, and with the word that announces it",
        arguments: [
            ("en", "5 kg of 100 %.", "5~kg of 100~%."), ("en", "5 000 000 people", "5~000~000 people"),
            ("en", "see p. 12 and No. 5", "see p.~12 and No.~5"), ("en", "on 12 May 2026", "on 12~May 2026"),
            ("en", "in 2024 300 came", "in 2024 300 came"), ("en", "at 9 a.m., 20 min.", "at 9~a.m., 20~min."),
            ("en", "3 cases", "3 cases"), ("en", "($5 000)", "($5~000)"),
            ("pl", "za 5 zł, nr 5, s. 12", "za 5~zł, nr~5, s.~12"), ("pl", "12 maja 2026 r.", "12~maja 2026~r."),
            ("pl", "10 tys. osób", "10~tys. osób"), ("de", "5 kg w 3", "5~kg w 3"),
            ("en", "**5** kg", "<strong>5</strong>~kg"),
        ])
    func numbers(_ language: String, _ source: String, _ expected: String) {
        #expect(text(source, language) == "<p>\(expected)</p>\n")
    }

    @Test(
        "A title and an initial stay with the name",
        arguments: [
            ("en", "Mr Smith and Dr. J. Doe", "Mr~Smith and Dr.~J.~Doe"), ("en", "Mr or Mrs", "Mr or Mrs"),
            ("pl", "dr Ł. Żak, prof. Nowak", "dr~Ł.~Żak, prof.~Nowak"), ("pl", "ul. Śliczna", "ul.~Śliczna"),
            ("pl", "św. Jana", "św.~Jana"),
        ])
    func names(_ language: String, _ source: String, _ expected: String) {
        #expect(text(source, language) == "<p>\(expected)</p>\n")
    }

    @Test("Held words change neither code, addresses, terms nor titles")
    func held() {
        let source = "```\nw domu\n```\n\n[a](b.md \"w domu\") <https://b.c/w>\n\n# W domu\n"
        let written = text(source, "pl")
        #expect(written.contains("<code>w domu\n</code>") && written.contains("title=\"w domu\""))
        #expect(written.contains("<h1 id=\"w-domu\">W~domu"))
        #expect(!html(source, .init(medium: .paper, noBreaks: .polish)).utf8.contains(0xFF))
    }
}
