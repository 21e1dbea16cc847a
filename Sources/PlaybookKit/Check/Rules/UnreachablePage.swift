import Diagnostics

/// A page that no way on the site leads to: it has no place on the journey, and nothing links to it.
enum UnreachablePage: PlaybookRule {
    static let id: RuleID = "unreachable-page"

    static func check(_ playbook: Playbook) -> [Finding] {
        let clicks = ClickDistance(playbook)
        return playbook.pages.compactMap { page in
            guard clicks.ofPage[page.index] == nil, page.isSilent(on: .stage),
                page.isPlaybookText, page.kind.id != PageKind.promise,
                page.status != .archived, page.status != .draft
            else { return nil }
            return Finding(
                id, .warning, "No way leads to '\(page.title)' from the home page", at: page.head,
                reason: "Only those who know that it exists can search for it",
                fix: "Give it a stage, or link to it from a page where its reader comes by", cause: "\(id)")
        }
    }
}
