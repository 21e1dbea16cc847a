import PDF
import Testing

@testable import PlaybookKit

@Suite("The book")
struct BookTests {
    /// Two moments with three stages, and a stage of none.
    private static let vocabulary = """
        moments: [{id: before, title: Before}, {id: after, title: After}]
        stages:
          - {id: look, title: Look, moment: before}
          - {id: ask, title: Ask, moment: before}
          - {id: stay, title: Stay, moment: after}
          - {id: lost, title: Lost}
        """

    private func book(_ files: SourceTree, _ edition: Edition = Edition()) -> Book {
        let playbook = linked(files)
        return Book(playbook, BookSelection(edition, of: playbook))
    }

    // MARK: Order

    @Test("goes from what belongs to every step along the journey to what is off it")
    func order() {
        let book = book([
            "playbook.yml": Self.vocabulary,
            "z.md": "# Off", "lost.md": "---\nstage: lost\n---\n# Lost one",
            "b.md": "---\nstage: stay\n---\n# Staying", "a.md": "---\nstage: ask\norder: 2\n---\n# Second",
            "c.md": "---\nstage: ask\norder: 1\n---\n# First", "d.md": "---\nmoment: before\n---\n# Whole moment",
            "both.md": "---\nstage: [stay, look]\n---\n# Both", "rule.md": "---\nstage: always\n---\n# Rule",
            "index.md": "# Start", "offer.md": "---\nkind: asset\n---\n# Offer\n\nWords",
        ])
        #expect(
            book.lines == [
                "1 Working together", "1.1 Start", "1.2 Rule",
                "2 Before", "2.1 Look:", "2.2 Both", "2.3 Ask:", "2.4 First", "2.5 Second", "2.6 Whole moment",
                "3 After", "3.1 Stay:", "3.2 Staying",
                "4 Other steps", "4.1 Lost:", "4.2 Lost one",
                "5 More pages", "5.1 Off",
                "6 What the assets say", "6.1 In no group",
            ])
    }

    @Test("numbers its sheets in the order of the document, none of them twice")
    func sheets() {
        let book = book(["playbook.yml": Self.vocabulary, "a.md": "---\nstage: ask\n---\n# A", "b.md": "# B"])
        let front = book.matter.filter(\.kind.isBeforeParts).map(\.sheet)
        let parts = book.parts.flatMap { [$0.sheet] + $0.chapters.map(\.sheet) }
        let back = book.matter.filter { !$0.kind.isBeforeParts }.map(\.sheet)
        let sheets = front + parts + back
        #expect(sheets == Array(1...sheets.count))
    }

    @Test("opens parts and stages with the pages that describe them, and so has no chapter for these")
    func prose() throws {
        let book = book([
            "playbook.yml": Self.vocabulary, "moments/before.md": "---\nkind: moment\nid: before\n---\nWords",
            "stages/look.md": "---\nkind: stage\nid: look\n---\nWords",
            "stages/always.md": "---\nkind: stage\nid: always\n---\nWords",
        ])
        #expect(
            book.lines == [
                "1 Working together", "2 Before", "2.1 Look:", "2.2 Ask:", "3 After", "3.1 Stay:", "4 Other steps",
                "4.1 Lost:",
            ])
        #expect(book.parts.prefix(3).map { $0.prose != nil } == [true, true, false])
        #expect(try #require(book.parts[1].chapters.first).page == book.playbook["stages/look.md"].index)
    }

    // MARK: Completeness

    @Test("holds every page once, wherever it belongs")
    func complete() {
        let book = book(Self.everything)
        for page in book.playbook.pages { #expect(book.holds(page.index), "\(page.path)") }
        let chapters = book.parts.flatMap { part in
            [part.prose].compactMap { $0 } + part.chapters.flatMap { [$0.page].compactMap { $0 } + $0.assets }
        }
        #expect(Set(chapters).count == chapters.count)
        let elsewhere = book.playbook.pages.filter { !chapters.contains($0.index) }.map(\.path.description)
        #expect(
            elsewhere.sorted() == [
                "assets/README.md", "bare.md", "lead.md", "people/README.md", "people/ada.md", "teams/sales.md",
            ])
    }

    @Test("has what assets say by group, and only of those that say more than their title")
    func assetTexts() throws {
        let book = book([
            "a.md": "---\nkind: asset\n---\n# Bare", "b.md": "---\nkind: asset\n---\n# Commented\n\n<!-- nothing -->",
            "c.md": "---\nkind: asset\ngroup: ad\n---\n# Told\n\nWords",
            "d.md": "---\nkind: asset\ngroup: offer\ntitle: Other\n---\n# Heading",
        ])
        let part = try #require(book.parts.last)
        #expect(part.chapters.map(\.title) == ["Offers", "Advertising"])
        #expect(
            part.chapters.map(\.assets) == [[book.playbook["d.md"].index], [book.playbook["c.md"].index]])
        let sheet = book.matter(.assetIndex)?.sheet
        #expect(book.places[page: book.playbook["a.md"].index]?.sheet == sheet)
        #expect(book.places[page: book.playbook["c.md"].index]?.sheet == part.chapters[1].sheet)
        #expect(
            book.outline.contains(OutlineEntry(level: 3, title: "Told", id: book.playbook["c.md"].anchor)))
    }

    @Test("of an empty playbook has the journey and nothing that is empty")
    func empty() {
        let book = book([:])
        #expect(book.matter.map(\.kind) == [.contents, .journeyMap, .governance])
        #expect(book.parts.count == Moment.standard.count)
    }

    @Test("says that agreements, words and assets are missing only once the journey has begun, and the book is whole")
    func absence() {
        let files: SourceTree = ["a.md": "---\nstage: contact\n---\n# A"]
        #expect(
            book(files).matter.map(\.kind)
                == [.contents, .journeyMap, .governance, .agreements, .glossary, .assetIndex])
        var edition = Edition()
        edition.moment = "fmot"
        #expect(book(files, edition).matter.map(\.kind) == [.contents, .journeyMap, .governance])
    }

    // MARK: Selections

    @Test("of one moment has no other, and puts a page of several steps at the one it is about")
    func selection() {
        var edition = Edition()
        edition.moment = "after"
        let book = book(
            [
                "playbook.yml": Self.vocabulary, "both.md": "---\nstage: [look, stay]\n---\n# Both",
                "a.md": "---\nstage: ask\n---\n# A", "rule.md": "---\nstage: always\n---\n# Rule",
            ], edition)
        #expect(book.lines == ["1 After", "1.1 Stay:", "1.2 Both"])
        #expect(!book.holds(book.playbook["a.md"].index))
    }

    // MARK: Outline

    @Test(
        "has bookmarks for matter and parts, chapters, and the highest headings in a chapter, in the order of the document"
    )
    func outline() {
        let book = book([
            "playbook.yml": "moments: [{id: m, title: M}]\nstages: [{id: s, title: S, moment: m}]\n",
            "a.md": "---\nstage: s\n---\n# A\n\n### One\n\n#### Below\n\n### Two\n\n### ![]()",
        ])
        let prefix = book.playbook["a.md"].idPrefix
        let part = book.parts[0]
        #expect(
            book.outline == [
                OutlineEntry(level: 1, title: "Contents", id: "pb-contents"),
                OutlineEntry(level: 1, title: "The journey", id: "pb-journey"),
                OutlineEntry(level: 1, title: "1 M", id: part.id),
                OutlineEntry(level: 2, title: "1.1 S", id: part.chapters[0].id),
                OutlineEntry(level: 2, title: "1.2 A", id: part.chapters[1].id),
                OutlineEntry(level: 3, title: "One", id: prefix + "one"),
                OutlineEntry(level: 3, title: "Two", id: prefix + "two"),
                OutlineEntry(level: 1, title: "Governance", id: "pb-governance"),
                OutlineEntry(level: 1, title: "Hand-offs and promises", id: "pb-agreements"),
                OutlineEntry(level: 1, title: "Glossary", id: "pb-glossary"),
                OutlineEntry(level: 1, title: "Index of assets", id: "pb-assets"),
            ])
    }

    /// One of each sort of page.
    static let everything: SourceTree = [
        "playbook.yml": vocabulary + "\npeople: [{id: ada, name: Ada, team: sales}]\n",
        "index.md": "# Start", "README.md": "# Read me", "off.md": "# Off",
        "look.md": "---\nstage: look\n---\n# Looking", "lost.md": "---\nstage: lost\n---\n# Lost one",
        "moments/before.md": "---\nkind: moment\nid: before\n---\nWords",
        "moments/unknown.md": "---\nkind: moment\n---\nWords", "stages/ask.md": "---\nkind: stage\nid: ask\n---\nWords",
        "stages/always.md": "---\nkind: stage\nid: always\n---\nWords",
        "teams/sales.md": "---\nkind: team\nid: sales\n---\nWords",
        "people/ada.md": "---\nkind: person\nid: ada\n---\nWords",
        "people/README.md": "Whom to ask", "assets/README.md": "How we name files",
        "bare.md": "---\nkind: asset\n---\n# Bare", "told.md": "---\nkind: asset\nstage: look\n---\n# Told\n\nWords",
        "lead.md": "---\nkind: term\n---\n# Lead\n\nSomebody.", "old.md": "---\nstatus: archived\n---\n# Old",
        "draft.md": "---\nstatus: draft\nstage: stay\n---\n# Draft",
        "handoff.md": "---\nfrom: marketing\nto: sales\n---\n# Hand-off",
        "promise.md": "---\nkind: promise\nmade_in: told\n---\n# Promise",
    ]
}

extension Book {
    /// Parts and chapters as one list; a colon behind the opening of a stage.
    fileprivate var lines: [String] {
        parts.flatMap { part in
            ["\(part.number) \(part.title)"]
                + part.chapters.map { chapter in
                    let isStage = if case .stage = chapter.subject { true } else { false }
                    return "\(chapter.number) \(chapter.title)\(isStage ? ":" : "")"
                }
        }
    }
}
