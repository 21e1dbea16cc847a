import Diagnostics
import PDF

/// A printed book as its file shows it, beside what it must show.
struct Proof: Sendable {
    let file: PDFFile
    let description: BookDescription
    /// The size of each page, the first page first.
    let sizes: [PDFRectangle]
    /// The text of each page.
    let texts: [[PDFTextRun]]
    /// The pages of all places, by id, from one.
    let pages: [String: Int]
    /// For each page the entry of the outline that begins its sheet; `nil` for the cover.
    let sheets: [OutlineEntry?]
    /// The areas of links, in the order of the file.
    let areas: [PDFLink]
    let links: [PrintedLink]
    private let titles: [String: String]

    init(_ file: PDFFile, _ description: BookDescription) {
        (self.file, self.description) = (file, description)
        sizes = file.pages.map(\.mediaBox)
        texts = file.texts
        pages = file.destinations.mapValues(\.page)
        sheets = Self.sheets(description.outline, pages, count: texts.count)
        areas = file.links
        links = PrintedLink.links(areas, texts)
        titles = Dictionary(description.outline.map { ($0.id, $0.title) }) { first, _ in first }
    }

    /// The page of content that begins the sheet a page belongs to, as far as it is known. Pages count from one.
    func location(ofPage number: Int) -> Finding.Location {
        description.location(of: sheets.indices.contains(number - 1) ? sheets[number - 1]?.id : nil)
    }

    /// What people know a place by.
    func name(of id: String) -> Phrase { "'\(titles[id] ?? "#" + id)'" }

    private static func sheets(
        _ outline: [OutlineEntry], _ pages: [String: Int], count: Int
    ) -> [OutlineEntry?] {
        var first: [OutlineEntry?] = Array(repeating: nil, count: count)
        for entry in outline where entry.level <= OutlineEntry.lastLevelOfSheets {
            if let page = pages[entry.id], first.indices.contains(page - 1) { first[page - 1] = entry }
        }
        var current: OutlineEntry?
        return first.map {
            current = $0 ?? current
            return current
        }
    }
}

extension OutlineEntry {
    /// Parts and chapters begin on a page of their own, what is below them does not.
    fileprivate static let lastLevelOfSheets = 2
}
