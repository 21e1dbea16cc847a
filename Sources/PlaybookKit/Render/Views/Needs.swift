import Localization

/// What somebody comes for in the middle of a talk, and the pages that give it.
struct Needs {
    let playbook: Playbook

    /// In the order of a talk. A need names kinds of pages, and what the catalogue is asked for beside them.
    private static let all: [(id: String, kinds: Set<String>, query: String?)] = [
        ("say", ["talk-track", "discovery"], "group=g-communication"),
        ("send", ["email-template"], "group=g-email"),
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
            let catalogue = need.query.flatMap { query in
                hasAssets(query) ? "\(shapes.href(SitePath.assets))?\(query)" : nil
            }
            guard !pages.isEmpty || catalogue != nil else { return nil }
            return [
                "title": .text(shapes.language.text("need-\(need.id)")),
                "pages": .list(pages.prefix(Self.longestList).map { shapes.link($0) }),
                "more": .text(shapes.language.more(pages.count - Self.longestList)),
                "catalogueHref": .text(catalogue ?? ""),
            ]
        }
    }

    private func hasAssets(_ query: String) -> Bool {
        playbook.assets.contains { asset in
            asset.group.map { query.utf8.elementsEqual("group=g-\($0.rawValue)".utf8) } ?? false
        }
    }
}
