import Diagnostics
import Testing

@testable import PlaybookKit

/// Family X, and F-12. The same pages are opened in Chromium by `Tests/Browser/test_hostile.py`, where an
/// HTML parser that is not ours reads what came out.
@Suite("Markdown and raw HTML")
struct RawHTMLAcceptanceTests {
    private static let script = "<script>pwned=1</script>"
    private static let shown = "&lt;script&gt;pwned=1&lt;/script&gt;"

    @Test("X-01 A script is shown as text, with a warning at its tag")
    func script() {
        let page = HostilePage("\(Self.script)\n\nIn \(Self.script).\n")
        #expect(page.prose == "<p class=\"raw-html\">\(Self.shown)\n</p>\n<p>In \(Self.shown).</p>\n")
        #expect(
            page.findings == [
                "1:1: warning[raw-html] <script> is shown as text", "3:4: warning[raw-html] <script> is shown as text",
            ])
        #expect(page.lacks(Self.script))
    }

    @Test("X-02 An image that would run script is shown as text")
    func image() {
        let page = HostilePage("<img src=x onerror=\"pwned=1\">\n\na <img src=x onerror=\"pwned=1\">")
        #expect(
            page.prose
                == "<p class=\"raw-html\">&lt;img src=x onerror=&quot;pwned=1&quot;&gt;\n</p>\n<p>a &lt;img src=x onerror=&quot;pwned=1&quot;&gt;</p>\n"
        )
        #expect(page.findings.count == 2)
    }

    @Test("X-03 A comment that browsers end at once is gone whole")
    func emptyComment() {
        #expect(HostilePage("a\n\n<!--> <img src=x onerror=pwned=1> -->\n\nb").prose == "<p>a</p>\n<p>b</p>\n")
        #expect(HostilePage("a\n\n<!---> <img src=x onerror=pwned=1> -->\n\nb").prose == "<p>a</p>\n<p>b</p>\n")
    }

    @Test("X-04 A comment with another end is gone whole")
    func otherEnd() {
        #expect(HostilePage("a\n\n<!-- a --!> <img src=x onerror=pwned=1> -->\n\nb").prose == "<p>a</p>\n<p>b</p>\n")
    }

    @Test("X-05 A comment without end hides the rest of the text and nothing of the page, with a warning")
    func openComment() {
        let page = HostilePage("a\n\n<!-- secret\n\nb")
        #expect(page.prose == "<p>a</p>\n")
        #expect(page.findings == ["3:1: warning[raw-html] A comment without --> hides what follows it"])
        #expect(page.lacks("secret") && page.page.hasSuffix("</html>\n"))
    }

    @Test("X-06 Details without end are closed before the list after them")
    func openDetails() {
        let page = HostilePage("<details><summary>x\n\n- a")
        #expect(page.prose == "<details><summary>x\n</summary></details>\n<ul>\n<li>a</li>\n</ul>\n")
        #expect(
            page.findings == [
                "1:1: warning[raw-html] <details> is never closed; it ends with its block",
                "1:10: warning[raw-html] <summary> is never closed; it ends with its block",
            ])
    }

    @Test("X-07 Closing tags that nobody opened are shown as text")
    func strayEnds() {
        let page = HostilePage("</article></main><h1>fake\n\n</div>")
        #expect(
            page.prose
                == "<p class=\"raw-html\">&lt;/article&gt;&lt;/main&gt;&lt;h1&gt;fake\n</p>\n<p class=\"raw-html\">&lt;/div&gt;</p>\n"
                .replacing("&lt;/div&gt;</p>", with: "&lt;/div&gt;\n</p>"))
        #expect(page.findings.map { $0.prefix(4) } == ["1:1:", "1:11", "1:18", "3:1:"])
    }

    @Test("X-08 The title of a link is one attribute, whatever it holds")
    func titles() {
        let page = HostilePage(
            "[a](y.md '\"><svg onload=pwned=1>') ![b](i.png '\"><svg onload=pwned=1>')",
            among: ["y.md": "Y", "i.png": "\u{89}PNG\r\n\u{1A}\n"])
        #expect(page.prose.contains("<a href=\"y.html\" title=\"&quot;&gt;&lt;svg onload=pwned=1&gt;\">a</a>"))
        #expect(page.lacks("<svg onload"))
    }

    @Test("X-09 The language of a code block is a word, or none")
    func languages() {
        let page = HostilePage("```js\"><script>pwned=1</script>\nx\n```\n\n~~~a\" onclick=\"pwned=1\ny\n~~~")
        #expect(page.lacks(Self.script) && page.lacks("onclick=\""))
        #expect(page.prose.contains("x\n</code></pre>") && page.prose.contains("y\n</code></pre>"))
    }

    @Test("X-10 The label of a footnote is in no id")
    func footnotes() {
        let page = HostilePage("a[^\"><script>pwned=1</script>]\n\n[^\"><script>pwned=1</script>]: b")
        #expect(page.prose.contains("<a href=\"#fn:1\" id=\"fnref:1\"") && page.prose.contains("<li id=\"fn:1\">"))
        #expect(page.lacks(Self.script))
    }

    @Test("X-11 HTML in a heading is text, and in no id, list of contents or title")
    func headings() {
        let page = HostilePage(
            "## a <img src=x onerror=\"pwned=1\"> b\n\nText\n\n## <img src=x onerror=pwned=1>\n\n## d")
        #expect(
            page.prose.hasPrefix(
                "<h2 id=\"a-b\">a &lt;img src=x onerror=&quot;pwned=1&quot;&gt; b <a class=\"anchor\" href=\"#a-b\""))
        // In CommonMark this one is no tag but words.
        #expect(page.prose.contains("<h2 id=\"img-src-x-onerror-pwned-1\">&lt;img src=x onerror=pwned=1&gt; <a"))
        #expect(page.lacks("<img src=x"))
    }

    @Test("X-12 Ids of headings are unique and never the page's own")
    func ids() {
        let names = ["constructor", "__proto__", "pb-search", "pb-main", "getElementById", "constructor"]
        let page = HostilePage(names.map { "## \($0)\n\na\n" }.joined(separator: "\n"))
        let ids = page.page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        let own = page.prose.matches(of: /<h2 id="([^"]*)"/).map { String($0.1) }
        #expect(own.count == names.count && own.allSatisfy { !$0.hasPrefix("pb-") })
    }

    @Test("X-13 A style within a drawing is text, with all that it seems to hide")
    func drawing() { expectText("<svg><style><a title=\"</style><img src=x onerror=pwned=1>\">") }

    @Test("X-14 A style within a formula is text, with all that it seems to hide")
    func formula() {
        expectText(
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=pwned=1&gt;\">")
    }

    /// No tag of it stands in the page, wherever it was written.
    private func expectText(_ html: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for page in [HostilePage(html), HostilePage("a \(html)"), HostilePage("<div>\n\(html)\n</div>")] {
            let tags = page.prose.matches(of: /<[a-z]+/).map { String($0.0) }
            #expect(tags.allSatisfy { ["<p", "<div"].contains($0) }, sourceLocation: sourceLocation)
            #expect(!page.findings.isEmpty, sourceLocation: sourceLocation)
        }
    }

    @Test("X-15 An attribute that runs script is left out, with a warning, and the others are written anew")
    func attributes() {
        let page = HostilePage("<kbd onclick=\"pwned=1\" title='a\"b'>k</kbd>")
        #expect(page.prose == "<p><kbd title=\"a&quot;b\">k</kbd></p>\n")
        #expect(page.findings == ["1:1: warning[raw-html] 'onclick' of <kbd> is left out"])
        // In CommonMark, a value without quotes holds no '=': this is no tag but a text, as GitHub shows it.
        #expect(HostilePage("<kbd onclick=pwned=1>k").prose == "<p>&lt;kbd onclick=pwned=1&gt;k</p>\n")
    }

    @Test(
        "X-16 What is nearly a tag is written anew or shown as text, never copied",
        arguments: [
            ("<KBD\u{0B}>a", "&lt;KBD\u{FFFD}&gt;a"), ("<kbd/x>a", "&lt;kbd/x&gt;a"),
            ("<kbd title=x/>a</kbd>", "<kbd title=\"x/\">a</kbd>"),
            ("<KBD\tTITLE='x'>a</KBD >", "<kbd title=\"x\">a</kbd>"),
        ])
    func nearlyTags(_ text: String, _ html: String) {
        #expect(HostilePage("b \(text)").prose == "<p>b \(html)</p>\n")
        #expect(HostilePage("<div>\n\(text)\n</div>").prose == "<div>\n\(html)\n</div>\n")
    }

    @Test("X-17 An alternative text is one attribute")
    func alternative() {
        let page = HostilePage("![a\" onerror=\"pwned=1](i.png)", among: ["i.png": "\u{89}PNG\r\n\u{1A}\n"])
        #expect(page.prose.contains("a&quot; onerror=&quot;pwned=1"))
        #expect(page.lacks("onerror=\""))
    }

    @Test("X-18 Tags of tables in a cell are text, and a bar in code keeps the columns")
    func cells() {
        let page = HostilePage("| a | b |\n|---|---|\n| <td onclick=pwned=1> | `\\|` |\n| </table> | <u>c |")
        #expect(page.prose.contains("<td>&lt;td onclick=pwned=1&gt;</td>\n<td><code>|</code></td>"))
        #expect(page.prose.contains("<td>&lt;/table&gt;</td>\n<td><u>c</u></td>"))
    }

    @Test(
        "X-19 Elements of the head are text",
        arguments: [
            "<base href=\"//evil.example/\">", "<meta http-equiv=refresh content=\"0;url=//e\">",
            "<link rel=stylesheet href=//e>",
        ])
    func head(_ html: String) { expectText(html) }

    @Test(
        "X-20 Forms, frames and elements that hide what follows are text",
        arguments: [
            "<form action=//e><input name=x><button>", "<iframe srcdoc=\"<script>x</script>\"></iframe>",
            "<object data=x></object>", "<template><img src=x></template>", "<textarea>", "<plaintext>", "<noscript>",
            "<select><option>",
        ])
    func frames(_ html: String) { expectText(html) }

    @Test("X-21 Thousands of tags without end take no time and stay in their paragraph", .timeLimit(.minutes(1)))
    func depth() {
        // More bytes in one paragraph are a limit of their own.
        let page = HostilePage(String(repeating: "<span>", count: 1_300) + "\n\nAfter.")
        #expect(page.prose.hasSuffix("\(String(repeating: "</span>", count: 12))</p>\n<p>After.</p>\n"))
        #expect(
            HostilePage(String(repeating: "<span>", count: 3_000)).findings.contains {
                $0.contains("error[markdown-limit]")
            })
    }

    @Test("X-22 Code that holds the end of code is code")
    func code() {
        let page = HostilePage("```\n</code></pre>\(Self.script)\n```\n\n`</code>\(Self.script)`")
        #expect(
            page.prose
                == "<figure class=\"code\">\n<pre tabindex=\"0\"><code>&lt;/code&gt;&lt;/pre&gt;\(Self.shown)\n</code></pre>\n</figure>\n<p><code>&lt;/code&gt;\(Self.shown)</code></p>\n"
        )
        #expect(page.findings == [])
    }

    @Test("F-12 A page cannot trust its own HTML")
    func trustInFrontMatter() {
        for (path, text) in [
            ("y.md", "---\nraw_html: trusted\n---\n<b>x</b>"), ("_defaults.yml", "Raw-HTML: {trusted: [x.md]}"),
        ] {
            let source = SourceTree([
                ContainedPath(stringLiteral: path): Array(text.utf8), "x.md": Array("<b>x</b>".utf8),
            ])
            let parsed = Build.parse(source)
            let errors = parsed.log.ordered.filter { $0.severity == .error }
            #expect(
                errors.map(\.message.english) == [
                    "'\(path == "y.md" ? "raw_html" : "Raw-HTML")' cannot be set on a page"
                ])
            #expect(parsed.log.ordered.contains { $0.message == "<b> is shown as text" })
        }
    }
}
