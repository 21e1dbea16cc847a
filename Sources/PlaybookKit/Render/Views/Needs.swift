import Localization

/// What somebody comes for in the middle of a talk, and the pages that give it.
struct Needs {
    let playbook: Playbook

    /// In the order of a talk. A need names kinds of pages, and the group of assets that the catalogue has for it.
    private static let all: [(id: String, kinds: Set<String>, group: AssetGroup?)] = [
        ("say", ["talk-track", "discovery"], .communication),
        ("send", ["email-template"], .email),
        ("objection", ["objection", "battlecard"], nil),
        ("handover", ["handoff", "sla"], nil),
        ("difference", ["friction", "decision"], nil),
    ]

    static var ids: [String] { all.map(\.id) }

    /// So many pages are named; there may be a hundred objections.
    private static let longestList = 12

    /// Those that something answers.
    func shaped(_ shapes: Shapes) -> [TemplateContext] {
        Self.all.compactMap { need in
            let pages = playbook.texts.filter { need.kinds.contains($0.kind.id) && !$0.isPastUse }
            let group = need.group.flatMap { group in playbook.assets.contains { $0.group == group } ? group : nil }
            guard !pages.isEmpty || group != nil else { return nil }
            // As the catalogue's script reads the filters.
            let catalogue = group.map { "\(shapes.href(SitePath.assets))?group=g-\($0.rawValue)" }
            return [
                "title": .text(shapes.language.text("need-\(need.id)")),
                "pages": .list(pages.prefix(Self.longestList).map { shapes.link($0) }),
                "more": .text(shapes.language.more(pages.count - Self.longestList)),
                "catalogueHref": .text(catalogue ?? ""),
            ]
        }
    }
}
