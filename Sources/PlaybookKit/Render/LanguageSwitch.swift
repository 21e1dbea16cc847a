import Localization

/// Where the same page is in the playbook's other languages. It leads to a page from every page.
struct LanguageSwitch: Sendable {
    private struct Target: Sendable {
        let playbook: Playbook
        let addresses: Set<ContainedPath>
        /// Pages that are not written in the edition's language, too.
        let pages: [ContainedPath: LinkedPage]
    }

    private let targets: [Target]

    /// All editions with the addresses of their pages.
    init(_ editions: [(playbook: Playbook, addresses: [ContainedPath])]) {
        targets = editions.map { playbook, addresses in
            Target(
                playbook: playbook, addresses: Set(addresses),
                pages: Dictionary(playbook.pages.map { ($0.path, $0) }) { first, _ in first })
        }
    }

    /// What a page of a playbook of one language says.
    static let none: [String: TemplateContext] = [
        "languages": [], "hasLanguages": false, "alternates": [], "canonical": "", "translationsHref": "",
    ]

    /// The names of templates that lead to other languages.
    func links(from view: any View, _ shapes: Shapes, baseURL: BaseURL?) -> [String: TemplateContext] {
        guard targets.count > 1 else { return Self.none }
        let playbook = shapes.playbook
        // Search engines want whole addresses where there are any.
        func address(_ path: ContainedPath) -> String { baseURL?.address(of: path) ?? shapes.fileHref(path) }
        var links = Self.none
        links["languages"] = .list(
            targets.map { target in
                let language = target.playbook.language
                return [
                    "href": .text(shapes.fileHref(self.address(of: view, in: target))),
                    "lang": .text(language.tag), "name": .text(language.name),
                    "isCurrent": .flag(language.tag == playbook.language.tag),
                ]
            })
        links["hasLanguages"] = true
        if let page = view.source, !page.isProse, page.translation.isFallback,
            let source = targets.first(where: { $0.playbook.language.tag == page.language })
        {
            links["canonical"] = .text(address(self.address(of: view, in: source)))
        } else if view.address != SitePath.notFound {
            var alternates = alternates(of: view)
            if let first = alternates.first { alternates.append(("x-default", first.address)) }
            links["alternates"] = .list(
                alternates.map { ["lang": .text($0.language), "href": .text(address($0.address))] })
        }
        if playbook.audience == nil {
            links["translationsHref"] = .text(shapes.href(SitePath.translations))
        }
        return links
    }

    /// The pages of one edition that search engines should know.
    func entries(_ playbook: Playbook, _ views: [any View]) -> [SiteMap.Entry] {
        let left: Set<ContainedPath> = [SitePath.notFound, SitePath.print, SitePath.translations]
        return views.filter { view in
            if let page = view.source, !page.isProse, page.translation.isFallback { return false }
            return !left.contains(view.address)
        }.map { view in
            SiteMap.Entry(
                address: playbook.placed(view.address), alternates: targets.count > 1 ? alternates(of: view) : [])
        }
    }

    /// The versions of a page that are written in the language of their edition, the first language first.
    private func alternates(of view: any View) -> [(language: String, address: ContainedPath)] {
        targets.filter { target in
            guard let page = view.source, !page.isProse else { return target.addresses.contains(view.address) }
            return target.pages[page.path].map { !$0.translation.isFallback } ?? false
        }.map { ($0.playbook.language.tag, address(of: view, in: $0)) }
    }

    /// The same page; the home page of an edition that leaves it out.
    private func address(of view: any View, in target: Target) -> ContainedPath {
        let playbook = target.playbook
        if let page = view.source, !page.isProse {
            return playbook.placed(target.pages[page.path]?.output ?? SitePath.home)
        }
        return playbook.placed(target.addresses.contains(view.address) ? view.address : SitePath.home)
    }
}
