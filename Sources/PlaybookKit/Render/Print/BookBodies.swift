import CommonMark

/// The texts of all pages of a book, each written for its place.
struct BookBodies: Sendable {
    /// By the index of the page; empty for one that is not in the book.
    private let texts: [HTMLBuffer]
    /// By the index of the page: the terms whose first use there has an id.
    private let terms: [Set<Int>]

    /// `pictures` for a document that needs no other file.
    init(_ links: BookLinks, _ pictures: SelfContainedPictures? = nil) {
        let book = links.book
        var renderer = BodyRenderer(playbook: book.playbook, numbers: links.edition.numbers)
        renderer.pictures = pictures
        let levels = Self.levels(in: book)
        let written = book.playbook.pages.concurrentMap { [renderer] page in
            guard let level = levels[page.index] else { return (text: HTMLBuffer(), terms: Set<Int>()) }
            let text = renderer.html(of: page, under: level, links)
            return (text, page.termsWithID(in: text))
        }
        texts = written.map(\.text)
        terms = written.map(\.terms)
    }

    /// Whether a term of the playbook can be led to where a page first uses it.
    func uses(_ term: Int, on page: Int) -> Bool { terms[page].contains(term) }

    subscript(page: LinkedPage) -> HTMLBuffer { texts[page.index] }
    subscript(page: Int?) -> HTMLBuffer { page.map { texts[$0] } ?? HTMLBuffer() }

    /// The level of the heading that each page of the book stands under.
    private static func levels(in book: Book) -> [Int?] {
        var levels = book.playbook.pages.indices.map { book.holds($0) ? 2 : nil }
        for part in book.parts {
            if let prose = part.prose { levels[prose] = 1 }
            for page in part.chapters.flatMap(\.assets) { levels[page] = 3 }
        }
        for address in [SitePath.people, SitePath.assets] { if let prose = book.prose[address] { levels[prose] = 1 } }
        // People of no team stand beside the teams.
        for person in book.playbook.vocabulary.people where person.team.flatMap(book.playbook.team) != nil {
            if let prose = book.prose[SitePath.person(person.id)] { levels[prose] = 3 }
        }
        return levels
    }
}

extension BodyRenderer {
    /// The body in the print edition: its highest headings are one below the one it stands under.
    fileprivate func html(of page: LinkedPage, under level: Int, _ links: BookLinks) -> HTMLBuffer {
        html(
            of: page, idPrefix: page.idPrefix, headingShift: level + 1 - page.highestLevel, levelAbove: level
        ) { links.href(of: $0) }.trimmed
    }
}

extension LinkedPage {
    /// Not all that is found in a text is shown: not the text that stands for a picture, nor a note that nothing refers to.
    fileprivate func termsWithID(in text: HTMLBuffer) -> Set<Int> {
        var found: Set<Int> = []
        guard !terms.isEmpty else { return found }
        let opening = Array("\" id=\"\(idPrefix)term:".utf8)
        var index = 0
        while let start = text.bytes.place(of: opening, from: index) {
            let digits = text.bytes[(start + opening.count)...].prefix { $0 != UInt8(ascii: "\"") }
            if let term = Int(String(decoding: digits, as: UTF8.self)) { found.insert(term) }
            index = digits.endIndex
        }
        return found
    }

    /// The level of the highest headings under the title; two where there are none.
    var highestLevel: Int { page.document.headings.dropFirst(titleHeading == nil ? 0 : 1).map(\.level).min() ?? 2 }
}
