import Diagnostics
import Testing

@testable import CommonMark

@Suite("Places in the source") struct LinkPositionTests {
    /// The text, then what the span of each link covers.
    static let table: [(String, [String])] = [
        ("See [a](b.md) and [c](<d e.md> 'f').", ["b.md", "d e.md"]),
        ("One\ntwo [a\nb](c.md) three\nfour [d](e.md)", ["c.md", "e.md"]),
        ("> One\n> two [a](b.md)\n> three [a](c.md)", ["b.md", "c.md"]),
        ("- item [a](b.md)\n  more [c](d.md)\n", ["b.md", "d.md"]),
        ("| x | y |\n|---|---|\n| [a](b.md) | `[a](b.md)` [c](d.md) |\n| q | [e](f.md) |", ["b.md", "d.md", "f.md"]),
        ("Before\n\n| [h](i.md) | x |\n|---|---|\n| 1 | 2 |", ["i.md"]),
        ("See [a](b.md)\n| c |\n|---|\n| d |", ["b.md"]),
        ("`[a](b.md)` then [a](b.md)", ["b.md"]),
        ("![alt](i.png \"t\") and [![in](j.png)](k.md)", ["i.png", "k.md", "j.png"]),
        ("[a][ref] and [ref] and [ref][]\n\n[ref]: b.md", ["b.md", "b.md", "b.md"]),
        ("[a][ReF  x], ![ref x]\n\n> [ref X]: <b c.md> 'Title'", ["b c.md", "b c.md"]),
        ("[a]: b.md\n'Title'\n[c]:\n  d.md\nText [a] and [c]", ["b.md", "d.md"]),
        ("- [a]: b.md\n\n[a]", ["b.md"]),
        ("[a]\n\n```\n[a]: c.md\n```\n\n[a]: b.md", ["b.md"]),
        ("![[a#b]] and ![[c|d]]", ["a#b", "c"]),
        ("<https://a.b/c> and https://d.e/f and g@h.i", ["https://a.b/c", "https://d.e/f", "g@h.i"]),
        ("See [[Page#Part|label]] and [[Other]].", ["Page#Part", "Other"]),
        ("## Head [a](b.md) {#x}", ["b.md"]),
        ("Escaped \\[ &amp; [a](b\\_c.md) tail", ["b\\_c.md"]),
        ("a\r\nb [c](d.md)\r\ne [f](g.md)\r\n", ["d.md", "g.md"]),
        ("[a *b* `c]` d](e.md)", ["e.md"]),
        ("[a](b(c).md) [d]( <e> )", ["b(c).md", "e"]),
        ("Text[^1]\n\n[^1]: Note [a](b.md)", ["b.md"]),
        ("łąka [a](b.md)", ["b.md"]),
        ("[a]()", ["[a]("]),
    ]

    @Test("The span of a link is its destination, or all of it", arguments: table.map(\.0))
    func spans(_ text: String) throws {
        let expected = try #require(Self.table.first { $0.0 == text }?.1)
        let page = Markdown(text)
        #expect(page.document.links.map { page.source($0.span) } == expected)
    }

    @Test(
        "A definition is known though nothing refers to it, and a line that only looks like one is none",
        arguments: [
            ("[a]: b.md\n[c]: <d e.md> \"Title\"\n\nText", ["b.md", "d e.md"]),
            ("Text\n[a]: b.md", []), ("    [a]: b.md", []), ("```\n[a]: b.md\n```", []),
            ("<div>\n[a]: b.md\n</div>", []), ("[^1]: note\n\nText[^1]", []), ("[a]: b.md and more", []),
            ("# Head\n[a]: b&amp;c\\_d.md", ["b&c_d.md"]), ("> - [a]: b.md", ["b.md"]), ("[ ]: b.md", []),
            ("[a]: b.md\n\n[a]: c.md", ["b.md", "c.md"]), ("[a]:\n\nText", []), ("\"Quoted\"\n[a]: b.md", []),
            ("Text\r\n\r\n[a]: b.md\r\n", ["b.md"]), ("| a |\n|---|\n| x |\n[b]: c.md", []),
        ])
    func definitions(_ text: String, _ destinations: [String]) {
        #expect(Markdown(text).document.definitions.map(\.destination) == destinations)
    }

    @Test("Spans count from the start of the file, not of the body")
    func body() {
        var log = FindingLog()
        let bytes = Array("---\ntitle: ł\n---\n# Head\n\nSee [a](b.md)\n".utf8)
        let document = MarkdownParser().parse(bytes, in: 18..<bytes.count, path: "a.md", log: &log)
        #expect(document.links.map { String(decoding: bytes[$0.span.range], as: UTF8.self) } == ["b.md"])
        #expect(document.headings.map { String(decoding: bytes[$0.span.range], as: UTF8.self) } == ["# Head"])
    }

    @Test("A block's span is its lines")
    func blocks() {
        let page = Markdown("# A\n\npara\nmore\n\n- x\n- y\n\n> q\n\n```\nc\n```\n\n| t |\n|---|\n| u |\n")
        let top = page.document.children(of: 0).map { page.source(page.document.nodes[$0].span) }
        #expect(top == ["# A", "para\nmore", "- x\n- y\n", "> q", "```\nc\n```", "| t |\n|---|\n| u |"])
    }

    @Test("A link has its words and the sentence it stands in")
    func sentences() {
        let page = Markdown("First one. Then see [the *page*](a.md) for more! Last.\n\n- In a list [b](c.md)\n- other")
        #expect(page.document.links.map(\.text) == ["the page", "b"])
        #expect(
            page.document.sentence(around: page.document.links[0].node, limit: 100) == "Then see the page for more!")
        #expect(page.document.sentence(around: page.document.links[1].node, limit: 100) == "In a list b")
        #expect(page.document.sentence(around: page.document.links[0].node, limit: 14) == "… see the page…")
    }

    @Test(
        "A sentence does not end at an abbreviation, a title or an initial",
        arguments: [
            ("Send something short, e.g. [a](b.md), at once.", "Send something short, e.g. a, at once."),
            ("Gone. Ask Dr. Nowak or J. Smith for [a](b.md). Wait.", "Ask Dr. Nowak or J. Smith for a."),
            ("See p. 2. Then [a](b.md).", "Then a."),
        ])
    func abbreviations(_ text: String, _ sentence: String) {
        let document = Markdown(text).document
        #expect(document.sentence(around: document.links[0].node, limit: 100) == sentence)
    }

    @Test("The first paragraph is the first with words in it")
    func firstParagraph() {
        #expect(
            Markdown("# T\n\n![x](y.png)\n\nSome *words*\nhere.\n\nMore").document.firstParagraph == "Some words here.")
        #expect(Markdown("# T\n\n- a").document.firstParagraph == nil)
    }
}
