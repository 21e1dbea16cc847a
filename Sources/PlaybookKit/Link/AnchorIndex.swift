import CommonMark

/// The headings of one page, by every way people write their addresses.
struct AnchorIndex: Sendable {
    private var ids: [String: String] = [:]

    /// Our own ids first, then GitHub's (`#właściciel-oferty`), then the words folded for case and diacritics; last those of the same
    /// page in other languages, which mean the heading at the same place, or the page where the headings are not the same.
    init(_ page: Page) {
        add(page.document.headings) { page.document.headings[$0].id }
        for headings in page.translation.otherHeadings {
            let isSame = headings.map(\.level) == page.document.headings.map(\.level)
            add(headings) { isSame ? page.document.headings[$0].id : "" }
        }
    }

    private mutating func add(_ headings: [Heading], id: (Int) -> String) {
        for (index, heading) in headings.enumerated() where ids[heading.id] == nil { ids[heading.id] = id(index) }
        for (index, heading) in headings.enumerated() {
            for name in [heading.githubID, Slug.fold(heading.githubID), Slug.fold(heading.text)] where ids[name] == nil
            {
                ids[name] = id(index)
            }
        }
    }

    /// The heading's id on our page; empty for the page as a whole.
    func id(of fragment: String) -> String? { ids[fragment] ?? ids[Slug.fold(fragment)] }
}
