import CommonMark
import Diagnostics

/// One text to be written for one place of the site: the body of a page, or what an embed shows of it.
struct BodyText {
    let page: LinkedPage
    let document: Document
    /// The index that each link of the document has among the page's.
    let links: [Int]
    let idPrefix: String
    let headingShift: Int
    /// The level of the heading that the text stands under.
    let levelAbove: Int
    let skipsTitle: Bool
    /// All of the page is here.
    let isWhole: Bool

    /// A heading of the page itself may be in the text, and else is on its page.
    func href(of destination: LinkDestination, _ href: (LinkDestination) -> String?) -> String? {
        guard case .anchor(let id) = destination else { return href(destination) }
        let isTop = id.isEmpty || skipsTitle && id == page.titleHeading?.id
        if isTop, isWhole, idPrefix.isEmpty { return "#" }
        guard !isTop, isWhole || document.headings.contains(where: { $0.id == id }) else {
            return href(.page(page.index, anchor: isTop ? nil : id))
        }
        return "#\(idPrefix)\(id)"
    }

    /// The level of the heading that a link stands under, as it is shown.
    func level(above link: Int) -> Int {
        let node = document.links[link].node
        let headings = document.headings.dropFirst(skipsTitle && page.titleHeading != nil ? 1 : 0)
        guard let above = headings[..<headings.partitioningIndex { $0.node >= node }].last else { return levelAbove }
        return min(6, max(1, above.level + headingShift))
    }
}
