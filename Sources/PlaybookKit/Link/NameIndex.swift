import CommonMark
import Diagnostics

/// Every name a page can be called by, folded for case and diacritics.
///
/// A better sort of name wins over a worse one, so that a file called `sla.md` never hides the page whose id is `sla`. Two pages
/// with one name of the same sort are ambiguous: never a guess.
package struct NameIndex: Sendable {
    /// The sorts of names, the best first.
    private enum Sort: Int, Sendable, Comparable {
        case id, path, title, form, stem, inOtherLanguage

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    package enum Match: Equatable, Sendable {
        case one(Int)
        /// Indices of pages, in journey order.
        case several([Int])
        case none
    }

    private struct Entry: Sendable {
        let sort: Sort
        let page: Int
    }

    private var entries: [String: [Entry]] = [:]
    /// What each name means; made once, because thousands of links may share a name that thousands of pages have.
    private var matches: [String: Match] = [:]
    private var assets: [String: Int] = [:]
    private(set) var duplicates: [DuplicateName] = []

    init(_ pages: [LinkedPage] = []) {
        var ids: [String: LinkedPage] = [:]
        for page in pages {
            let front = page.frontMatter
            // An id that nobody wrote is the path, and no better than one.
            add(page.id, front.has(.id) ? .id : .path, page.index)
            add(page.path.description, .path, page.index)
            add(page.path.withoutExtension.description, .path, page.index)
            for path in page.translation.otherPaths {
                add(path.description, .path, page.index)
                add(path.withoutExtension.description, .path, page.index)
            }
            for title in [page.title] + front.texts(.aliases) + front.texts(.shortTitle) {
                add(title, .title, page.index)
            }
            for form in front.texts(.forms) + front.texts(.synonyms) { add(form, .form, page.index) }
            add(page.path.stem, .stem, page.index)
            for name in page.translation.otherNames { add(name, .inOtherLanguage, page.index) }

            let key = "\(page.kind.id == PageKind.asset ? "asset:" : "")\(page.id)"
            if let first = ids[key] {
                let location = front.item(.id)?.location ?? page.head
                duplicates.append(DuplicateName(name: page.id, first: first.head, second: location))
            } else {
                ids[key] = page
                if page.kind.id == PageKind.asset { assets[Slug.fold(page.id)] = page.index }
            }
        }
        matches = entries.mapValues { Self.best(of: $0) }
    }

    /// The page that a name means.
    package func page(named name: String) -> Match {
        matches[Slug.fold(name)] ?? .none
    }

    /// The page of the asset with an id, or with a title or file name that no other asset has.
    package func asset(named name: String, among isAsset: (Int) -> Bool) -> Match {
        if let page = assets[Slug.fold(name)] { return .one(page) }
        return Self.best(of: (entries[Slug.fold(name)] ?? []).filter { isAsset($0.page) })
    }

    /// The pages with the best sort of name.
    private static func best(of entries: [Entry]) -> Match {
        guard let best = entries.map(\.sort.rawValue).min() else { return .none }
        let pages = entries.filter { $0.sort.rawValue == best }.map(\.page)
        return pages.count == 1 ? .one(pages[0]) : .several(pages)
    }

    private mutating func add(_ name: String, _ sort: Sort, _ page: Int) {
        let key = Slug.fold(name)
        // Pages come in order, each with its best sort of name first.
        guard !key.isEmpty, entries[key]?.last?.page != page else { return }
        entries[key, default: []].append(Entry(sort: sort, page: page))
    }
}
