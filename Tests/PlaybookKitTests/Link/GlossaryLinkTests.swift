import CommonMark
import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("A term of the glossary")
struct GlossaryLinkTests {
    /// A page and entries of the glossary, each with its front matter.
    private func playbook(_ text: String, _ terms: [String: String]) -> Playbook {
        var files: [ContainedPath: [UInt8]] = ["page.md": Array(text.utf8)]
        for (name, front) in terms {
            files[ContainedPath(stringLiteral: "\(name).md")] = Array("---\nkind: term\n\(front)\n---\n".utf8)
        }
        return linked(SourceTree(files))
    }

    /// The words of a text that link to an entry, with the entry's file: "leads→lead".
    private func links(_ text: String, _ terms: [String: String]) -> [String] {
        let playbook = playbook(text, terms)
        let body = BodyRenderer(playbook: playbook).html(of: playbook["page.md"], at: "page.html")
        let html = String(decoding: body.bytes, as: UTF8.self)
        return html.matches(of: /<a class="term" href="([^".]*)\.html[^>]*>([^<]*)<\/a>/).map { "\($0.2)→\($0.1)" }
    }

    private let lead = ["lead": "title: lead\nforms: [leads]"]

    // MARK: Where

    @Test("links where each section first uses it, the part before the first heading included")
    func sections() {
        let text =
            "# Page\n\nA lead. A lead.\n\n### Deep\n\nA lead.\n\n## One\n\nLeads and a lead.\n\n## Two\n\n> - A lead.\n"
        #expect(links(text, lead) == ["lead→lead", "Leads→lead", "lead→lead"])
    }

    @Test(
        "is left alone in headings, heads of tables, links, images, code, e-mails, raw HTML and titles of alerts",
        arguments: [
            "## A lead\n", "| lead | a |\n|---|---|\n| b | c |\n", "[a lead](page.md)", "[[page|a lead]]",
            "![a lead](a.png)", "`a lead`", "    a lead", "```email\nSubject: a lead\n\nA lead\n```",
            "<div>a lead</div>\n", "x <a href=\"page.md\">a lead</a> y", "x <b title=\"lead\">a *lead*</b>",
            "> [!SAY] About a lead\n> x\n", "https://example.com/a/lead", "lead@example.com",
            "Dear {{lead}}, {{ lead }}",
            "{% lead %}", "\\[\\[", "[a]\n\n[a]: page.md 'lead'\n",
        ])
    func noPlace(_ text: String) {
        #expect(links(text, lead) == [])
    }

    @Test("links behind markup that has ended, in lists, cells, quotes, alerts and notes")
    func places() {
        #expect(links("<b>x</b> a lead", lead) == ["lead→lead"])
        #expect(links("x<br>a lead", lead) == ["lead→lead"])
        #expect(links("{{name}}, a lead", lead) == ["lead→lead"])
        #expect(links("| a |\n|---|\n| a **lead** |\n", lead) == ["lead→lead"])
        #expect(links("> [!SAY]\n> You are a lead.\n", lead) == ["lead→lead"])
        #expect(links("Text[^1]\n\n[^1]: A lead.\n", lead) == ["lead→lead"])
    }

    @Test("is not linked again where the author has linked it in the section")
    func authorsLink() {
        #expect(links("[The word](lead.md), [[lead]], lead.\n\n## More\n\nlead", lead) == ["lead→lead"])
    }

    @Test("is not linked from its own entry, but from others")
    func ownEntry() {
        let playbook = linked([
            "lead.md": "---\nkind: term\ntitle: lead\n---\nA lead may be an MQL.",
            "mql.md": "---\nkind: term\ntitle: MQL\n---\nAn MQL is a lead.",
        ])
        #expect(playbook["lead.md"].terms.map(\.term) == [1])
        #expect(playbook["mql.md"].terms.map(\.term) == [0])
    }

    @Test(
        "explains nothing while it is a draft, retired or out of date",
        arguments: [
            "status: draft", "status: archived", "status: deprecated", "expires: 2020-01-01",
            "available_from: 2999-01-01",
        ])
    func unusable(_ field: String) {
        #expect(links("A lead.", ["lead": "title: lead\n\(field)"]) == [])
    }

    // MARK: Which words

    @Test("is found by its title, its short title, its forms and its synonyms")
    func forms() {
        let terms = ["a": "title: Big word\nshort_title: bw word\nforms: [big words]\nsynonyms: ['other word']"]
        for word in ["Big word", "big word", "BW word", "big words", "Other Word"] {
            #expect(links("The \(word).", terms) == ["\(word)→a"])
        }
        #expect(links("The big wordings.", terms) == [])
    }

    @Test("is found in its Polish forms, and only in those it lists")
    func polish() {
        let terms = [
            "a": "title: szansa\nforms: [szansy, szansę, szans, szansą]", "b": "title: sąd", "c": "title: łąka",
            "d": "title: SLA\nforms: [SLA-mi, SLA-em]",
        ]
        #expect(links("Szansę, szansami, szans.", terms) == ["Szansę→a"])
        #expect(links("Ten sad, ten SĄD.", terms) == ["SĄD→b"])
        #expect(links("Ta laka, ta Łąka, półłąka.", terms) == ["Łąka→c"])
        #expect(links("O SLA-mi mowa.", terms) == ["SLA-mi→d"])
        #expect(links("O SLA-ami mowa.", terms) == [])
    }

    @Test("is found however its marks are stored")
    func decomposed() {
        let terms = ["a": "title: wartość życiowa", "b": "title: \("zażółć gęślą".decomposed)"]
        let text = "To \("Wartość życiowa".decomposed) i zażółć gęślą."
        #expect(links(text, terms).map { String($0.utf8.suffix(1))! } == ["a", "b"])
        #expect(links("Cafe\u{301} leads", ["c": "title: cafe"]) == [])
    }

    @Test("is found in any script")
    func scripts() {
        let terms = ["a": "title: лид\nforms: [лиды]", "b": "title: 見込み客", "c": "title: \("йод".decomposed)"]
        #expect(links("Лиды и лидер, 見込み客。 Йод.", terms) == ["Лиды→a", "見込み客→b", "Йод→c"])
    }

    @Test("of several letters in capitals is found in capitals alone")
    func capitals() {
        let terms = ["a": "title: MQL\nforms: [MQLs]", "b": "title: SaaS", "c": "title: Ideal Customer Profile"]
        #expect(links("mql Mql mqls", terms) == [])
        #expect(links("MQLs", terms) == ["MQLs→a"])
        #expect(links("saas Saas SaaS", terms) == ["SaaS→b"])
        #expect(links("An ideal customer profile", terms) == ["ideal customer profile→c"])
    }

    @Test("gives way to a longer one that begins at the same word or before")
    func longest() {
        let terms = [
            "a": "title: lead", "b": "title: sales-qualified lead", "c": "title: lead score",
            "d": "title: lead score sheet",
            "e": "title: score",
        ]
        #expect(links("A sales-qualified lead.", terms) == ["sales-qualified lead→b"])
        #expect(links("A lead score of a lead score sheet.", terms) == ["lead score→c", "lead score sheet→d"])
        #expect(links("A lead scores.", terms) == ["lead→a"])
        #expect(links("A lead score sheets.", terms) == ["lead score→c"])
    }

    @Test("is a word of its own: letters, digits, marks, underscores and hyphens join, apostrophes and dashes do not")
    func boundaries() {
        #expect(links("leading mislead lead2 lead_id żlead leadź lead-scoring half-lead lead\u{301}", lead) == [])
        #expect(links("mis**lead** and *lead*ing and [mis](page.md)lead", lead) == [])
        for text in ["(lead)", "lead’s", "lead's", "“lead”", "lead–deal", "lead/deal", "lead- or", "**lead**", "lead,"]
        {
            #expect(links(text, lead) == ["lead→lead"], "\(text)")
        }
    }

    @Test("of several words is found over white space of every kind, and not over a comma")
    func whiteSpace() {
        let terms = ["a": "title: buying group\nsynonyms: ['gentlemen’s club', R&D]"]
        #expect(links("A buying\ngroup.", terms) == ["buying\ngroup→a"])
        #expect(links("> A buying\n> group.", terms) == ["buying\ngroup→a"])
        #expect(links("**A buying\ngroup**", terms) == ["buying\ngroup→a"])
        #expect(links("A buying\u{A0}group, a buying  group.", terms) == ["buying\u{A0}group→a"])
        #expect(links("A buying, group; a *buying* group; a buyinggroup.", terms) == [])
        #expect(links("A gentlemen's club", terms) == ["gentlemen's club→a"])
        #expect(links("The R&amp;D people", terms) == ["R&amp;D→a"])
    }

    @Test("is found behind letters that are never seen")
    func unseen() {
        #expect(links("A le\u{AD}ad", lead) == ["le\u{AD}ad→lead"])
    }

    @Test("that two entries have links to neither, and hides no longer one")
    func ambiguous() {
        let terms = ["a": "title: deal", "b": "title: order\nsynonyms: [deal]", "c": "title: deal desk"]
        #expect(links("A deal at the deal desk for an order", terms) == ["deal desk→c", "order→b"])
    }

    // MARK: What it says

    @Test("says its summary, or else the first sentence of its entry, cut at a word where it is long")
    func definition() {
        let long = String(repeating: "word ", count: 100)
        let playbook = linked([
            "a.md": "---\nkind: term\nsummary: In short.\n---\nAt length.",
            "b.md": "---\nkind: term\n---\n# B\n\nOne. Two.",
            "c.md": "---\nkind: term\n---\n", "d.md": "---\nkind: term\nsummary: \(long)\n---\n",
        ])
        let definitions = playbook.terms.map(\.definition)
        #expect(definitions.prefix(3) == ["In short.", "One.", ""])
        #expect(definitions[3].unicodeScalars.count <= 241 && definitions[3].hasSuffix("word…"))
    }

    @Test("is used on the pages that use it or link to it, and only a link of the author is a mention")
    func usedOn() {
        let playbook = linked([
            "a.md": "A lead.", "b.md": "See [[lead]].", "c.md": "Nothing.", "lead.md": "---\nkind: term\n---\nA lead.",
        ])
        #expect(playbook.paths(playbook.terms[0].usedOn) == ["a.md", "b.md"])
        #expect(playbook.paths(playbook["lead.md"].backlinks.map(\.source)) == ["b.md"])
    }

    // MARK: On the site

    @Test("links on the pages that truce derives, and within the print edition, where nothing is defined twice")
    func site() {
        let site = BuiltSite([
            "index.md": "A lead.", "stages/contact.md": "---\nkind: stage\nid: contact\n---\nA lead.",
            "moments/fmot.md": "---\nkind: moment\nid: fmot\n---\nA lead.",
            "terms/lead.md": "---\nkind: term\nsummary: Somebody.\n---\n",
        ])
        #expect(
            site["index.html"].contains(
                "<a class=\"term\" href=\"terms/lead.html\" aria-description=\"Somebody.\">lead</a>"))
        for path in ["stages/contact.html", "moments/fmot.html"] {
            #expect(
                site[path].contains(
                    "<a class=\"term\" href=\"../terms/lead.html\" aria-description=\"Somebody.\">lead</a>"))
        }
        let print = site["print.html"]
        #expect(!print.contains("aria-description"))
        let targets = Set(print.matches(of: /<a class="term" href="#([^"]*)" id="[^"]*">lead/).map { String($0.1) })
        #expect(targets.count == 1)
        for target in targets { #expect(print.contains("<dt id=\"\(target)\">Lead</dt>")) }
        #expect(site["glossary.html"].contains("<summary>3 pages</summary>"))
    }

    // MARK: Hostile glossaries

    @Test("may be named as an author likes: nothing of it leaves its place")
    func hostileNames() {
        let terms = [
            "a": "title: '<script>alert(1)</script>'\nsummary: '\"><img src=x onerror=alert(1)>'",
            "b": "title: '\"quoted\" & ''single'''", "c": "title: \"Z\u{301}\u{301}\u{301}algo\"",
        ]
        let playbook = playbook(
            "\\<script>alert(1)\\</script>, \"quoted\" & 'single', Z\u{301}\u{301}\u{301}algo", terms)
        let page = playbook["page.md"]
        #expect(page.terms.count == 3)
        let body = BodyRenderer(playbook: playbook).html(of: page, at: "page.html")
        let html = String(decoding: body.bytes, as: UTF8.self)
        #expect(!html.contains("<script") && !html.contains("<img"))
        #expect(html.contains(">&lt;script&gt;alert(1)&lt;/script&gt;</a>"))
    }

    @Test("is found with ten thousand others, and words that all of them share")
    func manyTerms() {
        var terms: [String: String] = [:]
        for number in 0..<10_000 { terms["t\(number)"] = "title: lead of sort \(number)\nforms: [common word]" }
        #expect(links("A lead of sort 77, a common word, a lead of sort.", terms) == ["lead of sort 77→t77"])
    }

    // MARK: Work

    /// Forms that begin alike, and a text that begins each of them over and over.
    private func steps(terms: Int, bytes: Int) -> Int {
        let forms = (0..<terms).map { TermForm(term: $0, "lead scoring model number \($0)", at: .init("t.md")) }
        let sentence =
            "The lead scoring model number 499 is not the lead scoring model of the lead, says the lead scoring.\n\n"
        let text = String(repeating: sentence, count: bytes / sentence.utf8.count)
        let playbook = playbook(text, [:])
        var search = GlossarySearch(playbook["page.md"].page.document, TermTrie(forms), own: nil, linked: [])
        search.run()
        return search.steps
    }

    @Test("takes work that grows with the text and not with the glossary")
    func work() {
        let whole = steps(terms: 5_000, bytes: 1 << 20)
        let half = steps(terms: 5_000, bytes: 1 << 19)
        #expect(abs(Double(whole) / Double(half) - 2) < 0.01)
        #expect(whole < 1 << 20)
        #expect(steps(terms: 500, bytes: 1 << 19) == half)
    }
}
