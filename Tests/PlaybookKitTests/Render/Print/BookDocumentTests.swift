import Diagnostics
import Localization
import PDF
import Testing

@testable import PlaybookKit

@Suite("The print edition as a document")
struct BookDocumentTests {
    private func document(
        _ files: SourceTree, baseURL: String? = nil, _ change: (inout Edition) -> Void = { _ in }
    ) throws -> BookDocument {
        var edition = Edition()
        change(&edition)
        let checked = Build.check(Build.link(Build.parse(files), asOf: .testDay))
        return Build.book(checked, with: .standard, edition: edition, baseURL: try baseURL.map { try BaseURL($0) })
    }

    private func html(
        _ files: SourceTree, baseURL: String? = nil, _ numbers: PageNumbers = .none,
        _ change: (inout Edition) -> Void = { _ in }
    ) throws -> String {
        let (bytes, log) = try document(files, baseURL: baseURL, change).html(numbers, reservesNumberWidth: false)
        #expect(log.findings.map(\.message.english) == [])
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("says in its head what it is about and of which day it is, for engines that pass it on")
    func head() throws {
        let html = try html(["a.md": "Text"]) { $0.moment = "zmot" }
        #expect(html.contains("<meta name=\"keywords\" content=\"Zero moment of truth\">"))
        #expect(html.contains("<meta name=\"dcterms.created\" content=\"\(CalendarDate.testDay)\">"))
    }

    @Test("keeps the short words of a summary on the line of the next, as its language has it")
    func summaries() throws {
        let files: SourceTree = [
            "a.md": "---\nlang: pl\nsummary: Rano z klientem w domu\n---\nText",
            "b.md": "---\nsummary: Call in 4 hours\n---\nText",
        ]
        let html = try html(files)
        #expect(html.contains("Rano z\u{A0}klientem w\u{A0}domu"))
        #expect(html.contains("Call in 4\u{A0}hours"))
    }

    // MARK: Ids and links

    @Test("has each id once, of ASCII alone, and every link in it finds one", arguments: [false, true])
    func ids(isSelfContained: Bool) throws {
        let html = try html(BookTests.everything) { $0.isSelfContained = isSelfContained }
        let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && !$0.isEmpty })
        let ends = html.matches(of: #/ href="#([^"]*)"/#).map { String($0.1) }
        #expect(Set(ends).subtracting(ids) == [])
        let labels = html.matches(of: #/ aria-labelledby="([^"]*)"/#).map { String($0.1) }
        #expect(Set(labels).subtracting(ids) == [])
    }

    @Test("has one element for each sheet, in their order, and none of them inside of another")
    func sheets() throws {
        let html = try html(BookTests.everything)
        let body = try #require(html.split(separator: "<main>").last)
        let sheets = body.matches(of: #/ class="[^"]*\bp([0-9]+)"/#).compactMap { Int($0.1) }
        #expect(sheets == Array(1...sheets.count))
        for sheet in sheets { #expect(html.contains(".p\(sheet){page:p\(sheet)}")) }
        #expect(!html.contains(".p\(sheets.count + 1){"))
    }

    @Test("leads to pages, headings, stages, moments, terms and assets where they stand in it")
    func inward() throws {
        let html = try html([
            "a.md": """
            ---
            stage: contact
            ---
            # A

            [page](b.md), [heading](b.md#there), [moment](moments/fmot.md), [stage](stages/contact.md),
            [term](lead.md), [bare](bare.md), [told](told.md), [team](teams/sales.md), [here](#own)

            ## Own
            """,
            "b.md": "# B\n\n## There", "moments/fmot.md": "---\nkind: moment\nid: fmot\n---\nWords",
            "stages/contact.md": "---\nkind: stage\nid: contact\n---\nWords",
            "lead.md": "---\nkind: term\n---\n# Lead\n\nSomebody.", "bare.md": "---\nkind: asset\n---\n# Bare",
            "told.md": "---\nkind: asset\n---\n# Told\n\nWords",
            "teams/sales.md": "---\nkind: team\nid: sales\n---\nWords",
        ])
        func element(_ label: String) throws -> Substring {
            let end = try #require(html.firstRange(of: ">\(label)")).lowerBound
            let start = try #require(html[..<end].lastIndex(of: "#"))
            let id = html[html.index(after: start)..<end].prefix { $0 != "\"" }
            let place = try #require(html.firstRange(of: " id=\"\(id)\""), "\(label): \(id)").lowerBound
            let tag = try #require(html[..<place].lastIndex(of: "<"))
            return html[tag...].prefix(200)
        }
        #expect(try element("page").contains("</span> B"))
        #expect(try element("heading").contains(">There"))
        #expect(try element("moment").hasPrefix("<h1"))
        #expect(try element("stage").contains("</span> First contact"))
        #expect(try element("term").hasPrefix("<dt"))
        #expect(try element("bare").hasPrefix("<tr"))
        #expect(try element("told").hasPrefix("<h3"))
        #expect(try element("team").hasPrefix("<h2"))
        #expect(try element("here").contains(">Own"))
    }

    @Test("leads to what it does not hold on the published site, and without one nowhere")
    func outside() throws {
        let files: SourceTree = [
            "a.md": "---\nstage: contact\nreplaced_by: b\n---\n# A\n\n[there](b.md#x), [file](price.pdf)",
            "b.md": "---\nstage: use\n---\n# B\n\n## X", "price.pdf": "%PDF-",
        ]
        let published = try html(files, baseURL: "https://example.com/p") {
            ($0.stage, $0.isSelfContained) = ("contact", true)
        }
        #expect(published.contains("href=\"https://example.com/p/b.html#x\""))
        #expect(published.contains("href=\"https://example.com/p/price.pdf\""))
        #expect(published.contains("<p class=\"replaced\">Replaced by: <a href=\"https://example.com/p/b.html\">B</a>"))
        let alone = try html(files) { ($0.stage, $0.isSelfContained) = ("contact", true) }
        #expect(alone.contains("<p>there, file"))
        #expect(alone.contains("Replaced by: B"))
    }

    @Test("is the site's own print edition, where files stand beside it")
    func site() throws {
        let files: SourceTree = ["a.md": "# A\n\n[file](price.pdf)", "price.pdf": "%PDF-"]
        let print = try BuiltSite(files).page("print.html")
        #expect(try html(files) == print)
        #expect(print.contains("href=\"price.pdf\""))
    }

    @Test("names no file of the machine and leads to none when it stands alone")
    func selfContained() throws {
        let html = try html(
            [
                "a.md": "---\nstage: contact\n---\n# A\n\n[b](b.md) [f](price.pdf#page=2) ![[price.pdf]]\n",
                "b.md": "# B", "price.pdf": "%PDF-", "offer.md": "---\nkind: asset\nat: price.pdf\n---\n# Offer",
            ]) { $0.isSelfContained = true }
        let ends = html.matches(of: #/ (?:href|src)="([^#"][^"]*)"/#).map { String($0.1) }
        #expect(ends == [])
    }

    // MARK: Numbers

    @Test("writes the number of the page behind what it leads to, and into contents and indexes")
    func numbers() throws {
        let files: SourceTree = [
            "a.md": "---\nstage: contact\nreplaced_by: b\n---\n# A\n\nA lead.", "b.md": "# B",
            "lead.md": "---\nkind: term\nsynonyms: [prospect]\n---\n# Lead\n\nSomebody.",
        ]
        let playbook = linked(files)
        let (a, b, lead) = (playbook["a.md"], playbook["b.md"], playbook["lead.md"])
        let html = try html(files, .known([a.anchor: 11, b.anchor: 12, lead.anchor: 13, a.idOfTerm(0): 14]))
        #expect(
            html.contains(
                "<a class=\"xref\" href=\"#\(b.anchor)\">B<span class=\"pr\"> (p.\u{A0}<span class=\"pn\">12</span>)</span></a>"
            ))
        #expect(
            html.contains(
                "<a href=\"#\(a.anchor)\"><span class=\"tt\"><b>3.2</b> A</span> <span class=\"pn\">11</span></a>"))
        #expect(
            html.contains(
                "<li>Lead <a class=\"entry\" href=\"#\(lead.anchor)\"><span class=\"pn\">13</span></a> <a href=\"#\(a.idOfTerm(0))\"><span class=\"pn\">14</span></a>"
            ))
        #expect(html.contains("<li>prospect, see <a href=\"#\(lead.anchor)\">Lead</a></li>"))
    }

    @Test("says the chapter instead of the page in its indexes while no numbers are known")
    func chaptersInstead() throws {
        let files: SourceTree = [
            "a.md": "---\nstage: contact\n---\n# A\n\nA lead.", "lead.md": "---\nkind: term\n---\n# Lead\n\nSomebody.",
        ]
        #expect(try html(files).contains("<span class=\"pn\"></span><span class=\"cn\">3.2</span></a>"))
        #expect(try !html(files, .expected(digits: 3)).contains("class=\"cn\""))
        #expect(try html(files, .expected(digits: 3)).contains("<span class=\"pn\">000</span></a>"))
    }

    @Test("knows what its references and its lists lead to")
    func references() throws {
        let document = try document([
            "a.md": "---\nstage: contact\nreplaced_by: b\n---\n# A", "b.md": "# B",
            "lead.md": "---\nkind: term\n---\n# Lead\n\nSomebody.",
        ])
        let text = String(decoding: document.html(.none, reservesNumberWidth: false).bytes, as: UTF8.self)
        #expect(document.references.count == text.ranges(of: "class=\"xref\"").count)
        #expect(document.contents.contains { $0.utf8.starts(with: "pb-lead-".utf8) })
        #expect(document.references.contains { $0.utf8.starts(with: "pb-b-".utf8) })
        for entry in document.outline.dropFirst() where entry.level < 3 {
            #expect(document.contents.contains(entry.id), "\(entry.title)")
        }
        let ends = Set(text.matches(of: #/ href="#([^"]*)"/#).map { String($0.1) })
        #expect(Set(document.outline.map(\.id)).subtracting(ends) == [])
        let ids = Set(text.matches(of: #/ id="([^"]*)"/#).map { String($0.1) })
        #expect(Set(document.references + document.contents + document.outline.map(\.id)).subtracting(ids) == [])
    }

    @Test("opens every part, of a moment too, with what is in it")
    func openings() throws {
        let html = try html(["a.md": "---\nstage: contact\n---\n# A", "b.md": "---\nstage: always\n---\n# B"])
        let parts = html.split(separator: "<section class=\"part-opening").dropFirst()
        let lines = parts.map { part in
            part.split(separator: "<section class=\"chapter").first?.matches(of: #/<b>([0-9.]+)</b>/#).map { $0.1 }
                ?? []
        }
        #expect(lines.first == ["1.1"])
        #expect(lines.contains { $0.contains("4.2") })
    }

    @Test("speaks of pages in the language of the playbook")
    func language() throws {
        let files: SourceTree = [
            "playbook.yml": "languages: [pl]\n", "a.md": "---\nreplaced_by: b\n---\n# A", "b.md": "# B",
        ]
        #expect(try html(files).contains("<span class=\"pr\"> (s.\u{A0}<span class=\"pn\">"))
        #expect(try document(files).language.tag == "pl")
    }

    @Test("says when all numbers are to take the same room")
    func reservedWidth() throws {
        let document = try document([:])
        let html = String(decoding: document.html(.none, reservesNumberWidth: true).bytes, as: UTF8.self)
        #expect(html.contains("<html lang=\"en\" class=\"reserves-number-width\">"))
    }

    // MARK: What it says

    @Test("says on its cover whose it is, which state of the content it shows, for whom and of what")
    func cover() throws {
        let html = try html([
            "playbook.yml": "title: The book\ncompany: Zimorodek\n", "index.md": "---\nsummary: Why\n---\n# Hi",
        ]) {
            ($0.version, $0.audience, $0.stage) = ("a1b2c3d", "partner", "contact")
        }
        for text in [
            "<p class=\"cover-kind\">Zimorodek</p>", "<h1>The book</h1>", "<dd>a1b2c3d</dd>", "<dd>Partner</dd>",
            "<dd>First contact</dd>", "<time datetime=\"2026-03-31\">",
        ] { #expect(html.contains(text), "\(text)") }
        let bare = try self.html(["a.md": "# A"])
        #expect(!bare.contains("<dt>Version</dt>") && !bare.contains("<dt>For</dt>"))
    }

    @Test(
        "marks in words, at the title and wherever it is listed, what is not to be followed as it stands",
        arguments: [
            ("status: draft", "draft", "Draft"), ("status: review", "review", "In review"),
            ("status: deprecated", "deprecated", "Deprecated"), ("status: archived", "archived", "Archived"),
            ("expires: 2026-01-31", "expired", "Expired"),
            ("available_from: 2027-01-31", "pending", "From 31 January 2027"),
        ])
    func marks(field: String, cssClass: String, label: String) throws {
        let html = try html(["a.md": "---\n\(field)\nstage: contact\n---\n# A"])
        let mark = "A <span class=\"mark mark-\(cssClass)\">\(label)</span>"
        #expect(html.contains("\(mark)</h2>"))
        #expect(html.ranges(of: "\(mark)</span> <span class=\"pn\">").count == 3)
        #expect(html.contains("3.2  A · \(label.prefix(8))"))
    }

    @Test("tells who answers for what, and what somebody should look at")
    func governance() throws {
        let html = try html([
            "playbook.yml": "people: [{id: ada, name: Ada, team: sales, title: Seller, contact: ada@example.com}]\n",
            "a.md": "---\nowner: ada\nverified: 2020-01-01\n---\n# A",
            "b.md": "---\nstatus: draft\nowner: sales\n---\n# B",
            "c.md": "# C", "offer.md": "---\nkind: asset\nowner: ada\nexpires: 2026-01-01\n---\n# Offer",
        ])
        let start = try #require(html.firstRange(of: "matter governance")).lowerBound
        let governance = html[start...]
        #expect(
            governance.contains("<span>Seller</span> <span>ada@example.com</span> <span>Owns 1 page and 1 asset</span>")
        )
        func list(_ title: String) throws -> [Substring] {
            let start = try #require(governance.firstRange(of: "<h3>\(title) ")).upperBound
            let end = try #require(governance[start...].firstRange(of: "</ul>")).lowerBound
            return governance[start..<end].matches(of: #/<li><a[^>]*>([^<]*)/#).map(\.1)
        }
        #expect(try list("Drafts and pages in review") == ["B"])
        #expect(try list("Review overdue") == ["A"])
        #expect(try list("Expired") == ["Offer"])
        #expect(try list("Owned by nobody") == ["C"])
        #expect(governance.contains("Never verified: 1 page."))
    }

    @Test("keeps to itself how colleagues are reached in a copy for others")
    func contacts() throws {
        let files: SourceTree = ["playbook.yml": "people: [{id: ada, name: Ada, contact: ada@example.com}]\n"]
        #expect(try !html(files) { $0.audience = "customer" }.contains("ada@example.com"))
        #expect(try html(files) { $0.audience = "internal" }.contains("ada@example.com"))
    }

    @Test("lists hand-offs and promises with their terms, and says what a promise lacks")
    func agreements() throws {
        let html = try html([
            "a.md":
                "---\nfrom: marketing\nto: sales\ntrigger: A form\naccept_within: 4 hours\nstage: contact\n---\n# Lead",
            "b.md": "---\nkind: promise\nmade_in: ad\n---\n# Fast", "ad.md": "---\nkind: asset\n---\n# Ad",
        ])
        let start = try #require(html.firstRange(of: "matter agreements")).lowerBound
        let agreements = html[start...]
        for text in [
            "Marketing → Sales", "<dt>When</dt><dd>A form</dd>", "<dd>4 hours</dd>", "<dd>not by both sides yet</dd>",
            "<dt>Proved by</dt><dd>no proof yet</dd>",
        ] { #expect(agreements.contains(text), "\(text)") }
        let bare = try self.html(["c.md": "---\nstage: contact\n---\n# C"])
        #expect(bare.contains("No hand-off between two teams is written down yet."))
    }

    @Test("spells out in its index where an asset is kept, and every place that uses it")
    func assetIndex() throws {
        let html = try html([
            "a.md": "---\nstage: contact\n---\n# A\n\n[[Offer]]",
            "offer.md": "---\nkind: asset\nat: [price.pdf, 'https://example.com/x', 'crm:17']\n---\n# Offer",
            "price.pdf": "%PDF-",
        ])
        for place in ["price.pdf", "https://example.com/x", "crm:17"] {
            #expect(html.contains("<span class=\"address\">\(place)</span>"), "\(place)")
        }
        #expect(html.contains("<td class=\"uses\" data-label=\"Pages\"><a href=\"#pb-a-"))
    }

    @Test(
        "stays one document whatever a page is called",
        arguments: [
            "</style><script>alert(1)</script>", "\"><img src=x>", "{{title}}", "\\",
            String(repeating: "Very long ", count: 200), "שלום עולם", "\u{202E}txt.exe", "Zażółć gęślą jaźń",
            "a\u{301}<",
        ])
    func titles(title: String) throws {
        let quoted = title.replacing("'", with: "''")
        let files: SourceTree = [
            "playbook.yml":
                "title: '\(quoted)'\nmoments: [{id: m, title: '\(quoted)', question: '\(quoted)'}]\nstages: [{id: s, moment: m, title: '\(quoted)'}]\n",
            "a.md": "---\ntitle: '\(quoted)'\nstage: s\n---\n## \(title)",
            "b.md": "---\nkind: asset\ntitle: '\(quoted)'\nmoment: m\n---\nX",
            "c.md": "---\nkind: term\ntitle: '\(quoted)'\nsynonyms: ['\(quoted)x']\n---\nX",
        ]
        let html = try html(files)
        #expect(!html.contains("<script") && !html.contains("<img"))
        #expect(html.ranges(of: "</style>").count == 2 && html.ranges(of: "</html>").count == 1)
        let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
    }
}
