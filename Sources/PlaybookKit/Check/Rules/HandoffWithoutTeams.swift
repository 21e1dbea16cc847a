import Diagnostics

/// A hand-off that does not say which team passes the customer to which.
enum HandoffWithoutTeams: PageRule {
    static let id: RuleID = "handoff-without-teams"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.kind.id == PageKind.handoff, page.status != .draft, !page.isRetired else { return [] }
        let missing = [FieldName.from, .to].filter { page.isSilent(on: $0) }
        guard !missing.isEmpty else { return [] }
        let what: [Phrase] = missing.map { $0 == .from ? "from which team" : "to which team" }
        let fields: [Phrase] = missing.map { "'\($0.rawValue):'" }
        return [
            Finding(
                id, .error, "The hand-off '\(page.title)' does not say \(list: what)", at: page.head,
                reason: "A customer whom nobody passes and nobody takes is lost between the two teams",
                fix: "Add \(list: fields) with a team each",
                cause: "\(id)")
        ]
    }
}
