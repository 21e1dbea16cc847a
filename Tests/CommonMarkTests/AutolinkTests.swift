import Testing

@testable import CommonMark

@Suite("Bare addresses") struct AutolinkTests {
    /// The text, then each address with what is shown of it.
    static let table: [(String, [(String, String)])] = [
        ("www.commonmark.org", [("http://www.commonmark.org", "www.commonmark.org")]),
        ("Visit www.commonmark.org/help for more.", [("http://www.commonmark.org/help", "www.commonmark.org/help")]),
        ("Visit www.commonmark.org.", [("http://www.commonmark.org", "www.commonmark.org")]),
        ("www.a.com/a.b.", [("http://www.a.com/a.b", "www.a.com/a.b")]),
        ("www.g.com/s?q=(b))+ok", [("http://www.g.com/s?q=(b))+ok", "www.g.com/s?q=(b))+ok")]),
        ("www.g.com/s?q=(b)))", [("http://www.g.com/s?q=(b)", "www.g.com/s?q=(b)")]),
        ("(www.g.com/s?q=(b))", [("http://www.g.com/s?q=(b)", "www.g.com/s?q=(b)")]),
        ("(www.g.com/s?q=(b)", [("http://www.g.com/s?q=(b)", "www.g.com/s?q=(b)")]),
        ("www.g.com/s?q=c&hl=en", [("http://www.g.com/s?q=c&hl=en", "www.g.com/s?q=c&hl=en")]),
        ("www.g.com/s?q=c&hl;", [("http://www.g.com/s?q=c", "www.g.com/s?q=c")]),
        ("www.c.org/he<lp", [("http://www.c.org/he", "www.c.org/he")]),
        ("http://commonmark.org", [("http://commonmark.org", "http://commonmark.org")]),
        ("(Visit https://e.fm/a?b=c%20d)", [("https://e.fm/a?b=c%20d", "https://e.fm/a?b=c%20d")]),
        ("HTTPS://Example.com", [("HTTPS://Example.com", "HTTPS://Example.com")]),
        ("ftp://foo.bar.baz", [("ftp://foo.bar.baz", "ftp://foo.bar.baz")]),
        ("https://localhost:8080/x", [("https://localhost:8080/x", "https://localhost:8080/x")]),
        ("https://zażółć.pl/gęś", [("https://zażółć.pl/gęś", "https://zażółć.pl/gęś")]),
        ("“https://a.pl”", [("https://a.pl”", "https://a.pl”")]),
        ("foo@bar.baz", [("mailto:foo@bar.baz", "foo@bar.baz")]),
        (
            "hello@mail+xyz.example is not, hello+xyz@mail.example is",
            [("mailto:hello+xyz@mail.example", "hello+xyz@mail.example")]
        ),
        ("a.b-c_d@a.b", [("mailto:a.b-c_d@a.b", "a.b-c_d@a.b")]),
        ("a.b-c_d@a.b.", [("mailto:a.b-c_d@a.b", "a.b-c_d@a.b")]),
        ("a.b-c_d@a.b-", []),
        ("a.b-c_d@a.b_", []),
        ("mailto:a@b.c now", [("mailto:a@b.c", "mailto:a@b.c")]),
        ("a@b.c d@e.f", [("mailto:a@b.c", "a@b.c"), ("mailto:d@e.f", "d@e.f")]),
        ("http://a_b.c", []),
        ("http://a_b.c.d", [("http://a_b.c.d", "http://a_b.c.d")]),
        ("xwww.a.b", []), ("www", []), ("www.", []), ("http://", []), ("a@", []), ("@b.c", []), ("a@b", []),
        ("://x.y", []),
        ("javascript://a.b", []), ("ilto:a@b.c", [("mailto:a@b.c", "a@b.c")]),
        ("`www.a.b`", []), ("[www.a.b](x.md)", [("x.md", "www.a.b")]), ("<a>www.a.b", [("http://www.a.b", "www.a.b")]),
        ("a*www.b.c*", [("http://www.b.c", "www.b.c")]),
    ]

    @Test("Bare addresses are links by GFM's rules", arguments: table.map(\.0))
    func bare(_ text: String) throws {
        let expected = try #require(Self.table.first { $0.0 == text }?.1)
        let links = Markdown(text).document.links
        let page = Markdown(text).document
        #expect(links.map(\.destination) == expected.map(\.0))
        #expect(links.map { page.plainText(of: $0.node) } == expected.map(\.1))
    }

    @Test("A bare address is escaped where it is shown and where it leads")
    func escaped() {
        #expect(
            Markdown("http://a.b/?c=\"d&e").html()
                == "<p><a href=\"http://a.b/?c=%22d&amp;e\">http://a.b/?c=&quot;d&amp;e</a></p>\n")
    }

    @Test(
        "Underscores, asterisks and tildes inside a bare address are part of it",
        arguments: [
            ("https://a.b/_c_/*d*/e", "<p><a href=\"https://a.b/_c_/*d*/e\">https://a.b/_c_/*d*/e</a></p>\n"),
            (
                "*x* www.a.b/~c/~d *y*",
                "<p><em>x</em> <a href=\"http://www.a.b/~c/~d\">www.a.b/~c/~d</a> <em>y</em></p>\n"
            ),
            ("(https://a.b/_c_)_x_", "<p>(<a href=\"https://a.b/_c_)_x\">https://a.b/_c_)_x</a>_</p>\n"),
            ("**[a](http://b.c)** *d*", "<p><strong><a href=\"http://b.c\">a</a></strong> <em>d</em></p>\n"),
            ("**see http://b.c/_d** e", "<p><strong>see <a href=\"http://b.c/_d\">http://b.c/_d</a></strong> e</p>\n"),
            ("` http://a.b/_c_d `", "<p><code>http://a.b/_c_d</code></p>\n"),
            (
                "[x]( http://a.b/_c_d 'http://e.f/*g*h')",
                "<p><a href=\"http://a.b/_c_d\" title=\"http://e.f/*g*h\">x</a></p>\n"
            ),
        ])
    func marks(_ text: String, _ html: String) {
        #expect(Markdown(text).html() == html)
    }

    @Test("Addresses and merge fields with such marks stand in the cells of a table")
    func cells() {
        let page = Markdown("| a |\n|---|\n| http://a.b/c_d |\n| {{e_f}} *g* |\n| x |\n")
        #expect(page.document.nodes.filter { $0.kind == .tableRow }.count == 3)
        #expect(page.html().contains(">http://a.b/c_d</a></td>"))
        #expect(page.html().contains("{{e_f}}</mark> <em>g</em></td>"))
    }

    @Test("A text that holds every control character keeps them, and its marks")
    func standIns() {
        let controls = String(String.UnicodeScalarView((0x0E...0x1F).compactMap(Unicode.Scalar.init)))
        let html = Markdown("http://a.b/_c \(controls)").html()
        #expect(html.hasPrefix("<p><a href=\"http://a.b/_c\">http://a.b/_c</a> \u{FFFD}"))
    }
}
