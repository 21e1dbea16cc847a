import CommonMark
import Diagnostics
import Testing

@testable import PlaybookKit

/// Of a file whose name ends in what is not published.
private let unpublishedType = FileRefusal(
    "files of this type are not published", fix: "Offer it as PDF or an image, or link to where it can be downloaded")

@Suite("A link")
struct LinkTests {
    private static let start = "# Start\n\n## Our offer\n\n## Właściciel oferty\n\n## Our offer\n"

    private let files: SourceTree = [
        "index.md": "# Home",
        "plays/first-call.md": "---\nid: call\ntitle: The first call\naliases: [old/call]\n---\n\(start)",
        "plays/README.md": "# Plays",
        "plays/żółty plik.md": "# Żółty",
        "glossary/lead.md": "---\nkind: term\ntitle: Lead\nforms: [leady, leadów]\nsynonyms: [contact person]\n---\n",
        "a/sla.md": "# Agreement of a", "b/sla.md": "# Agreement of b",
        "img/Logo.gif": "GIF89a", "files/price.pdf": "%PDF-", "files/page.html": "<p>", "files/Makefile": "",
        "x/call.md": "# X", "plays/x/call.md": "# Y", "img/twice.gif": "GIF89a", "img/two/twice.gif": "GIF89a",
        "img/café.gif": "GIF89a",
        "c.md": "# C# in sales", "straße.md": "# Weg", "a/notes.md": "---\nshort_title: Notizen\n---\n# Notes of a",
        "assets/deck.md": "---\nkind: asset\nid: deck\ntitle: The deck\n---\n",
        "assets/one/mail.md": "---\nkind: asset\nid: mail-1\ntitle: Mail\n---\n",
        "assets/two/mail.md": "---\nkind: asset\nid: mail-2\ntitle: Mail\n---\n",
    ]

    @Test(
        "leads to a page, by its path from the page or by its name",
        arguments: [
            ("[x](first-call.md)", "plays/first-call.md"),
            ("[x](./first-call.md)", "plays/first-call.md"),
            ("[x](../plays/first-call.md)", "plays/first-call.md"),
            ("[x](../glossary/lead.md)", "glossary/lead.md"),
            ("[x](../plays/)", "plays/README.md"),
            ("[x](../plays)", "plays/README.md"), ("[x](../)", "index.md"), ("[x](..)", "index.md"),
            ("[x](.)", "plays/README.md"), ("[x](./)", "plays/README.md"),
            ("[x](%C5%BC%C3%B3%C5%82ty%20plik.md)", "plays/żółty plik.md"),
            ("[x](first-call.md?a=b)", "plays/first-call.md"),
            ("[x][ref]\n\n[ref]: first-call.md", "plays/first-call.md"),
            ("[[The first call]]", "plays/first-call.md"),
            ("[[the FIRST call]]", "plays/first-call.md"),
            ("[[call]]", "plays/first-call.md"),
            ("[[old/call]]", "plays/first-call.md"),
            ("[[plays/first-call]]", "plays/first-call.md"),
            ("[[plays/first-call.md]]", "plays/first-call.md"),
            ("[[first-call]]", "plays/first-call.md"),
            ("[[Zolty]]", "plays/żółty plik.md"),
            ("[[leadow]]", "glossary/lead.md"),
            ("[[contact-person]]", "glossary/lead.md"),
            ("[[The first call|the call]]", "plays/first-call.md"),
            ("[[./first-call]]", "plays/first-call.md"), ("[[../glossary/lead]]", "glossary/lead.md"),
            ("[[../glossary/lead.md|a lead]]", "glossary/lead.md"), ("[[/glossary/lead]]", "glossary/lead.md"),
            ("[[../plays/]]", "plays/README.md"), ("[[leadów]]", "glossary/lead.md"),
            ("[[lead\u{6F}\u{301}w]]", "glossary/lead.md"), ("[[\u{17B}o\u{301}łty]]", "plays/żółty plik.md"),
            ("[[STRASSE]]", "straße.md"), ("[[Straße]]", "straße.md"), ("[[notizen]]", "a/notes.md"),
            ("[[C# in sales]]", "c.md"), ("![[The first call]]", "plays/first-call.md"),
            ("Or ![[call]] here", "plays/first-call.md"),
            ("[[asset:deck]]", "assets/deck.md"), ("[[asset:deck|the slides]]", "assets/deck.md"),
            ("![[asset:deck]]", "assets/deck.md"), ("[![in](../img/Logo.gif)](first-call.md)", "plays/first-call.md"),
            ("[x](asset:deck)", "assets/deck.md"),
            ("[x](asset:The%20deck)", nil),
            ("[x](<asset:The deck>)", "assets/deck.md"),
        ] as [(String, String?)])
    func toPage(_ markdown: String, _ path: String?) {
        let (destination, playbook) = destination(of: markdown)
        if case .page(let index, nil) = destination {
            #expect(playbook.pages[index].path.description == path)
        } else {
            #expect(path == nil, "\(destination)")
        }
    }

    @Test("by name ends the name at '#', even where a mark joins it to what follows")
    func joinedFragment() {
        let (destination, playbook) = destination(of: "[[call#\u{301}x]]")
        #expect(
            destination == .broken(.missingAnchor("\u{301}x", page: playbook["plays/first-call.md"].index)))
    }

    @Test(
        "leads to a heading, in GitHub's writing and in ours",
        arguments: [
            ("[x](first-call.md#our-offer)", "our-offer"),
            ("[x](first-call.md#our-offer-1)", "our-offer-2"),
            ("[x](first-call.md#our-offer-2)", "our-offer-2"),
            ("[x](first-call.md#właściciel-oferty)", "wlasciciel-oferty"),
            ("[x](first-call.md#w%C5%82a%C5%9Bciciel-oferty)", "wlasciciel-oferty"),
            ("[x](first-call.md#wlasciciel-oferty)", "wlasciciel-oferty"),
            ("[x](first-call.md#Our-Offer)", "our-offer"),
            ("[[call#Our offer]]", "our-offer"),
            ("[[call#Właściciel oferty|label]]", "wlasciciel-oferty"),
            ("[x](first-call.md#W%C5%81A%C5%9ACICIEL-OFERTY)", "wlasciciel-oferty"),
            ("[x](first-call.md#w\u{142}as\u{301}ciciel-oferty)", "wlasciciel-oferty"),
            ("![[call#Our offer]]", "our-offer"), ("[[plays/first-call.md#our-offer-1]]", "our-offer-2"),
            ("[[../plays/first-call#our-offer-1]]", "our-offer-2"),
        ])
    func toHeading(_ markdown: String, _ id: String) {
        let (destination, playbook) = destination(of: markdown)
        #expect(destination == .page(playbook["plays/first-call.md"].index, anchor: id))
    }

    @Test(
        "leads to a heading of its own page",
        arguments: [("[x](#here)", "here"), ("[[#Here]]", "here"), ("[x](#)", ""), ("[x](#top)", "")])
    func toItself(_ markdown: String, _ id: String) {
        #expect(destination(of: markdown + "\n\n## Here\n").0 == .anchor(id))
    }

    @Test("leads to a heading with an id of its own, whatever its words become")
    func ownID() {
        let playbook = linked([
            "a.md": "[x](b.md#prices) [y](b.md#what-it-costs)", "b.md": "## What it costs {#prices}\n",
        ])
        let b = playbook["b.md"].index
        #expect(playbook["a.md"].links.map(\.destination) == [.page(b, anchor: "prices"), .page(b, anchor: "prices")])
    }

    @Test("leads to a file beside the pages, which is then published")
    func toFile() {
        let playbook = linked([
            "a/page.md": "![logo](../img/logo.gif) [price](../files/price%20list.pdf)",
            "img/logo.gif": "GIF89a", "files/price list.pdf": "%PDF-", "files/unused.pdf": "%PDF-",
        ])
        #expect(
            playbook["a/page.md"].links.map(\.destination) == [.file("img/logo.gif"), .file("files/price list.pdf")])
        #expect(playbook.files == ["files/price list.pdf", "img/logo.gif"])
    }

    @Test(
        "leads out of the playbook",
        arguments: ["https://example.com/a?b#c", "http://example.com", "mailto:a@example.com", "tel:+48123456789"])
    func external(_ address: String) {
        #expect(destination(of: "[x](\(address))").0 == .external(address))
    }

    @Test(
        "that several pages answer to says which",
        arguments: [
            ("[[sla]]", ["a/sla.md", "b/sla.md"]),
            ("[x](asset:mail)", ["assets/one/mail.md", "assets/two/mail.md"]),
            ("[[asset:mail]]", ["assets/one/mail.md", "assets/two/mail.md"]),
            ("[[x/call.md]]", ["plays/x/call.md", "x/call.md"]),
            ("![[twice.gif]]", ["img/twice.gif", "img/two/twice.gif"]),
        ])
    func ambiguous(_ markdown: String, _ paths: [String]) {
        let destination = destination(of: markdown).0
        guard case .broken(.ambiguous(_, let candidates)) = destination else {
            Issue.record("\(destination)")
            return
        }
        #expect(candidates.map(\.description) == paths)
    }

    @Test(
        "that leads nowhere says why",
        arguments: [
            ("[x](missing.md)", .missingPage("missing.md")),
            ("[x](missing)", .missingPage("missing")),
            ("[x](missing.pdf)", .missingFile("missing.pdf")),
            ("[[Missing]]", .missingPage("Missing")),
            ("[x](asset:missing)", .missingAsset("missing")),
            ("![x](../img/logo.gif)", .wrongCase("../img/logo.gif", actual: "img/Logo.gif")),
            ("[x](First-Call.md)", .wrongCase("First-Call.md", actual: "plays/first-call.md")),
            ("[x](../../secret.md)", .outsideContent("../../secret.md")),
            ("[x](../../content/plays/first-call.md)", .outsideContent("../../content/plays/first-call.md")),
            ("[x](../files/page.html)", .unpublishable("../files/page.html", unpublishedType)),
            ("[x](../files/Makefile)", .unpublishable("../files/Makefile", unpublishedType)),
            ("[x](/plays/first-call.md)", .otherDialect("/plays/first-call.md", .root)),
            ("[x](first-call)", .otherDialect("first-call", .slug)),
            ("[x](first-call/)", .otherDialect("first-call/", .slug)),
            ("[x](first-call.html)", .otherDialect("first-call.html", .slug)),
            ("[x](../first-call)", .otherDialect("../first-call", .slug)),
            ("[x](first-call.html#our-offer)", .otherDialect("first-call.html#our-offer", .slug)),
            ("[x](/plays/index.html)", .otherDialect("/plays/index.html", .slug)),
            ("[x](/plays/)", .otherDialect("/plays/", .root)), ("[x](/)", .otherDialect("/", .root)),
            ("[x](../index.html)", .otherDialect("../index.html", .slug)), ("[x](../..)", .outsideContent("../..")),
            ("![[photo.png]]", .missingFile("photo.png")),
            ("![[../img/logo.gif]]", .wrongCase("../img/logo.gif", actual: "img/Logo.gif")),
            ("[[../../secret]]", .missingPage("../../secret")),
            ("[[asset:missing]]", .missingAsset("missing")),
        ] as [(String, LinkProblem)])
    func broken(_ markdown: String, _ problem: LinkProblem) {
        #expect(destination(of: markdown).0 == .broken(problem))
    }

    @Test("to a heading that is not there names the page that lacks it")
    func missingHeading() {
        let (destination, playbook) = destination(of: "[x](first-call.md#price)")
        #expect(destination == .broken(.missingAnchor("price", page: playbook["plays/first-call.md"].index)))
        #expect(
            self.destination(of: "[x](#price)").0
                == .broken(.missingAnchor("price", page: playbook["plays/here.md"].index)))
    }

    @Test(
        "with an address nobody may open is refused",
        arguments: ["javascript:alert(1)", "data:text/html,x", "//host/x"])
    func refused(_ address: String) {
        guard case .broken(.refused(address, _)) = destination(of: "[x](\(address))").0 else {
            Issue.record("\(destination(of: "[x](\(address))").0)")
            return
        }
    }

    @Test("means what the playbook's dialect says")
    func dialects() {
        func destinations(_ dialect: String, _ markdown: String) -> [LinkDestination] {
            let playbook = linked([
                "playbook.yml": "links: \(dialect)", "a/b.md": markdown, "a/c.md": "# C", "d.md": "# D",
            ])
            return playbook["a/b.md"].links.map { link in
                guard case .page(let index, nil) = link.destination else { return link.destination }
                return .external(playbook.pages[index].path.description)
            }
        }
        #expect(destinations("root", "[x](/a/c.md) [y](c.md)") == [.external("a/c.md"), .external("a/c.md")])
        #expect(destinations("root", "[x](/a/c)") == [.broken(.otherDialect("/a/c", .slug))])
        #expect(
            destinations("slug", "[x](/a/c) [y](../c) [z](c.html) [u](/d/) [v](../../d/) [w](../d.md)")
                == ["a/c.md", "a/c.md", "a/c.md", "d.md", "d.md", "d.md"].map { .external($0) })
    }

    @Test("in another dialect to a heading that is not there would lead nowhere either")
    func dialectAndHeading() {
        let (destination, playbook) = destination(of: "[x](/plays/first-call.md#nothing)")
        #expect(destination == .broken(.missingAnchor("nothing", page: playbook["plays/first-call.md"].index)))
    }

    @Test("by a file's name leads to that file, wherever it is")
    func byFileName() {
        let (destination, playbook) = destination(of: "![[Cafe\u{301}.gif]] [[Logo.gif|the logo]]")
        #expect(destination == .file("img/café.gif"))
        #expect(playbook.files == ["img/Logo.gif", "img/café.gif"])
    }

    @Test("whose text is an image is checked, and so is the image")
    func imageInLink() {
        let playbook = linked([
            "a.md": "[![Map](map.gif)](b.md) [![Gone](gone.png)](gone.md)", "b.md": "", "map.gif": "GIF89a",
        ])
        #expect(
            playbook["a.md"].links.map(\.destination) == [
                .page(playbook["b.md"].index, anchor: nil), .file("map.gif"),
                .broken(.missingPage("gone.md")), .broken(.missingFile("gone.png")),
            ])
    }

    @Test("by the id of one page is not hidden by the title or the file name of another")
    func bestName() {
        let playbook = linked([
            "a.md": "[[sla]] [[Prices]]", "x.md": "---\nid: sla\n---\n# X", "sla.md": "# Prices",
            "prices.md": "# Something else",
        ])
        let ends = playbook["a.md"].links.map(\.destination)
        #expect(ends[0] == .page(playbook["x.md"].index, anchor: nil))
        #expect(ends[1] == .page(playbook["prices.md"].index, anchor: nil))
    }

    /// Of the first link of a page in `plays/`.
    private func destination(of markdown: String) -> (LinkDestination, Playbook) {
        var files = Dictionary(uniqueKeysWithValues: files.files.map { ($0.path, $0.file.bytes) })
        files["plays/here.md"] = Array(markdown.utf8)
        let playbook = linked(SourceTree(files))
        return (playbook["plays/here.md"].links.first?.destination ?? .external("no link"), playbook)
    }
}
