import Testing

@testable import PlaybookKit

@Suite("The rules for printed pages")
struct PageRulesTests {
    private func css(
        _ sheets: [PageRules.Sheet] = [], paper: Paper = .a4, title: String = "The playbook", language: String = "en"
    ) -> String {
        PageRules(paper: paper, title: title, language: Theme.standard.language(language), sheets: sheets).css()
    }

    @Test("give every sheet a page with its number, heading and state at the head")
    func sheets() {
        let rules = css([
            .init(heading: "Contents"), .init(number: "3.2", heading: "Discovery calls"),
            .init(number: "3.3", heading: "Prices", state: "Draft"),
        ])
        #expect(rules.contains(#".p1{page:p1}@page p1{@top-left{content:"Contents"}}"#))
        #expect(rules.contains(#".p2{page:p2}@page p2{@top-left{content:"3.2  Discovery calls"}}"#))
        #expect(rules.contains(#"@page p3{@top-left{content:"3.3  Prices · Draft"}}"#))
        #expect(!rules.contains("landscape"))
    }

    @Test("turn the page of a wide table sideways, under the same head")
    func wideTables() {
        let sheet = PageRules.Sheet(number: "7", heading: "Matrix", hasWideTable: true)
        let rules = css([sheet])
        #expect(rules.contains(".p1 .wide,.p1 :is(h3,h4,h5,h6):has(+.wide){page:p1w}"))
        #expect(rules.contains(#"@page p1w{size:A4 landscape;@top-left{content:"7  Matrix"}}"#))
        #expect(css([sheet], paper: .letter).contains("size:letter landscape;"))
    }

    @Test("turn all of a sheet sideways where it asks for that, with its wide tables on the same pages")
    func sidewaysSheets() {
        let rules = css([.init(heading: "The journey", hasWideTable: true, isSideways: true)])
        #expect(rules.contains(#".p1{page:p1}@page p1{size:A4 landscape;@top-left{content:"The journey"}}"#))
        #expect(!rules.contains("p1w"))
    }

    @Test("name the paper, the playbook and the page in the playbook's language, and leave the cover bare")
    func everyPage() {
        let english = css(title: "Playbook of Łódź")
        #expect(english.contains(#"@page{size:A4;@top-right{content:"Playbook of Łódź"}"#))
        #expect(english.contains(#"@bottom-right{content:"Page " counter(page) " of " counter(pages) ""}"#))
        #expect(english.contains("--page-width:210mm;--page-height:297mm"))
        #expect(english.contains("@page cover{margin:0;@top-left{content:none}"))
        for polish in ["pl", "pl-PL"] {
            #expect(css(language: polish).contains(#"content:"Strona " counter(page) " z " counter(pages) ""}"#))
        }
        #expect(css(language: "pla").contains("\"Page \""))
        #expect(css(paper: .letter).contains("size:letter;"))
        #expect(css(paper: .letter).contains("--page-height:11in"))
    }

    @Test("hold a title that would end the string, the rule or the style element as text")
    func hostileTitles() {
        let title = "a\"}</style><script>\\\n\r\u{0C}\0b\u{85}\u{2028}c\u{202E}\u{2066}d&e"
        let rules = css([.init(number: "1\"", heading: title, state: title, hasWideTable: true)], title: title)
        let text = #"a\22 }\3c /style\3e \3c script\3e \5c  b cd\26 e"#
        #expect(rules.contains("@top-right{content:\"\(text)\"}"))
        #expect(rules.contains("@page p1{@top-left{content:\"1\\22   \(text) · "))
        #expect(!rules.contains("<"))
        #expect(rules.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        // Outside of strings every brace that opens closes.
        let outside = rules.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
        #expect(outside.filter { $0 == "{" }.count == outside.filter { $0 == "}" }.count)
    }

    @Test("keep a head on one line: whole words and dots, and the state whole")
    func longTitles() {
        let words = String(repeating: "Słowo po słowie ", count: 40)
        let head = PageRules.head(of: .init(number: "12.34", heading: words, state: "Draft"))
        #expect(head.hasPrefix("12.34  Słowo po słowie Słowo"))
        #expect(head.hasSuffix("… · Draft"))
        #expect(!head.contains(" …"))
        #expect((60...90).contains(head.count))

        // Capitals and ideographs are wider; a word longer than the line is cut where it must be.
        let capitals = PageRules.head(of: .init(heading: String(repeating: "W", count: 500)))
        #expect(capitals == String(repeating: "W", count: 33) + "…")
        #expect(PageRules.head(of: .init(heading: String(repeating: "語", count: 500))).count == 34)
        let exact = String(repeating: "a", count: 68)
        #expect(PageRules.head(of: .init(heading: exact)) == exact)
        #expect(PageRules.head(of: .init(heading: exact + "b")).hasSuffix("a…"))
        #expect(css(title: String(repeating: "title ", count: 100)).contains("title…\"}@bottom-right"))
    }

    @Test("grow by one line for each of 10,000 chapters")
    func manyChapters() {
        let sheets = (1...10_000).map { PageRules.Sheet(number: "\($0)", heading: "A chapter of usual length") }
        let rules = css(sheets)
        #expect(rules.utf8.count < 10_000 * 96)
        #expect(rules.contains(#"@page p10000{@top-left{content:"10000  A chapter of usual length"}}"#))
    }
}
