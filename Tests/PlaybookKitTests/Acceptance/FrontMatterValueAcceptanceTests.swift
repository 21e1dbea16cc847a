import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("A value of front matter")
struct FrontMatterValueAcceptanceTests {
    @Test("F-01 A title that closes its element is text wherever it stands")
    func closingTitle() throws {
        let title = "</title><script>pwned=1</script>"
        try expectHarmless(title)
        let page = BuiltSite(["call.md": "---\ntitle: '\(title)'\nstage: contact\n---\n\nText.\n"])
        let escaped = "&lt;/title&gt;&lt;script&gt;pwned=1&lt;/script&gt;"
        #expect(page.holds("<title>\(escaped)", in: "call.html"))
        #expect(page.holds("<h1>\(escaped)</h1>", in: "call.html"))
        #expect(page.holds(escaped, in: "stages/contact.html"))
        #expect(page.holds(escaped, in: "print.html"))
    }

    @Test("F-02 A title that ends an attribute stays in it")
    func quote() throws {
        try expectHarmless("x\" onmouseover=\"pwned=1")
        try expectHarmless("x' onmouseover='pwned=1")
    }

    @Test("F-03 A description that opens a comment and a script swallows nothing, and comes back from JSON")
    func comment() throws {
        let text = "</script><!--<script>"
        try expectHarmless(text)
        let page = BuiltSite(["call.md": "---\ntitle: A\nsummary: \"\(text)\"\n---\n\nText.\n"])
        #expect(
            page.holds("<meta name=\"description\" content=\"&lt;/script&gt;&lt;!--&lt;script&gt;\">", in: "call.html"))
    }

    // Pages have no colours of their own, so the field is one that nobody knows.
    @Test(
        "F-04 A colour is no field, and stands in no file",
        arguments: ["red;}body{display:none}/*", "url(javascript:1)"])
    func colour(value: String) {
        let page = BuiltSite(["a.md": "---\ntitle: A\ncolor: \"\(value)\"\n---\n\nText.\n"])
        #expect(page.places("unknown-field") == ["a.md:3:1: note[unknown-field]"])
        for path in page.output.files.keys { #expect(!page.holds(value, in: path.description)) }
    }

    @Test("F-05 An owner that is a formula is a text in the spreadsheet")
    func formula() throws {
        let owner = "=HYPERLINK(\"http://e\",\"x\")"
        let page = BuiltSite([
            "playbook.yml": "teams:\n  - {id: sales, title: '\(owner)', side: sales}\n",
            "a.md": "---\ntitle: A\nkind: asset\ngroup: offer\nowner: sales\n---\n",
        ])
        #expect(page.holds("\"'=HYPERLINK(\"\"http://e\"\",\"\"x\"\")\"", in: "assets.csv"))
        let unknown = BuiltSite(["a.md": "---\ntitle: A\nkind: asset\nowner: '\(owner)'\n---\n"])
        #expect(unknown.places("unknown-owner") == ["a.md:4:8: error[unknown-owner]"])
    }

    // Tags have no pages: they are data.
    @Test("F-06 No tag becomes an address")
    func tagList() throws {
        let page = BuiltSite(["a.md": "---\ntitle: A\ntags: ['../../x', 'a/b', '.', '']\n---\n\nText.\n"])
        let plain = BuiltSite(["a.md": "---\ntitle: A\n---\n\nText.\n"])
        #expect(Set(page.output.files.keys) == Set(plain.output.files.keys))
        let pages = try #require(try page.graph()["pages"] as? [[String: Any]])
        #expect(pages.first?["tags"] as? [String] == ["../../x", "a/b", "."])
    }

    // An empty field is one that is not there, as everywhere in front matter; the page is then called by its file.
    @Test(
        "F-09 A title that says nothing is reported, one without end too, with the limit, and the page has a name all the same"
    )
    func titles() {
        let empty = BuiltSite(["first-call.md": "---\ntitle: ''\n---\n\nText.\n"])
        #expect(empty.holds("<h1>First call</h1>", in: "first-call.html"))

        let unseen = BuiltSite(["first-call.md": "---\ntitle: \"\\u200B\"\n---\n\nText.\n"])
        #expect(unseen.errors == ["first-call.md:2:8: [bad-value] 'title' holds nothing that can be seen"])
        #expect(unseen.holds("<h1>First call</h1>", in: "first-call.html"))

        let long = String(repeating: "x", count: 10_000)
        let field = BuiltSite(["first-call.md": "---\ntitle: \(long)\n---\n\nText.\n"])
        #expect(field.errors == ["first-call.md:2:8: [bad-value] 'title' is longer than 4,096 bytes"])
        #expect(field.holds("<h1>First call</h1>", in: "first-call.html"))

        let heading = BuiltSite(["first-call.md": "# \(long)\n\nText.\n"])
        #expect(heading.places("markdown-limit") == ["first-call.md:1:1: error[markdown-limit]"])
        #expect(heading.findings("markdown-limit").first?.contains("8,192 bytes") == true)
        #expect(heading.holds("<h1>First call</h1>", in: "first-call.html"))
        #expect(heading.holds(long, in: "first-call.html"))
    }

    // Every value of YAML is a text until its field says what it must be, so quotes make no difference; -0 is nought.
    @Test(
        "F-10 A number is a whole number, or reported",
        arguments: [
            ("1e999", false), ("NaN", false), ("1.5", false), (String(repeating: "9", count: 30), false), ("-0", true),
            ("\"1\"", true),
        ])
    func numbers(value: String, isNumber: Bool) {
        let page = BuiltSite(["a.md": "---\ntitle: A\norder: \(value)\n---\n\nText.\n"])
        #expect(page.places("bad-value") == (isNumber ? [] : ["a.md:3:8: error[bad-value]"]))
    }

    @Test("F-11 A template that is none of the theme's is reported with those that are, and leads to no file")
    func template() {
        let page = BuiltSite(["a.md": "---\ntitle: A\ntemplate: ../../secret\nlayout: raw\n---\n\nText.\n"])
        #expect(page.places("unknown-template") == ["a.md:3:11: error[unknown-template]"])
        #expect(
            page.findings.first { $0.rule == "unknown-template" }?.fix?.english.contains("name one of: page") == true)
        #expect(page.places("unknown-field") == ["a.md:4:1: note[unknown-field]"])
        #expect(page.holds("<h1>A</h1>", in: "a.html"))
    }

    // Nothing in front matter can say so: it is an unknown field, and the HTML stays as harmless as without it.
}
