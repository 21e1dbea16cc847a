import Localization

/// The shapes of `templates/README.md`, as seen from one page of the site: links are relative to it.
struct Shapes {
    let playbook: Playbook
    let address: ContainedPath
    /// For the print edition, where pages lie on this very page.
    private(set) var book: BookLinks?
    /// The site's root on its server, `/playbook/`, for a page that is shown at any address; `nil` for all others.
    private let root: String?

    init(_ playbook: Playbook, at address: ContainedPath, root: String? = nil) {
        self.playbook = playbook
        self.address = address
        self.root = root
    }

    /// The same shapes with links to places in the book.
    func turnedInward(_ book: BookLinks) -> Shapes {
        var shapes = self
        shapes.book = book
        return shapes
    }

    var language: Language { playbook.language }

    func href(_ target: ContainedPath) -> String {
        guard let book else {
            return root == nil ? address.relativeReference(to: target) : fileHref(playbook.placed(target))
        }
        return book.href(target) ?? ""
    }

    /// A file beside the pages: it lies at one place for all languages.
    func fileHref(_ file: ContainedPath) -> String {
        if let book { return book.published(file) ?? "" }
        return root.map { $0 + SitePath.home.relativeReference(to: file) }
            ?? playbook.placed(address).relativeReference(to: file)
    }

    /// The way to the root of the page's edition, and to that of all: empty, or with a slash at its end.
    var wayToRoot: String {
        root.map { $0 + (playbook.folder.map { "\($0)/" } ?? "") } ?? Self.way(up: address.depth)
    }
    var wayToSiteRoot: String { root ?? Self.way(up: playbook.placed(address).depth) }

    private static func way(up depth: Int) -> String { String(repeating: "../", count: depth) }

    func href(_ page: LinkedPage) -> String {
        guard let book else { return href(page.output) }
        return book.href(of: .page(page.index, anchor: nil)) ?? ""
    }

    func link(_ title: String, _ target: ContainedPath) -> TemplateContext { link(title, href(target)) }

    /// By its short title: such links stand in cells, lists and sentences.
    func link(_ page: LinkedPage) -> TemplateContext {
        var fields = linkFields(href(page))
        fields["title"] = .text(page.shortTitle)
        fields["lang"] = lang(of: page)
        return .fields(fields)
    }

    func link(_ title: String, _ href: String) -> TemplateContext {
        var fields = linkFields(href)
        fields["title"] = .text(title)
        return .fields(fields)
    }

    /// In a book with the number of the page that it leads to.
    func linkFields(_ href: String) -> [String: TemplateContext] {
        guard let book else { return ["href": .text(href), "lang": ""] }
        let number = book.number(of: href)
        return [
            "href": .text(href), "lang": "", "isInward": .flag(number != nil), "pageNumber": .text(number ?? ""),
        ]
    }

    /// "3 pages" and the items, by a noun of the language's pack; `false` for none, so that a template needs no test of its own.
    func listing(_ items: [TemplateContext], _ noun: String) -> TemplateContext {
        items.isEmpty ? false : ["countText": .text(language.count(items.count, noun)), "items": .list(items)]
    }

    func date(_ date: CalendarDate?) -> TemplateContext {
        date.map {
            ["iso": .text($0.description), "text": .text(language.date($0)), "short": .text(language.shortDate($0))]
        } ?? false
    }
}
