import CommonMark
import Diagnostics
import Testing

@testable import PlaybookKit

@Suite struct ThemeRenderingTests {
    @Test(
        "Two braces escape, byte by byte, whatever marks combine",
        arguments: [
            ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
            ("<\u{301}img>", "&lt;\u{301}img&gt;"),
            ("\"\u{338}x", "&quot;\u{338}x"),
            ("\u{600}<script>", "\u{600}&lt;script&gt;"),
            ("'\u{FE0F}&\u{200D}", "&#39;\u{FE0F}&amp;\u{200D}"),
            ("a\r\n<b>", "a\r\n&lt;b&gt;"),
            ("\u{0}\u{C}\u{1B}\t\u{7F}\u{80}\u{9F}\u{A0}", "\u{FFFD}\u{FFFD}\u{FFFD}\t\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}"),
            ("{{other}} {{{other}}} \u{1}", "{{other}} {{{other}}} \u{FFFD}"),
            ("é ż 🇵🇱", "é ż 🇵🇱"),
        ])
    func escaping(_ value: String, _ expected: String) {
        let context: TemplateContext = ["a": .text(value), "list": [.text(value)], "other": "secret"]
        #expect(render("{{a}}", context) == expected)
        #expect(render("<p title=\"{{a}}\">", context) == "<p title=\"\(expected)\">")
        #expect(render("{{#a}}{{.}}{{/a}}{{#list}}{{{.}}}{{/list}}", context) == expected + expected)
        #expect(render("{{>p}}", context, partials: ["p": "{{a}}"]) == expected)
        #expect(render("{{<p}}{{$b}}{{a}}{{/b}}{{/p}}", context, partials: ["p": "{{$b}}{{/b}}"]) == expected)
    }

    @Test("Three braces place markup as it is, and nothing else")
    func markup() {
        let context: TemplateContext = ["html": .markup("<b>\u{1}\r\n</b>"), "text": "<b>"]
        #expect(render("{{{html}}}|{{&html}}", context) == "<b>\u{1}\r\n</b>|<b>\u{1}\r\n</b>")
        #expect(render("{{html}}", context) == "&lt;b&gt;\u{FFFD}\r\n&lt;/b&gt;")
        #expect(render("{{{text}}}", context) == "&lt;b&gt;")
    }

    @Test("Markup need not be text, and stays between its neighbours")
    func bytes() {
        var log = FindingLog()
        let page = theme(["page": "[{{{a}}}{{b}}{{{a}}}]"]).render(
            "page", ["a": .markup([0xC3, 0x01]), "b": "x"], log: &log)
        #expect(page == [0x5B, 0xC3, 0x01, 0x78, 0xC3, 0x01, 0x5D])
    }

    @Test(
        "A section is shown for what is present",
        arguments: [
            ("x", true), ("", false), (true, true), (false, false), (["x"], true), ([], false), (["k": "v"], true),
            (.markup(""), false), (.markup("a"), true),
        ] as [(TemplateContext, Bool)])
    func sections(_ value: TemplateContext, isShown: Bool) {
        #expect(render("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value]) == (isShown ? "yes" : "no"))
    }

    @Test("Lists repeat, and inner names are looked for outwards")
    func lists() {
        let context: TemplateContext = [
            "title": "outer", "site": ["name": "Truce"],
            "items": [["title": "one"], ["other": ["title": "two"]], ["title": .flag(true)]],
        ]
        #expect(render("{{#items}}{{title}},{{site.name}};{{/items}}", context) == "one,Truce;outer,Truce;true,Truce;")
        #expect(render("{{#site.name}}{{.}}{{/site.name}}{{#site}}{{name}}{{/site}}", context) == "TruceTruce")
    }

    @Test(
        "Lines that hold nothing but a section's tag leave no empty line, with any line end", arguments: ["\n", "\r\n"])
    func standalone(_ end: String) {
        let template = ["<ul>", "  {{#a}}", "  <li>{{.}}", "  {{/a}}", "  {{! note }}", "</ul>", ""].joined(
            separator: end)
        #expect(
            render(template, ["a": ["1", "2"]]) == ["<ul>", "  <li>1", "  <li>2", "</ul>", ""].joined(separator: end))
    }

    @Test("What a partial or block holds is never indented")
    func indentation() {
        let partials = ["p": "<pre>\n{{a}}\n{{{html}}}\n</pre>\n", "f": "<main>\n  {{$main}}\n  {{/main}}\n</main>\n"]
        let context: TemplateContext = ["a": "x\ny", "html": .markup("1\n2")]
        let expected = "<pre>\nx\ny\n1\n2\n</pre>\n"
        #expect(render("<div>\n    {{>p}}\n</div>", context, partials: partials) == "<div>\n\(expected)</div>")
        #expect(
            render("\t{{<f}}\n{{$main}}\n    {{>p}}\n{{/main}}\n{{/f}}\n", context, partials: partials)
                == "<main>\n\(expected)</main>\n")
    }

    @Test("A partial is named by its path, slashes and dots included, also where its blocks are filled")
    func paths() {
        let partials = ["partials/a.b": "[{{$x}}default{{/x}}]"]
        #expect(
            render("{{> partials/a.b }}{{<partials/a.b}}{{/partials/a.b}}", [:], partials: partials)
                == "[default][default]")
    }

    @Test("An unknown name is reported once for its template, where it first stands, with what was meant")
    func unknown() {
        var log = FindingLog()
        let page = "{{title}}\n{{titel}}\n{{#items}}\r\n{{titel}}{{hreff}}\n{{/items}}{{>part}}"
        let theme = theme(["page": page, "part": "é{{titel}}"])
        let context: TemplateContext = ["title": "T", "items": [["href": "a"], ["href": "b"]]]
        #expect(String(decoding: theme.render("page", context, log: &log), as: UTF8.self) == "T\n\n\n\né")
        #expect(log.findings.map(\.rule) == ["unknown-name", "unknown-name", "unknown-name"])
        #expect(
            log.findings.map(\.message.english) == [
                "Unknown name 'titel' in page.mustache; did you mean 'title'?",
                "Unknown name 'hreff' in page.mustache; did you mean 'href'?",
                "Unknown name 'titel' in part.mustache; did you mean 'title'?",
            ])
        let lines = LineIndex(Array(page.utf8))
        #expect(log.findings.prefix(2).map { lines.position(of: $0.location.span!.start).line } == [2, 4])
        #expect(
            log.findings.map(\.location.path) == [
                "templates/page.mustache", "templates/page.mustache", "templates/part.mustache",
            ])
        #expect(log.findings[2].location.span == SourceSpan(2, 11))
        #expect(Set(log.findings.map(\.cause)).count == 3)
    }

    @Test("Names are reported in sections and after dots too; what is absent has no names")
    func unknownParts() {
        let context: TemplateContext = ["owner": false, "page": ["title": "T"], "text": "x"]
        #expect(messages("{{owner.title}}{{#owner.title}}{{/owner.title}}", context) == [])
        #expect(messages("{{page.titel}}", context) == ["Unknown name 'titel' in page.mustache; did you mean 'title'?"])
        #expect(
            messages("{{#pages}}{{/pages}}", context) == ["Unknown name 'pages' in page.mustache; did you mean 'page'?"]
        )
        #expect(messages("{{^zebra}}{{/zebra}}", context) == ["Unknown name 'zebra' in page.mustache"])
        #expect(messages("{{text.title}}", context) == ["Unknown name 'title' in page.mustache"])
        #expect(messages("{{__proto__}}", context) == ["Unknown name '__proto__' in page.mustache"])
        #expect(messages("{{page}}", context) == ["'page' in page.mustache is no single value and cannot be written"])
    }

    @Test("A name that is known inside is not looked for outside, even if it is empty there")
    func emptyInside() {
        let context: TemplateContext = [
            "items": [["a": "", "b": [], "c": false, "d": .markup(""), "e": ["x"]]], "e": "outer",
        ]
        let template = "{{#items}}{{#a}}{{/a}}{{a}}{{#b}}{{/b}}{{#c}}{{/c}}{{#d}}{{/d}}{{{d}}}{{e}}{{/items}}"
        #expect(messages(template, context) == ["'e' in page.mustache is no single value and cannot be written"])
    }

    @Test("Sections that multiply end with a finding, not with the patience of whoever waits", .timeLimit(.minutes(1)))
    func multiplying() {
        let context: TemplateContext = ["a": .list(Array(repeating: ["x": "x"], count: 100))]
        let nested = String(repeating: "{{#a}}", count: 12) + "{{x}}" + String(repeating: "{{/a}}", count: 12)
        #expect(
            messages(nested, context) == [
                "The page is cut off, because this template repeats more than it is given"
            ])
        let doubling = Dictionary(uniqueKeysWithValues: (0..<40).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") })
        var log = FindingLog()
        _ = theme(doubling.merging(["page": "{{>p0}}", "p40": "x"]) { $1 }).render("page", [:], log: &log)
        #expect(log.findings.map(\.rule) == ["bad-template"])
    }

    @Test("A list that is shown many times, and one long text, are no excess")
    func plenty() {
        let context: TemplateContext = ["a": .list(Array(repeating: ["x": "x"], count: 2_000))]
        #expect(messages(String(repeating: "{{#a}}<p>{{x}}</p>{{/a}}", count: 20), context) == [])
        #expect(messages(String(repeating: "{{x}} text ", count: 5_000), ["x": "x"]) == [])
    }

    @Test("Only what is shown is looked up")
    func hidden() {
        #expect(messages("{{#a}}{{b}}{{/a}}", ["a": false]) == [])
    }

    @Test("A template that does not exist is a finding and an empty page")
    func missing() {
        var log = FindingLog()
        #expect(theme(["page": ""]).render("hom", [:], log: &log) == [])
        #expect(log.findings.map(\.message.english) == ["No template 'hom'"])
    }

    @Test("Many threads render from one theme, always the same bytes")
    func threads() async {
        let theme = theme(["page": "{{#items}}{{>part}}{{/items}}{{unknown}}", "part": "<li>{{title}}{{{body}}}\n"])
        let pages = await withTaskGroup(of: (Int, [UInt8], [Finding]).self) { group in
            for number in 0..<500 {
                group.addTask {
                    var log = FindingLog()
                    let item: TemplateContext = ["title": "<\(number % 5)>", "body": .markup("<b>")]
                    let page = theme.render("page", ["items": [item, item]], log: &log)
                    return (number, page, log.findings)
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(pages.count == 500)
        for (number, page, findings) in pages {
            let line = "<li>&lt;\(number % 5)&gt;<b>\n"
            #expect(String(decoding: page, as: UTF8.self) == line + line)
            #expect(findings.count == 1)
        }
    }

    private func render(_ page: String, _ context: TemplateContext, partials: [String: String] = [:]) -> String {
        var log = FindingLog()
        defer { #expect(log.findings.isEmpty) }
        let theme = theme(partials.merging(["page": page]) { $1 })
        return String(decoding: theme.render("page", context, log: &log), as: UTF8.self)
    }

    private func messages(_ page: String, _ context: TemplateContext) -> [String] {
        var log = FindingLog()
        _ = theme(["page": page]).render("page", context, log: &log)
        return log.findings.map(\.message.english)
    }

    private func theme(_ templates: [String: String]) -> Theme {
        var files: [String: SourceFile] = [:]
        for (name, text) in templates {
            files["\(name).mustache"] = SourceFile(path: "templates/\(name).mustache", text: text)
        }
        var log = FindingLog()
        defer { #expect(log.findings.isEmpty) }
        return Theme(files, log: &log)
    }
}

extension TemplateContext {
    fileprivate static func markup(_ text: String) -> Self { markup(Array(text.utf8)) }

    fileprivate static func markup(_ bytes: [UInt8]) -> Self {
        var markup = HTMLBuffer()
        markup.append(raw: bytes)
        return .html(markup)
    }
}
