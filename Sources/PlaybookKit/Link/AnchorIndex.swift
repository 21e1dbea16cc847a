import CommonMark

/// The headings of one page, by every way people write their addresses.
struct AnchorIndex: Sendable {
    private var ids: [String: String] = [:]

    /// Our own ids first, then GitHub's (`#właściciel-oferty`), then the words folded for case and diacritics.
    init(_ document: Document) {
        for heading in document.headings { ids[heading.id] = heading.id }
        for heading in document.headings {
            for name in [heading.githubID, Slug.fold(heading.githubID), Slug.fold(heading.text)] where ids[name] == nil
            {
                ids[name] = heading.id
            }
        }
    }

    /// The heading's id on our page.
    func id(of fragment: String) -> String? { ids[fragment] ?? ids[Slug.fold(fragment)] }
}
