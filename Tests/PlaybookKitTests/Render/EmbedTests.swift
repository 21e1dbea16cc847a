import Diagnostics
import Foundation
import Testing

@testable import PlaybookKit

@Suite("An embed")
struct EmbedTests {
    private static let offer = """
        ---
        title: Our offer
        ---
        # Our offer

        Intro to [prices](#prices), [the top](#our-offer) and [the call](plays/call.md).

        ## Prices

        Ask for [discounts](#discounts) and [seats](#seats), or [call](plays/call.md#opening)[^1].

        ![Map](img/map.gif)

        ### Seats

        Many[^2].

        ## Discounts

        None[^1].

        [^1]: Until [spring](plays/call.md).
        [^2]: Each.

        """

    private func site(_ call: String, _ others: [ContainedPath: String] = [:]) -> BuiltSite {
        var files: [ContainedPath: String] = [
            "offer.md": Self.offer, "img/map.gif": "GIF89a",
            "plays/call.md": "---\ntitle: The call\n---\n\(call)\n\n## Opening\n",
        ]
        files.merge(others) { $1 }
        return BuiltSite(SourceTree(files.mapValues { Array($0.utf8) }))
    }

    /// The text of the page that embeds, without what the template says.
    private func body(_ call: String, _ others: [ContainedPath: String] = [:]) -> String {
        site(call, others).prose("plays/call.html")
    }

    @Test("shows the section, says where it is from, and leads its links from where it is shown")
    func section() throws {
        let html = body("## Opening\n\nSay what it costs:\n\n![[Our offer#Prices]]\n")
        #expect(
            html.contains("<section class=\"embed\">\n<p class=\"embed-source\">From <a href=\"../offer.html#prices\">")
        )
        #expect(html.ranges(of: "<h3 id=\"embed:1:prices\">Prices ").count == 1)
        #expect(html.contains("<h4 id=\"embed:1:seats\">Seats"))
        #expect(
            html.contains("<a href=\"../offer.html#discounts\">discounts</a> and <a href=\"#embed:1:seats\">seats</a>"))
        #expect(html.contains("<a href=\"call.html#opening\">call</a>"))
        #expect(html.contains("<img src=\"../img/map.gif\" alt=\"Map\""))
        #expect(!html.contains("Intro to") && !html.contains("None"))
    }

    @Test("brings its footnotes, apart from those of the page")
    func footnotes() throws {
        let html = body("Mine[^x].\n\n![[offer#discounts]]\n\n![[offer#discounts]]\n\n[^x]: My note\n")
        for prefix in ["", "embed:1:", "embed:2:"] {
            #expect(html.contains("<a href=\"#\(prefix)fn:1\" id=\"\(prefix)fnref:1\""))
            #expect(html.contains("<li id=\"\(prefix)fn:1\">"))
        }
        #expect(html.ranges(of: "<p>Until <a href=\"call.html\">spring</a>").count == 2)
        #expect(html.contains("aria-label=\"Footnotes: Our offer\""))
        #expect(html.ranges(of: "<p>My note ").count == 1)
    }

    @Test("of a whole page says its title in the link, and steps its headings down")
    func page() throws {
        let html = body("### Deep\n\n![[offer]]\n")
        #expect(
            html.contains("<p class=\"embed-source\">From <a href=\"../offer.html\">Our offer</a></p>\n<p>Intro to"))
        #expect(html.contains("<h4 id=\"embed:1:prices\">") && html.contains("<h5 id=\"embed:1:seats\">"))
        #expect(html.contains("<a href=\"#embed:1:prices\">prices</a>, <a href=\"../offer.html\">the top</a>"))
        #expect(!html.contains("<h1"))
    }

    @Test("is named by its label")
    func label() throws {
        #expect(
            body("![[offer#prices|What it costs]]").contains(
                "From <a href=\"../offer.html#prices\">What it costs</a>"))
    }

    @Test(
        "has headings below the one it stands under, never above the second level or below the sixth",
        arguments: [
            ("Text", "2", "3"), ("# First", "2", "3"), ("## A", "3", "4"), ("## A\n\n##### B", "6", "6"),
            ("###### A", "6", "6"), ("## A\n\n### B\n\n## C", "3", "4"),
        ])
    func levels(_ above: String, _ prices: String, _ seats: String) throws {
        let html = body("\(above)\n\n![[offer#prices]]\n")
        #expect(html.contains("<h\(prices) id=\"embed:1:prices\">") || above == "# First")
        if above != "# First" { #expect(html.contains("<h\(seats) id=\"embed:1:seats\">")) }
        #expect(!html.contains("<h1 id=\"embed"))
    }

    @Test("inside an embed stands under the headings of that one")
    func nested() throws {
        let html = body(
            "## Here\n\n![[middle]]\n\nAfter\n",
            ["middle.md": "Middle\n\n## Second\n\n![[offer#discounts]]\n", "x.md": ""])
        #expect(html.contains("<h3 id=\"embed:1:second\">"))
        #expect(html.contains("<h4 id=\"embed:2:discounts\">"))
        #expect(html.ranges(of: "<section class=\"embed\">").count == 2)
        let end = try #require(html.range(of: "<p>After</p>"))
        #expect(html[..<end.lowerBound].ranges(of: "</section>").count == 3)
    }

    @Test("of another section of its own page is shown")
    func ownPage() throws {
        let html = body("## One\n\n![[#Two]]\n\n## Two\n\nOnce more\n")
        #expect(html.ranges(of: "<p>Once more</p>").count == 2)
        #expect(html.contains("From <a href=\"#two\">Two</a>"))
    }

    @Test(
        "in a sentence, a list, a quote or a cell is a link",
        arguments: ["See ![[offer]]", "- ![[offer]]", "> ![[offer]]", "| ![[offer]] |\n|---|", "![[offer]] and"])
    func link(_ text: String) throws {
        let html = body(text)
        #expect(html.contains("<a href=\"../offer.html\">Our offer</a>"))
        #expect(!html.contains("class=\"embed\""))
    }

    @Test("of a picture is the picture, and of another file a link")
    func files() throws {
        let html = body(
            "![[map.gif|The map]]\n\nHere ![[../img/map.gif]]\n\n![[list.pdf|Prices]]\n", ["list.pdf": "%PDF-1.7"])
        #expect(html.contains("<p><img src=\"../img/map.gif\" alt=\"The map\" loading=\"lazy\"></p>"))
        #expect(html.contains("<p>Here <img src=\"../img/map.gif\" alt=\"\""))
        #expect(html.contains("<p><a href=\"../list.pdf\">Prices</a></p>"))
    }

    @Test("that leads nowhere is marked, and said")
    func broken() throws {
        #expect(body("![[gone#part]]\n").contains("<p><span class=\"broken\">gone#part</span></p>"))
        #expect(
            site("![[offer#price]]\n").findings("broken-link")
                == ["plays/call.md:4:4: '#price' is no heading of 'Our offer'; did you mean '#Prices'?"])
    }

    @Test("counts as a link to the page it is from, without a sentence")
    func backlinks() {
        let playbook = site("![[offer#prices]]\n").playbook
        #expect(
            playbook["offer.md"].backlinks == [Backlink(source: playbook["plays/call.md"].index, sentence: "")])
    }

    @Test("has ids of its own on every page, the print edition and the glossary, and every link to one finds it")
    func ids() {
        let term = "---\nkind: term\ntitle: Lead\n---\n[Own](#own)[^1]\n\n## Own\n\n![[offer]]\n\n[^1]: Note\n"
        let built = site(
            "## Prices\n\n![[offer]]\n\n![[offer#prices]]\n\n![[Lead]]\n\n> [!NOTE]\n> x\n",
            ["lead.md": term, "index.md": "![[The call]]\n\n[top](#)\n"])
        #expect(built.findings("broken-link", "embed-cycle", "embed-limit") == [])
        for page in ["print.html", "plays/call.html", "lead.html", "glossary.html", "index.html", "offer.html"] {
            let ids = built[page].matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
            #expect(Set(ids).count == ids.count, "\(page)")
            let ends = built[page].matches(of: #/ href="#([^"]+)"/#).map { String($0.1) }
            #expect(Set(ends).subtracting(ids) == [], "\(page)")
        }
        #expect(built["print.html"].ranges(of: "class=\"embed\"").count > 6)
    }

    @Test("is the same whatever the page's place in the playbook")
    func hostFolder() {
        let deep = site("Text", ["a/b/c.md": "![[../../offer#discounts]]\n\n![[/offer#prices]]\n"])
        #expect(deep["a/b/c.html"].contains("<a href=\"../../plays/call.html\">spring</a>"))
        #expect(deep["a/b/c.html"].contains("<img src=\"../../img/map.gif\""))
    }

    @Test("of a page that was moved is found by its old path")
    func oldPath() throws {
        #expect(
            body("![[old/x.md#part]]", ["x.md": "---\naliases: old/x.md\n---\n## Part\n\nFound\n"])
                .contains("<p>Found</p>"))
    }

    @Test("more than once is cut out once, and many are shown in no time", .timeLimit(.minutes(1)))
    func many() {
        let part = "## Part\n\n" + String(repeating: "word ", count: 20)
        let lines = String(repeating: "![[offer#prices]]\n\n", count: 400)
        let built = site(lines, ["x.md": part])
        #expect(built["plays/call.html"].ranges(of: "class=\"embed\"").count == 400)
    }

    @Test("past the limits of a page is a link, and the finding names the limit")
    func size() {
        let large = String(repeating: "word ", count: 1_000) + "\n\n"
        let built = site(
            String(repeating: "![[large]]\n\n", count: 60), ["large.md": String(repeating: large, count: 3)])
        let html = built["plays/call.html"]
        let shown = html.ranges(of: "class=\"embed\"").count
        #expect(shown == 34)
        #expect(html.ranges(of: "<p><a href=\"../large.html\">").count == 60 - shown)
        #expect(
            built.findings("embed-limit")
                == ["plays/call.md:72:4: More than 512 KiB are embedded in this page; from here on it shows links"])
    }

    @Test("past the limit of the whole playbook is a link")
    func sizeInAll() {
        let large = String(repeating: String(repeating: "word ", count: 1_000) + "\n\n", count: 20)
        var files: [ContainedPath: String] = ["large.md": large]
        for number in 100..<200 {
            files[ContainedPath(stringLiteral: "p\(number).md")] = String(repeating: "![[large]]\n\n", count: 4)
        }
        let built = BuiltSite(SourceTree(files.mapValues { Array($0.utf8) }))
        #expect(built["p100.html"].ranges(of: "class=\"embed\"").count == 4)
        #expect(!built["p199.html"].contains("class=\"embed\""))
        #expect(
            built.findings("embed-limit").last
                == "p199.md:1:4: More than 16 MiB are embedded in all pages together; from here on it shows links")
    }

    @Test("An image of a page or of a document is a link, for no browser shows either as a picture")
    func imageOfPage() {
        let html = body(
            "![The offer](../offer.md) ![Here](#opening) ![Terms](../terms.pdf) <img src=\"../offer.md\">",
            ["terms.pdf": "%PDF-1.4", "playbook.yml": "raw_html: {trusted: [plays/call.md], reason: Test}"])
        #expect(
            html.hasPrefix(
                "<p><a href=\"../offer.html\">The offer</a> <a href=\"#opening\">Here</a> "
                    + "<a href=\"../terms.pdf\">Terms</a> <img></p>"))
    }
}
