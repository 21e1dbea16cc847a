import Diagnostics
import Testing

@testable import CommonMark

@Suite("Values and merge fields") struct ValueTests {
    private let values = [
        "price": "€6.50", "sla": "4 hours", "hostile": "<b>&\"[[x]] https://a.b *c* {{= price }}", "cena": "49 zł",
    ]

    private func html(_ text: String) -> String { Markdown(text, values: values).html() }

    @Test(
        "A value stands where its name was",
        arguments: [
            ("It costs {{= price }}.", "<p>It costs €6.50.</p>\n"), ("{{=price}}", "<p>€6.50</p>\n"),
            ("{{= price }}{{= sla }}", "<p>€6.504 hours</p>\n"),
            ("**{{= price }}**", "<p><strong>€6.50</strong></p>\n"),
            ("*a {{= price\t}} b*\n{{= sla }}", "<p><em>a €6.50 b</em>\n4 hours</p>\n"),
            ("> {{= price }}", "<blockquote>\n<p>€6.50</p>\n</blockquote>\n"),
            ("[for {{= price }}](x)", "<p><a href=\"x\">for €6.50</a></p>\n"),
            ("[[x|for {{= price }}]]", "<p><a href=\"x\">for €6.50</a></p>\n"),
            ("![for {{= price }}](x)", "<p><img src=\"x\" alt=\"for €6.50\" loading=\"lazy\"></p>\n"),
        ])
    func shown(_ text: String, _ html: String) {
        #expect(self.html(text) == html)
    }

    @Test("A value stands in headings, tables and footnotes, and in the plain text of all of them")
    func plainText() {
        let page = Markdown(
            "# Within {{= sla }}\n\n| {{= price }} | {{= price }} |\n|--|--|\n| a | {{= sla }} |\n\nx[^1]\n\n[^1]: {{= price }}\n",
            values: values)
        #expect(page.document.headings[0].text == "Within 4 hours")
        #expect(page.document.plainText(of: 0) == "Within 4 hours €6.50 €6.50 a 4 hours x €6.50")
        #expect(page.document.valueUses.map(\.name) == ["sla", "price", "price", "sla", "price"])
    }

    @Test("A heading's name does not change with a value, and GitHub's is made of the braces")
    func headingNames() {
        let page = Markdown("# Within {{= sla }} {#x}\n\n# Within {{= sla }}", values: values)
        #expect(page.document.headings.map(\.id) == ["x", "within-sla"])
        #expect(page.document.headings[1].githubID == "within--sla-")
    }

    @Test("A value is text: escaped, and read neither for links nor for values")
    func hostile() {
        let page = Markdown("{{= hostile }}", values: values)
        #expect(page.html() == "<p>&lt;b&gt;&amp;&quot;[[x]] https://a.b *c* {{= price }}</p>\n")
        #expect(page.document.links.isEmpty)
        #expect(page.document.valueUses.count == 1)
    }

    @Test("A value cannot name a heading")
    func headingID() {
        #expect(Markdown("# A {{= v }}", values: ["v": "b {#c}"]).document.headings[0].id == "a-v")
    }

    @Test(
        "Elsewhere the mark stays as it is",
        arguments: [
            "`{{= price }}`", "    {{= price }}", "```\n{{= price }}\n```", "\\{{= price }}", "{\\{= price }}",
            "{{\\= price }}", "&#123;{= price }}", "{{= price }", "{ {= price }}", "{{ = price }}", "{{= price\n}}",
            "<!-- {{= price }} -->x", "[a](<{{= price }}>)", "[[{{= price }}]]",
        ])
    func literal(_ text: String) {
        let page = Markdown(text, values: values)
        #expect(!page.html().contains("€6.50"))
        #expect(page.document.valueUses.isEmpty)
    }

    @Test("Without our additions the mark stays as it is")
    func withoutAdditions() {
        #expect(Markdown("{{= price }}", additions: [], values: values).document.valueUses.isEmpty)
    }

    @Test("An unknown value is marked and keeps its braces")
    func unknown() {
        #expect(html("a {{= nothing }} b") == "<p>a <span class=\"broken\">{{= nothing }}</span> b</p>\n")
        #expect(html("{{= __proto__ }}") == "<p><span class=\"broken\">{{= __proto__ }}</span></p>\n")
        #expect(html("{{= ../x }}") == "<p><span class=\"broken\">{{= ../x }}</span></p>\n")
    }

    @Test(
        "Each use has its place in the source",
        arguments: [
            "a «{{= price }}» b «{{= sla }}»", "`{{= price }}` «{{= price }}»", "\\{{= price }} «{{= price }}»",
            "| a | «{{= sla }}» | «{{= sla }}» |\n|--|--|--|\n| «{{= sla }}» | b | «{{= price }}» |",
            "> a\n> «{{=price}}»\n> - b *«{{= price }}»*", "# «{{= sla }}»\n\n[^1]: «{{= sla }}»\n\nx[^1] «{{= sla }}»",
            "```email\n«{{= sla }}» «{{= sla }}»\n```", "> [!SAY] «{{= sla }}»\n> «{{= sla }}»",
            "ż «{{= sla }}»  \nż «{{= no }}»", "[[a|«{{= sla }}»]] «{{= sla }}»",
        ])
    func places(_ marked: String) {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let page = Markdown(text, values: values)
        var expected: [Int] = []
        var offset = 0
        for scalar in marked.unicodeScalars {
            if scalar == "«" { expected.append(offset) }
            if scalar != "«" && scalar != "»" { offset += String(scalar).utf8.count }
        }
        #expect(page.document.valueUses.map(\.span.start).sorted() == expected)
        for use in page.document.valueUses { #expect(page.source(use.span).contains(use.name)) }
    }

    @Test("A value between links leaves their places right")
    func linkPlaces() {
        let page = Markdown("{{= sla }} [a](b.md) 4 hours [c](d.md)", values: values)
        #expect(page.document.links.map { page.source($0.span) } == ["b.md", "d.md"])
    }

    @Test("A page that would unfold into megabytes is shown unformatted, with a finding")
    func expansion() {
        let page = Markdown(
            String(repeating: String(repeating: "{{=a}}", count: 1_000) + "\n\n", count: 30),
            values: ["a": String(repeating: "x", count: 300)])
        #expect(page.findings.map(\.rule) == ["markdown-limit"])
        #expect(page.document.nodes[1].kind == .unparsed)
    }

    @Test(
        "A merge field is never expanded, only marked in text",
        arguments: [
            ("Dear {{first_name}},", "<p>Dear <mark class=\"merge-field\">{{first_name}}</mark>,</p>\n"),
            ("{{imię}}", "<p><mark class=\"merge-field\">{{imię}}</mark></p>\n"),
            ("{{ contact.name }}", "<p><mark class=\"merge-field\">{{ contact.name }}</mark></p>\n"),
            (
                "{{_a}} and {{b_}}",
                "<p><mark class=\"merge-field\">{{_a}}</mark> and <mark class=\"merge-field\">{{b_}}</mark></p>\n"
            ),
            ("`{{a}}`", "<p><code>{{a}}</code></p>\n"),
            ("[{{a}}]({{b}})", "<p><a href=\"%7B%7Bb%7D%7D\"><mark class=\"merge-field\">{{a}}</mark></a></p>\n"),
            ("![{{a}}](x '{{b}}')", "<p><img src=\"x\" alt=\"{{a}}\" title=\"{{b}}\" loading=\"lazy\"></p>\n"),
            ("{{}} {{ }} {{.a}} {{<a>}} {{a", "<p>{{}} {{ }} {{.a}} {{&lt;a&gt;}} {{a</p>\n"),
            ("{{#a}}{{/a}} {{{b}}}", "<p>{{#a}}{{/a}} {<mark class=\"merge-field\">{{b}}</mark>}</p>\n"),
        ])
    func mergeFields(_ text: String, _ html: String) {
        #expect(Markdown(text).html() == html)
    }

    @Test("Names of values are letters, digits and a few signs")
    func names() {
        for name in ["price", "SLA-1", "a.b_c", "cena", "właściciel", "1st", String(repeating: "a", count: 64)] {
            #expect(ValueMarks.isName(name))
        }
        for name in ["", "__proto__", "-a", ".a", "../x", "a b", "a}", "a\n", String(repeating: "a", count: 65)] {
            #expect(!ValueMarks.isName(name))
        }
    }
}
