import CommonMark
import Localization

/// The words of the glossary from A to Z, each with its entry and the first place of every chapter that uses it.
struct BookIndex {
    /// A term, or another word for one.
    struct Entry {
        let title: String
        /// The entry in the glossary.
        let id: String
        /// The agreed word, for another one.
        var see: String?
        var uses: [BookPlaces.Place] = []
    }

    /// So many places are listed; a common word is used in nearly all chapters.
    static let longest = 200

    private let book: Book
    private let bodies: BookBodies

    init(_ book: Book, _ bodies: BookBodies) {
        self.book = book
        self.bodies = bodies
    }

    var letters: [(letter: String, entries: [Entry])] {
        book.playbook.language.sortedByLetter(entries, by: \.title).map { (letter: $0.letter, entries: $0.items) }
    }

    private var entries: [Entry] {
        var entries: [Entry] = []
        for index in book.selection.terms {
            let term = book.playbook.terms[index]
            let page = book.playbook.pages[term.page]
            entries.append(Entry(title: page.title, id: page.anchor, uses: uses(of: index)))
            for synonym in term.synonyms where Slug.fold(synonym) != Slug.fold(page.title) {
                entries.append(Entry(title: synonym, id: page.anchor, see: page.title))
            }
        }
        return entries
    }

    /// Where each chapter first uses a term: the word itself, or the chapter that links to the entry in words of its own.
    private func uses(of term: Int) -> [BookPlaces.Place] {
        let entry = book.playbook.terms[term]
        let own = book.places[page: entry.page]?.sheet
        return uses(of: entry.usedOn) { page in
            bodies.uses(term, on: page) ? book.playbook.pages[page].idOfTerm(term) : nil
        }.filter { $0.sheet != own }
    }

    /// The places of pages, once for each sheet, in the order of the book; `id` says where on a page, if not at its beginning.
    func uses(of pages: [Int], id: (Int) -> String? = { _ in nil }) -> [BookPlaces.Place] {
        var sheets: Set<Int> = []
        let places = pages.compactMap { page in
            book.places[page: page].map { place in
                BookPlaces.Place(id: id(page) ?? place.id, sheet: place.sheet, name: place.name)
            }
        }
        return places.sorted { $0.sheet < $1.sheet }.filter { sheets.insert($0.sheet).inserted }
    }
}
