import Diagnostics

/// Two pages of one sort with one id.
enum DuplicateID: PlaybookRule {
    static let id: RuleID = "duplicate-id"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.duplicates.map { duplicate in
            Finding(
                id, .error, "The id '\(duplicate.name)' belongs to \(duplicate.first.path) already",
                at: duplicate.second,
                reason: "A link by that id cannot tell which of the two it means",
                fix: "Give one of them another 'id:'", related: [duplicate.first])
        }
    }
}
