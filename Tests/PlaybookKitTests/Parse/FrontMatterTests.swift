import CommonMark
import Diagnostics
import Localization
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Front matter is read")
struct FrontMatterTests {
    @Test("Every field has one of nine forms, and each form is read")
    func forms() {
        let front = read(
            """
            title: The first call
            stage: contact
            with: [marketing, sales]
            tags:
              - call
              - mail
            verified: 2026-03-01
            review_every: 6 months
            order: 20
            status: draft
            group: email
            answers: [how, why-now]
            lang: de-AT
            """)
        #expect(front.text(.title) == "The first call")
        #expect(front.texts(.stage) == ["contact"])
        #expect(front.texts(.with) == ["marketing", "sales"])
        #expect(front.texts(.tags) == ["call", "mail"])
        #expect(front.date(.verified) == CalendarDate("2026-03-01"))
        #expect(front.reviewEvery == .months(6))
        #expect(front.order == 20)
        #expect(front.status == .draft)
        #expect(front.group == .email)
        #expect(front.texts(.answers) == ["how", "why-now"])
        #expect(front.text(.lang) == "de-AT")
    }

    @Test("Every field is known by its own name", arguments: FieldName.allCases)
    func ownNames(_ field: FieldName) {
        let parts = field.rawValue.split(separator: ".")
        let value =
            switch field.form {
            case .text, .list: "x"
            case .date: "2026-03-31"
            case .interval: "90 days"
            case .number: "7"
            case .status: "review"
            case .group: "offer"
            case .answers: "how"
            case .language: "pl"
            }
        let yaml = parts.count == 2 ? "\(parts[0]):\n  \(parts[1]): \(value)" : "\(field.rawValue): \(value)"
        #expect(read(yaml).has(field))
    }

    @Test("Polish names stand for the same fields, with and without diacritics", arguments: FieldName.allCases)
    func polishNames(_ field: FieldName) throws {
        let names = try #require(Theme.standard.language("pl").fields[field.rawValue])
        #expect(!names.isEmpty)
        for name in names {
            for spelling in [name, String(name.decomposed), name.uppercased(), Slug.fold(name)] {
                #expect(words.field(spelling) == field, "\(spelling)")
            }
        }
    }

    @Test("Evidence has a Polish name, and so have its parts")
    func polishEvidence() {
        let front = read("dowod:\n  zrodlo: Ankieta\n  data: 2025-11-02\n  zakres: 40 klientów")
        #expect(front.text(.evidenceSource) == "Ankieta")
        #expect(front.date(.evidenceDate) == CalendarDate("2025-11-02"))
        #expect(front.text(.evidenceScope) == "40 klientów")
    }

    @Test("Words of closed lists may be Polish, with and without diacritics")
    func polishWords() {
        let front = read(
            "status: Zarchiwizowany\ngrupa: materiał reklamowy\nodpowiada_na: [jak, co jesli nie]\nprzeglad_co: 6 miesiecy"
        )
        #expect(front.status == .archived)
        #expect(front.group == .ad)
        #expect(front.texts(.answers) == ["how", "what-if-not"])
        #expect(front.reviewEvery == .months(6))
        #expect(words.choice("E-mail", of: AssetGroup.self) == .email)
    }

    @Test(
        "Case, dashes and spaces in a name do not matter", arguments: ["review-every", "Review Every", "REVIEW_EVERY"])
    func spelling(_ name: String) {
        #expect(read("\(name): never").reviewEvery == .never)
    }

    @Test("A value stays the text that was written, whatever it looks like")
    func plainText() {
        let front = read(
            """
            version: 1.10
            title: no
            summary: 2026-02-30
            type: "~"
            template: 0x1F
            effect: "null"
            """)
        #expect(front.text(.version) == "1.10")
        #expect(front.text(.title) == "no")
        #expect(front.text(.summary) == "2026-02-30")
        #expect(front.text(.type) == "~")
        #expect(front.text(.template) == "0x1F")
        #expect(front.text(.effect) == "null")
    }

    @Test("What YAML has for nothing is no value", arguments: ["~", "null", "Null", "NULL", "", "# later", "''"])
    func null(_ nothing: String) {
        let front = read("owner: \(nothing)\nwith: [\(nothing.hasPrefix("#") ? "" : nothing)]")
        #expect(front.isSilent(on: .owner))
        #expect(front.isSilent(on: .with))
    }

    @Test("One value is enough for a list, and an empty one is no value")
    func loneValues() {
        let front = read("with: sales\nowner:\ntags: []\nassets: [a, '', b]\nmoment: ''")
        #expect(front.texts(.with) == ["sales"])
        #expect(!front.has(.owner))
        #expect(front.texts(.assets) == ["a", "b"])
        #expect(!front.has(.moment))
        #expect(front.isSilent(on: .tags) && !front.isSilent(on: .assets))
    }

    @Test("A text may go over several lines")
    func blocks() {
        let front = read("summary: >\n  One\n  two.\ntrigger: |\n  Line one\n  line two\n")
        #expect(front.text(.summary) == "One two.\n")
        #expect(front.text(.trigger) == "Line one\nline two\n")
    }

    @Test("Each value knows its place")
    func places() {
        let marked: MarkedText = "---\nowner: ①Sales②\nwith: [marketing, ③\"sales\"④]\n---\n"
        let front = page(marked.text).page.frontMatter
        #expect(front.item(.owner)?.location.span == marked.span("①", "②"))
        #expect(front.items(.with).last?.location.span == marked.span("③", "④"))
    }

    @Test("Evidence is a group of three fields")
    func evidence() {
        let front = read("evidence:\n  source: Survey\n  date: 2025-11-02\n  scope: 40 customers")
        #expect(front.text(.evidenceSource) == "Survey")
        #expect(front.date(.evidenceDate) == CalendarDate("2025-11-02"))
        #expect(front.text(.evidenceScope) == "40 customers")
    }

    @Test("A playbook's own names are mapped or ignored, in any letter case")
    func foreignNames() {
        let parsed = page(
            "---\nowner_slack: sales\nWeight: 3\n---\n", fieldNames: ["owner slack": .owner, "weight": nil])
        #expect(parsed.page.frontMatter.text(.owner) == "sales")
        #expect(parsed.findings.isEmpty)
    }

    @Test("Line endings, a byte order mark and the sort of closing fence make no difference")
    func frame() {
        for text in [
            "---\ntitle: A\nowner: b\n---\nText\n", "---\r\ntitle: A\r\nowner: b\r\n---\r\nText\r\n",
            "\u{FEFF}---\ntitle: A\nowner: b\n---\nText\n", "---  \ntitle: A\nowner: b\n...\nText\n",
            "---\rtitle: A\rowner: b\r---\rText\r", "---\ntitle: A\nowner: b\n---",
        ] {
            let parsed = page(text)
            #expect(parsed.findings.isEmpty, "\(text.debugDescription)")
            #expect(parsed.page.frontMatter.text(.title) == "A", "\(text.debugDescription)")
            #expect(parsed.page.frontMatter.text(.owner) == "b", "\(text.debugDescription)")
            #expect(!parsed.page.document.text.contains(UInt8(ascii: ":")), "\(text.debugDescription)")
        }
    }

    @Test(
        "A page without fields is a page without fields",
        arguments: ["", "Text\n", "---\n---\nText\n", "---\n\n# only a comment\n---\nText\n", "----\ntitle: A\n----\n"])
    func nothing(_ text: String) {
        let parsed = page(text)
        #expect(parsed.findings.isEmpty)
        #expect(!parsed.page.frontMatter.has(.title))
        #expect(parsed.page.frontMatter.isReadable)
    }

    @Test("A rule in the text is no front matter")
    func thematicBreak() {
        let parsed = page("Text\n\n---\ntitle: A\n---\n")
        #expect(parsed.page.frontMatter.span == nil)
        #expect(!parsed.page.frontMatter.has(.title))
    }

    private let words = Theme.standard.packs.authorWords

    private func read(_ yaml: String, sourceLocation: SourceLocation = #_sourceLocation) -> FrontMatter {
        let parsed = page("---\n\(yaml)\n---\nText\n")
        #expect(parsed.findings.isEmpty, sourceLocation: sourceLocation)
        return parsed.page.frontMatter
    }
}

/// One page read alone.
func page(_ text: String, fieldNames: [String: FieldName?] = [:]) -> (page: Page, findings: [Finding]) {
    var log = FindingLog()
    let reader = FrontMatterReader(fieldNames: fieldNames)
    let parser = PageParser(
        reader: reader, defaults: FolderDefaults([:], reader: reader, log: &log), vocabulary: Vocabulary())
    let parsed = parser.parse(SourceFile(path: "page.md", text: text), at: "page.md")
    return (parsed.page, parsed.log.findings)
}

extension MarkedText {
    func span(_ start: Unicode.Scalar, _ end: Unicode.Scalar) -> SourceSpan? {
        guard let start = offset(of: start), let end = offset(of: end) else { return nil }
        return SourceSpan(start, end)
    }
}
