import Diagnostics
import Testing

@testable import PlaybookKit

/// Nothing that an author writes is a template, and a value is only ever text.
@Suite("Template and include injection") struct TemplateAcceptanceTests {
    private static let values = "values: {price: €6.50, twice: \"{{= price }} {{= twice }}\"}\n"

    private struct Site {
        let output: Output
        let log: FindingLog

        init(_ files: SourceTree) {
            let rendered = Build.render(Build.check(Build.link(Build.parse(files), asOf: .testDay)), with: .standard)
            output = rendered.output
            log = rendered.log
        }

        func page(_ path: String) -> String {
            String(decoding: output[ContainedPath(stringLiteral: path)] ?? [], as: UTF8.self)
        }
    }

    @Test("T-01 Tags of template languages are literal text, in text, in code and on paper")
    func tags() {
        let site = Site([
            "a.md":
                "# A\n\nA {{ site.secrets }}, {% include x %}, ${x}, <%= x %>, {{title}}, {{> layout}}, {{{body}}}\n\n    {{title}}\n"
        ])
        for path in ["a.html", "print.html"] {
            let page = site.page(path)
            #expect(
                page.contains(
                    "A <mark class=\"merge-field\">{{ site.secrets }}</mark>, {% include x %}, ${x}, &lt;%= x %&gt;, "
                        + "<mark class=\"merge-field\">{{title}}</mark>, {{&gt; layout}}, {<mark class=\"merge-field\">{{body}}</mark>}"
                ))
            #expect(page.contains("<code>{{title}}\n</code>"))
        }
        let foreign = site.log.findings.filter { $0.rule == "foreign-markup" }.map(\.message.english)
        #expect(foreign == ["'{% include %}' is markup of another tool", "'<% … %>' is markup of another tool"])
    }

    @Test("A hundred and more shortcodes of one kind on a page are counted, each a place as far as anybody reads them")
    func manyTags() {
        let found = Site(["a.md": String(repeating: "{% x %}\n\n", count: 250) + "{% y %}"])
            .log.findings.filter { $0.rule == "foreign-markup" }
        #expect(found.count == 101)
        #expect(found.count(of: .warning) == 251)
    }

    @Test("T-02 A title with marks of our own stays as it is, wherever it is shown")
    func title() {
        let title = "{{= price }} {{title}} {{{body}}} {{> layout}} {{/main}}"
        let site = Site([
            "playbook.yml": Self.values,
            "a.md": "---\ntitle: \"\(title)\"\nsummary: \"{{= price }}\"\nstage: use\n---\nText\n",
        ])
        let shown = "{{= price }} {{title}} {{{body}}} {{&gt; layout}} {{/main}}"
        #expect(site.page("a.html").contains("<h1>\(shown)</h1>"))
        #expect(site.page("stages/use.html").contains(">\(shown)</a>"))
        #expect(site.page("print.html").contains(shown))
        #expect(!site.page("a.html").contains("€6.50"))
    }

    @Test(
        "T-03 A name that no value can have is an error where it stands",
        arguments: ["__proto__", "constructor", "../x"])
    func names(_ name: String) {
        let text = "# A\n\nIt costs {{= \(name) }}.\n"
        let log = Site(["playbook.yml": Self.values, "a.md": text]).log
        let found = log.findings.filter { $0.rule == "undefined-value" }
        #expect(found.map(\.message.english) == ["There is no value '\(name)'"])
        #expect(
            found.allSatisfy { $0.severity == .error && $0.location.path == "a.md" && $0.location.span?.start == 14 })
    }

    @Test("T-03 A name of thousands of bytes is an error where it stands, and the finding stays short")
    func longNames() {
        func found(_ length: Int, in form: String) -> [Finding] {
            let name = String(repeating: "x", count: length)
            let text = form.replacing("NAME", with: name)
            return Site(["a.md": text]).log.findings.filter {
                ["undefined-value", "markdown-limit"].contains($0.rule)
            }
        }
        // A paragraph of 10 kB passes a limit of its own.
        #expect(found(7_000, in: "a {{= NAME }}").map(\.rule) == ["undefined-value"])
        #expect(found(10_000, in: "a {{= NAME }}").map(\.rule) == ["markdown-limit"])
        #expect(found(10_000, in: "```email\n{{= NAME }}\n```").map(\.rule) == ["undefined-value"])
        #expect(
            found(7_000, in: "a {{= NAME }}").allSatisfy {
                $0.message.english.utf8.count < 100 && $0.location.span != nil
            })
    }

    @Test("T-04 A value that holds marks of values is shown with them")
    func nested() {
        let site = Site([
            "playbook.yml": Self.values, "a.md": "# A {{= twice }}\n\n{{= twice }}\n\n```email\n{{= twice }}\n```\n",
        ])
        #expect(site.page("a.html").ranges(of: "{{= price }} {{= twice }}").count >= 3)
        #expect(!site.page("a.html").contains("€6.50"))
    }

    /// An embedded section is never text put into another text: HTML is judged in the file that holds it.
    @Test("T-05 Raw HTML of an embedded section is judged where it is written")
    func embedded() {
        let site = Site([
            "a.md": "# A\n\n![[b#part]]\n",
            "b.md": "# B\n\n## Part\n\n<script>pwned=1</script>\n\n<b onclick=\"pwned=1\">x</b>\n",
        ])
        for path in ["a.html", "b.html"] {
            #expect(!site.page(path).contains("<script>pwned"))
            #expect(site.page(path).firstMatch(of: /<[^>]*onclick/) == nil)
        }
        let found = site.log.findings.filter { $0.rule == "raw-html" }
        #expect(!found.isEmpty && found.allSatisfy { $0.location.path == "b.md" })
    }

    /// Who must agree to a change of templates or of playbook.yml is for `truce review` to say. What holds already: they lie
    /// where the owners of a repository can guard them, because nothing in the folder of content takes part in them.
    @Test("T-06 A template among the content changes no page")
    func templates() {
        let pages: [ContainedPath: [UInt8]] = ["a.md": Array("# A\n\nText\n".utf8)]
        let forged = Array("forged {{{body}}}".utf8)
        var files = pages
        for path in ["layout.mustache", "templates/page.mustache", "partials/trust.mustache", "assets/truce.css"] {
            files[ContainedPath(stringLiteral: path)] = forged
        }
        let (plain, attacked) = (Site(SourceTree(pages)), Site(SourceTree(files)))
        #expect(attacked.page("a.html") == plain.page("a.html"))
        #expect(!attacked.output.files.values.contains { String(decoding: $0, as: UTF8.self).contains("forged") })
    }
}
