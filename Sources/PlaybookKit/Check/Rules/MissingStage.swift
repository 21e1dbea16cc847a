import Diagnostics

/// A page without a place on the customer's path. Entries of the catalogue and the glossary, promises, the prose of derived
/// pages and the home page need none.
enum MissingStage: PageRule {
    static let id: RuleID = "missing-stage"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.isSilent(on: .stage), page.isPlaybookText, page.kind.id != PageKind.promise, !page.isProse
        else { return [] }
        return [
            Finding(
                id, .error, "'\(page.title)' has no stage", at: page.head,
                reason: "Neither team finds a page on the customer's path that has no place on it",
                fix: "Add 'stage:' with one or several stages, or 'stage: always'", cause: "\(id)")
        ]
    }
}
