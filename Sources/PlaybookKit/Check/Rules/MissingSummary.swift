import Diagnostics

/// A page without the two lines that lists and search show.
enum MissingSummary: PageRule {
    static let id: RuleID = "missing-summary"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.isSilent(on: .summary), page.isPlaybookText, page.kind.id != PageKind.promise, !page.isProse,
            !page.isRetired
        else { return [] }
        return [
            Finding(
                id, .warning, "'\(page.title)' has no summary", at: page.head,
                reason: "In a list a seller on the phone sees only the title and has to guess",
                fix: "Add 'summary:' with at most 200 characters that say what the page is for", cause: "\(id)")
        ]
    }
}
