import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("An export")
struct ExportTests {
    @Test("in CSV is text to a spreadsheet, and comes back as it was but for the apostrophe")
    func csv() {
        let cells = [
            "Łódź", "a \"b\"", "x,y;z", "two\nlines\r\nof text", "", "=1+1", "+48 22", "-5", "@x", "\t=1", "\r=1",
            "\n=1", "＝1",
            " =1", "a=b", "'quoted'",
        ]
        var csv = CSVText()
        csv.row(cells)
        csv.row(["second"])
        #expect(csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let expected = cells.map { cell in
            let isFormula = "=+-@\t\r\n＝".unicodeScalars.contains { $0 == cell.unicodeScalars.first }
            return isFormula ? "'" + cell : cell
        }
        let rows = rows(ofCSV: csv.bytes.dropFirst(3))
        #expect(rows.map { $0.map { Array($0.utf8) } } == [expected.map { Array($0.utf8) }, [Array("second".utf8)]])
    }

    @Test("in CSV has no control character that acts")
    func csvControls() {
        var csv = CSVText()
        csv.row(["a\u{0}\u{1B}[2J\u{7F}\u{9B}é\u{A0}"])
        #expect(csv.bytes.dropFirst(3).elementsEqual("\"a\u{FFFD}\u{FFFD}[2J\u{FFFD}\u{FFFD}é\u{A0}\"\r\n".utf8))
    }

    @Test("for a spreadsheet has a line for each asset, in the words of the pages")
    func assetTable() throws {
        let playbook = linked([
            "playbook.yml":
                "teams:\n  - {id: sales, title: '=cmd', side: sales}\n  - {id: marketing, side: marketing}\n",
            "price.md": """
            ---
            title: Cennik „Łódź”
            kind: asset
            group: offer
            type: price-list
            summary: "What it costs, \\"today\\""
            stage: [evaluation, decision]
            owner: '=cmd'
            used_by: marketing
            version: "-1"
            at: [price.pdf, "https://example.com/?a=1"]
            verified: 2026-03-01
            ---
            """, "price.pdf": "%PDF-1.7", "call.md": "# Call\n\nBring [it](price.md).\n",
        ])
        let rows = rows(ofCSV: AssetTable(playbook).csv().dropFirst(3))
        let values = Dictionary(uniqueKeysWithValues: zip(rows[0], try #require(rows.dropFirst().first)))
        #expect(rows.count == 2)
        #expect(values["Asset"] == "Cennik „Łódź”")
        #expect(values["Summary"] == "What it costs, \"today\"")
        #expect(values["Owner"] == "'=cmd")
        #expect(values["Version"] == "'-1")
        #expect(values["Group"] == "Offers")
        #expect(values["Used by"] == "Marketing")
        #expect(values["Use"] == "Shared")
        #expect(values["Kept at"] == "price.pdf; https://example.com/?a=1")
        #expect(values["Used on"] == "call.html")
        #expect(values["Verified"] == "2026-03-01")
        #expect(values["Page"] == "price.html")
    }

    @Test("of a published site lists every page but the missing one and the print edition")
    func siteMap() throws {
        let files: SourceTree = ["playbook.yml": "base_url: HTTPS://example.com/a&b'c", "Łódź.md": "# A\n"]
        let checked = Build.check(Build.link(Build.parse(files), asOf: .testDay))
        let output = Build.render(checked, with: .standard).output
        let text = String(decoding: try #require(output[SitePath.siteMap]), as: UTF8.self)
        let addresses = text.split(separator: "<loc>").dropFirst().map { $0.prefix { $0 != "<" } }
        let pages = output.files.keys.filter { $0.fileExtension == "html" }.map(\.description)
        #expect(addresses.count == pages.count - 2)
        #expect(addresses.contains("HTTPS://example.com/a&amp;b&apos;c/lodz.html"))
        #expect(!addresses.contains { $0.hasSuffix("/404.html") || $0.hasSuffix("/print.html") })
        #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns="))

        let other = try BaseURL("http://localhost:8080/x/")
        let moved = Build.render(checked, with: .standard, baseURL: other).output
        let here = String(decoding: try #require(moved[SitePath.siteMap]), as: UTF8.self)
        #expect(here.contains("<loc>http://localhost:8080/x/lodz.html</loc>"))
    }

    @Test("that needs a whole address is not made without one")
    func noBaseURL() {
        #expect(BuiltSite(["a.md": "# A\n"]).output[SitePath.siteMap] == nil)
    }

    @Test(
        "takes no address that cannot begin others",
        arguments: [
            "example.com", "//example.com/", "/playbook", "mailto:a@example.com", "javascript:alert(1)", "https://", "",
            "https://a@example.com/", "https://example.com/?a", "https://example.com/#a", "https://łódź.pl/",
            "https://example.com/a b", "https://example.com/\u{FE0F}", "https://example.com/\n",
        ])
    func badBaseURL(text: String) {
        #expect(throws: BaseURL.Refusal.self) { try BaseURL(text) }
    }
}
