import Localization

/// What somebody comes for in the middle of a talk, and the pages that give it.
struct Needs {
    let playbook: Playbook

    /// In the order of a talk. A need names kinds of pages, and the groups of assets that the catalogue has for it.
    private static let all: [(id: String, kinds: Set<String>, groups: [AssetGroup])] = [
        ("say", ["talk-track", "discovery"], [.communication]),
        ("send", ["email-template"], [.email, .offer]),
        ("objection", ["objection", "battlecard"], []),
        ("handover", ["handoff", "sla"], []),
        ("difference", ["friction", "decision"], []),
    ]

    static var ids: [String] { all.map(\.id) }

    /// So many pages are named; there may be a hundred objections.
    private static let longestList = 12

    /// Those that something answers.
    func shaped(_ shapes: Shapes) -> [TemplateContext] {
        Self.all.compactMap { need in
            let pages = playbook.texts.filter { need.kinds.contains($0.kind.id) && !$0.isPastUse }
            let groups = need.groups.filter { group in playbook.assets.contains { $0.group == group } }
            guard !pages.isEmpty || !groups.isEmpty else { return nil }
            return [
                "title": .text(shapes.language.text("need-\(need.id)")),
                "pages": .list(pages.prefix(Self.longestList).map { shapes.link($0) }),
                "more": .text(shapes.language.more(pages.count - Self.longestList)),
                "groups": .list(groups.map { inCatalogue($0, shapes) }),
            ]
        }
    }

    /// The catalogue of a group, as its script reads the filters.
    private func inCatalogue(_ group: AssetGroup, _ shapes: Shapes) -> TemplateContext {
        [
            "title": .text(group.title(in: shapes.language)),
            "href": .text("\(shapes.href(SitePath.assets))?group=g-\(group.rawValue)"),
        ]
    }
}
