import Diagnostics
import Foundation
import Testing

@testable import PlaybookKit

@Suite("The site")
struct SiteTests {
    private static let deck: String =
        "---\nkind: asset\ntitle: Deck\ngroup: offer\nowner: sales\nused_by: marketing\nat: deck.pdf\n"

    // MARK: Nothing is lost

    @Test(
        "has a page for what is missing that leads on from any address of its server",
        arguments: [("https://example.com/playbook/", "/playbook/"), ("http://localhost:8080", "/")])
    func notFound(_ address: String, _ root: String) throws {
        let site = built([
            "playbook.yml": "languages: [en, pl]\nbase_url: \(address)\naccent: \"#00695c\"\n", "a.md": "# A",
        ])
        for (name, edition, other) in [("404.html", root, "\(root)pl/"), ("pl/404.html", "\(root)pl/", root)] {
            let page = try site.page(name)
            let addresses = page.matches(of: #/ (?:href|src|data-root|data-script)="([^"]*)"/#).map { String($0.1) }
            #expect(addresses.contains("\(edition)index.html") && addresses.contains("\(other)404.html"))
            let isWhole = addresses.allSatisfy { $0.hasPrefix(root) || $0.hasPrefix("#") }
            #expect(isWhole, "\(addresses)")
        }
        #expect(try site.page("index.html").contains(" href=\"index.html\""))
    }

    @Test("has a page for the prose of a moment that the playbook does not have")
    func proseOfNothing() throws {
        let site = built(["moments/zzz.md": "---\nkind: moment\n---\nUnheard words\n"])
        #expect(try site.page("moments/zzz.html").contains("Unheard words"))
        #expect(try site.page("print.html").contains("Unheard words"))
    }

    @Test("has each id once in print, whatever pages, headings and moments are called")
    func printedIDs() throws {
        let print = try built([
            "playbook.yml": "moments: [{id: x-3}]\nstages: [{id: s, moment: x-3}]\n",
            "1.md": "---\nid: a\n---\n## 2",
            "2.md": "---\nid: a-1\n---\nText", "3.md": "---\nid: part\nstage: always\n---\nText",
            "4.md": "---\nid: moment-x\n---\nText", "5.md": "---\nkind: asset\ngroup: ad\n---\n## Text",
            "6.md": "---\nid: part\n---\n## 2",
        ]).page("print.html")
        let ids = print.matches(of: #/ id="([^"]*)"/#).map(\.1)
        #expect(ids.contains { $0.hasSuffix("text") } && Set(ids).count == ids.count)
    }

    @Test("has one heading in the glossary for all terms that begin with no letter")
    func signs() throws {
        let page = try built([
            "a.md": "---\nkind: term\ntitle: 1st\n---\nText", "b.md": "---\nkind: term\ntitle: Alpha\n---\nText",
            "c.md": "---\nkind: term\ntitle: 😀\n---\nText",
        ]).page("glossary.html")
        let letters = page.matches(of: #/ id="pb-letter-([^"]*)"/#).map(\.1)
        #expect(letters.count == 2 && Set(letters).count == 2)
    }

    @Test("leads to the headings in the prose of a moment in print, too")
    func headingOfProse() throws {
        let print = try built([
            "a.md": "[There](moments/zmot.md#words), [it](moments/zmot.md)",
            "moments/zmot.md": "---\nkind: moment\n---\n## Words\n\nText",
        ]).page("print.html")
        let there = try #require(print.firstMatch(of: /<a class="xref" href="#([^"]*)">There</)).1
        #expect(print.contains(" id=\"\(there)\""))
        let part = try #require(print.firstMatch(of: /<h1 id="([^"]*)"[^>]*>Zero moment of truth</)).1
        #expect(print.contains("<a class=\"xref\" href=\"#\(part)\">it"))
    }

    @Test("shows the page of the folder of assets and of people above the list")
    func introductions() throws {
        let site = built(["assets/README.md": "How we name files", "people/README.md": "Whom to ask first"])
        #expect(try site.page("assets/index.html").contains("How we name files"))
        #expect(try site.page("people/index.html").contains("Whom to ask first"))
    }

    @Test("draws cards that can be seen, however many stages there are")
    func manyStages() throws {
        let stages = (1...300).map { "{id: s\($0), moment: first}" }.joined(separator: ", ")
        let site = built([
            "playbook.yml": "moments: [{id: first, title: First}]\nstages: [\(stages)]",
            "a.md": "---\nstage: s1\n---\n",
        ])
        let home = try site.page("index.html")
        let widths = home.matches(of: /class="map-card" [^>]*width="(-?[0-9]+)"/).compactMap { Int($0.1) }
        #expect(widths.count == 300)
        #expect(widths.allSatisfy { $0 > 42 })
    }

    @Test("draws stages without a moment last: on the map, in the table and in the list")
    func stagesWithoutMoment() throws {
        let site = built([
            "playbook.yml": "moments: [{id: first, title: First}]\nstages: [{id: contact}, {id: try, moment: first}]",
            "a.md": "---\nstage: contact\n---\nText",
        ])
        let home = try site.page("index.html")
        #expect(home.contains("<g class=\"map-moment always\"><title>Other steps</title>"))
        #expect(home.contains("<a class=\"map-stage always\" href=\"stages/contact.html\">"))
        #expect(home.contains("<h3>Other steps</h3>"))
        #expect(home.contains("<th scope=\"row\">Other steps</th>"))
        #expect(home.contains("<td data-label=\"Pages\" class=\"ta-r\">1</td>"))
        #expect(!built(["a.md": "---\nstage: contact\n---\nText"])["index.html"].contains("Other steps"))
    }

    @Test("lists a page of the whole moment under no stage")
    func pageOfAMoment() throws {
        let page = try built(["a.md": "---\ntitle: For all\nmoment: zmot\n---\nText"]).page("moments/zmot.html")
        #expect(page.contains("<h3>The whole moment</h3>"))
        #expect(!page.contains("stages/always.html"))
    }

    @Test("shows the assets of a moment's and of a stage's own text in their sections, once")
    func assetsOfProse() throws {
        let site = built([
            "m.md": "---\nkind: moment\nid: zmot\n---\nSee [the deck](asset:deck).",
            "s.md": "---\nkind: stage\nid: use\n---\nSee [the mail](asset:mail).",
            "deck.md": "\(Self.deck)---\n", "deck.pdf": "%PDF-", "mail.md": "---\nkind: asset\ntitle: Mail\n---\n",
        ])
        func rows(_ page: String, _ title: String) throws -> Int {
            try site.page(page).components(separatedBy: "<a class=\"asset-title\" href=\"../\(title).html\"").count - 1
        }
        #expect(try rows("moments/zmot.html", "deck") == 1)
        #expect(try rows("stages/use.html", "mail") == 1)
        #expect(try rows("moments/smot.html", "mail") == 1)
        #expect(try rows("moments/fmot.html", "mail") == 0)
    }

    @Test("marks findings on the pages whose text has them, derived ones too")
    func problems() throws {
        let broken = "[gone](gone.md)"
        let site = built([
            "index.md": "# Home\n\(broken)", "m.md": "---\nkind: moment\nid: zmot\n---\n\(broken)",
            "s.md": "---\nkind: stage\nid: use\n---\n\(broken)", "t.md": "---\nkind: team\nid: sales\n---\n\(broken)",
            "a.md": "---\ntitle: A\nstage: use\n---\nText",
        ])
        for page in ["index.html", "moments/zmot.html", "stages/use.html", "teams/sales.html"] {
            #expect(try site.page(page).contains("&#39;gone.md&#39; leads to no page"), "\(page)")
        }
        let page = try site.page("a.html")
        #expect(page.contains("has no summary"))
        #expect(!page.contains("shared asset"), "a gap of the journey is not the fault of a page that lies there")
    }

    // MARK: What may not be used

    @Test(
        "switches off the link of an asset that is not to be used, and says why",
        arguments: [
            ("status: deprecated", "This asset is deprecated.", "Deprecated"),
            ("status: archived", "This asset is archived.", "Archived"),
            ("expires: 2026-03-30", "This asset has expired.", "xpired"),
            ("available_from: 2027-03-01", "This asset may be used from 1 March 2027.", "From 1 March 2027"),
        ])
    func notInForce(_ field: String, _ notice: String, _ state: String) throws {
        let site = built([
            "a.md": "---\nstage: research\nassets: deck\n---\nText", "deck.md": "\(Self.deck)\(field)\n---\n",
            "deck.pdf": "%PDF-",
        ])
        let page = try site.page("deck.html")
        #expect(page.contains(notice))
        for address in ["deck.html", "moments/zmot.html", "stages/research.html", "assets/index.html", "print.html"] {
            let page = try site.page(address)
            #expect(page.contains(state), "\(address)")
            #expect(!page.contains("deck.pdf\""), "\(address)")
        }
    }

    @Test("says that an asset is a draft wherever it stands, and still opens it")
    func draft() throws {
        let site = built([
            "a.md": "---\nstage: research\nassets: deck\n---\nText", "deck.md": "\(Self.deck)status: draft\n---\n",
            "deck.pdf": "%PDF-",
        ])
        for address in ["deck.html", "moments/zmot.html", "stages/research.html", "print.html"] {
            #expect(try site.page(address).contains(">Draft<"), "\(address)")
        }
        #expect(try site.page("deck.html").contains("href=\"deck.pdf\""))
    }

    @Test("counts no archived page")
    func archived() throws {
        let site = built([
            "a.md": "---\ntitle: A\nstage: research\n---\nText",
            "b.md": "---\ntitle: Old one\nstage: research\nstatus: archived\n---\nText",
        ])
        #expect(try site.page("index.html").contains("1 page · "))
        for address in ["stages/research.html", "moments/zmot.html"] {
            #expect(try !site.page(address).contains("Old one"), "\(address)")
        }
        #expect(try site.page("b.html").contains("Archived"))
    }

    // MARK: Names

    @Test("gives the parties of a hand-off their names and links")
    func facts() throws {
        let page = try built([
            "playbook.yml": """
            teams: [{id: m, title: Content, side: marketing}, {id: s, title: New sales, side: sales}]
            people: [{id: ada, name: Ada Nowak, team: s}]
            """,
            "a.md":
                "---\nfrom: m\nto: s\nreturn_to: m\nescalate_to: ada\nsigned_by: [ada, nobody]\nmetric: reply.md\n---\nText",
            "reply.md": "# Reply rate",
        ]).page("a.html")
        for fact in [
            "<a class=\"party side-marketing\" href=\"teams/m.html\">Content<span class=\"vh\"> (Marketing)</span></a>",
            "<a class=\"party side-sales\" href=\"teams/s.html\">New sales<span class=\"vh\"> (Sales)</span></a>",
            "<dt>Goes back to</dt><dd><a href=\"teams/m.html\">Content</a></dd>",
            "<dt>If it fails, ask</dt><dd><a href=\"people/ada.html\">Ada Nowak</a></dd>",
            "<dt>Signed by</dt><dd><a href=\"people/ada.html\">Ada Nowak</a></dd><dd>nobody</dd>",
            "<dt>Measured by</dt><dd><a href=\"reply.html\">Reply rate</a></dd>",
        ] { #expect(page.contains(fact), "\(fact)") }
    }

    @Test(
        "leaves a name that reads well in a sentence as it is written, and puts the title for an id or a path, with the heading",
        arguments: [
            ("MQLs", "MQLs"), ("mql", "mql"), ("Hot lead", "Hot lead"), ("Qualified", "Qualified"), ("q-lead", "MQL"),
            ("terms/a", "MQL"), ("old/mql", "MQL"), ("MQL#Why", "MQL: Why"), ("MQLs|these", "these"),
        ])
    func wikiLinks(_ written: String, _ shown: String) throws {
        let page = try built([
            "a.md": "We count [[\(written)]].",
            "terms/a.md":
                "---\ntitle: MQL\nid: q-lead\nkind: term\nforms: [MQLs]\nsynonyms: Hot lead\nshort_title: Qualified\naliases: old/mql\n---\n## Why",
        ]).page("a.html")
        #expect(
            page.contains(">\(shown)</a>."), "\(page.split(separator: "\n").first { $0.contains("We count") } ?? "")")
    }

    @Test("shows who leads a team, what people do, and short titles where space is short")
    func people() throws {
        let site = built([
            "playbook.yml": """
            teams: [{id: s, title: Sales, side: sales, lead: ada}]
            people: [{id: ada, name: Ada Nowak, title: Head of sales, team: s}, {id: bo, title: Bo, team: s}]
            """,
            "a.md": "---\ntitle: A long title of a page\nshort_title: Brief\nstage: use\norder: 1\n---\nText",
            "b.md": "---\ntitle: B\nstage: use\norder: 2\n---\nText",
        ])
        #expect(try site.page("teams/s.html").contains("Lead: <a href=\"../people/ada.html\">Ada Nowak</a>"))
        #expect(try site.page("people/ada.html").contains("Head of sales"))
        #expect(try site.page("people/index.html").contains("Head of sales"))
        #expect(try site.page("people/bo.html").contains("<h1>Bo</h1>"))
        #expect(try site.page("b.html").contains("Before: Use and renewal</span>Brief</a>"))
        #expect(try site.page("a.html").contains("<h1>A long title of a page</h1>"))
    }

    @Test(
        "leads from an outdated page to whoever can mend it",
        arguments: [
            ("s", "desk@example.com", "mailto:desk@example.com?subject=Outdated%3A%20A"),
            ("s", "https://example.com/desk", "https://example.com/desk"),
            ("ada", "desk@example.com", "mailto:desk@example.com?subject=Outdated%3A%20A"), ("s", "third floor", nil),
        ] as [(String, String, String?)])
    func report(_ owner: String, _ contact: String, _ address: String?) throws {
        let page = try built([
            "playbook.yml":
                "teams: [{id: s, side: sales, contact: '\(contact)'}]\npeople: [{id: ada, name: Ada, team: s}]",
            "a.md": "---\ntitle: A\nowner: \(owner)\n---\nText",
        ]).page("a.html")
        #expect(page.contains("Something is out of date") == (address != nil))
        if let address { #expect(page.contains("href=\"\(address)\"")) }
    }

    @Test("keeps the place in a file, and leads to files with spaces in their names")
    func files() throws {
        let page = try built([
            "a/a.md": "[two](../price.pdf#page=2) ![chart](<../with space.gif>)", "price.pdf": "%PDF-",
            "with space.gif": "GIF89a",
        ]).page("a/a.html")
        #expect(page.contains("href=\"../price.pdf#page=2\""))
        #expect(page.contains("src=\"../with%20space.gif\""))
    }

    @Test("prints what stands in the front matter of agreements and frictions")
    func printed() throws {
        let page = try built([
            "a.md": "---\nfrom: marketing\nto: sales\nto_commits: Call within a day\n---\nText",
            "b.md": "---\nkind: friction\nmarketing_view: They never call\nsales_view: Nobody answers\n---\nText",
        ]).page("print.html")
        for text in ["Call within a day", "They never call", "Nobody answers"] { #expect(page.contains(text)) }
    }

    /// The built-in theme has every name that it uses.
    private func built(_ files: SourceTree) -> BuiltSite {
        let site = BuiltSite(files)
        #expect(site.findings("unknown-name") == [])
        return site
    }
}
