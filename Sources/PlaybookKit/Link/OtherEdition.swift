import CommonMark

/// An edition to which links of another one lead where that leaves a page out.
struct OtherEdition: Sendable {
    private let playbook: Playbook
    private let resolver: LinkResolver

    init(_ playbook: Playbook) {
        self.playbook = playbook
        resolver = LinkResolver(
            pages: playbook.pages, names: playbook.names, source: playbook.source, vocabulary: playbook.vocabulary,
            redirects: Redirects(of: playbook.pages, beside: playbook.source, reserving: playbook.vocabulary))
    }

    /// The page that a link means here, if it is one. A heading that it does not have is no reason to lead nowhere: people see headings
    /// of their own language only.
    func destination(of link: LinkOccurrence, on page: LinkedPage) -> LinkDestination? {
        let (index, anchor): (Int, String?)
        switch resolver.link(of: link, on: page).destination {
        case .page(let target, let heading): (index, anchor) = (target, heading)
        // Of the page whose index is by chance the same here: a link within its own page is never looked for in other editions.
        case .anchor(let heading): (index, anchor) = (page.index, heading.isEmpty ? nil : heading)
        case .broken(.missingAnchor(_, let target)): (index, anchor) = (target, nil)
        default: return nil
        }
        let target = playbook.pages[index]
        return .otherEdition(
            PageElsewhere(
                address: playbook.placed(target.output), title: target.title, language: target.language,
                file: target.page.filePath),
            anchor: anchor == target.titleHeading?.id ? nil : anchor)
    }
}
