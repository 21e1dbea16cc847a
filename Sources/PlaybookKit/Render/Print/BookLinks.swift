import CommonMark

/// Where links lead from the print edition: to a place in it; else to the published site, if there is one; else nowhere.
struct BookLinks: Sendable {
    let book: Book
    let edition: Edition
    let baseURL: BaseURL?

    /// The number of the page that a link in the book leads to, as far as it is known; `nil` for a link out of it.
    func number(of href: String) -> String? {
        guard href.utf8.first == UInt8(ascii: "#") else { return nil }
        return edition.numbers.text(of: String(Substring(href.utf8.dropFirst())))
    }

    /// `nil` leaves the words without a link.
    func href(of destination: LinkDestination) -> String? {
        switch destination {
        case .page(let index, let anchor):
            let page = book.playbook.pages[index]
            let heading = anchor == page.titleHeading?.id ? nil : anchor
            guard let place = book.places[page: index] else {
                return published(book.playbook.placed(page.output)).map { address in
                    heading.map { "\(address)#\($0)" } ?? address
                }
            }
            return heading.map { "#\(page.idPrefix)\($0)" } ?? "#\(place.id)"
        case .file(let path, let fragment):
            let address =
                edition.isSelfContained
                ? published(path) : book.playbook.placed(SitePath.print).relativeReference(to: path)
            return address.map { address in fragment.map { "\(address)#\($0)" } ?? address }
        case .external(let address): return address
        case .otherEdition(let page, let anchor):
            return published(page.address).map { address in anchor.map { "\(address)#\($0)" } ?? address }
        case .anchor, .broken: return nil
        }
    }

    /// A page that truce derives, or any page by its address; `nil` where it is neither in the book nor published.
    func href(_ address: ContainedPath) -> String? {
        book.places[address].map { "#\($0.id)" } ?? published(book.playbook.placed(address))
    }

    func published(_ address: ContainedPath) -> String? { baseURL?.address(of: address) }
}
