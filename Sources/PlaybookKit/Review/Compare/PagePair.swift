/// What became of a page between two versions.
enum PagePair: Sendable {
    case added(WrittenPage)
    case removed(WrittenPage)
    case kept(WrittenPage, WrittenPage)

    var before: WrittenPage? {
        switch self {
        case .added: nil
        case .removed(let page), .kept(let page, _): page
        }
    }

    var after: WrittenPage? {
        switch self {
        case .removed: nil
        case .added(let page), .kept(_, let page): page
        }
    }

    /// As it is now, or as it was where it is gone.
    var latest: WrittenPage {
        switch self {
        case .added(let page), .removed(let page), .kept(_, let page): page
        }
    }

    /// Both, the older one first.
    var versions: [WrittenPage] { [before, after].compactMap(\.self) }
}
