import Localization

/// What changed, when, and who did it.
extension Shapes {
    func change(_ entry: ChangeLog.Entry) -> TemplateContext {
        let page = entry.page.map { playbook.pages[$0] }
        return [
            "href": .text(page.map(href) ?? ""), "title": .text(page?.title ?? entry.path.description),
            "lang": page.map(lang) ?? "",
            "what": .text(language.text("change-\(entry.what.rawValue)")), "day": date(entry.day),
            "authors": .text(entry.authors.joined(separator: ", ")),
        ]
    }

    func changes(_ entries: some Collection<ChangeLog.Entry>) -> TemplateContext {
        listing(entries.map(change), "change")
    }

    /// The last changes of a page, the last one also by itself.
    func history(of page: LinkedPage, in log: ChangeLog) -> TemplateContext {
        let entries = log.entries(of: page)
        guard let last = entries.first else { return false }
        return ["last": change(last), "items": .list(entries.prefix(Self.longestHistory).map(change))]
    }

    private static let longestHistory = 3
}
