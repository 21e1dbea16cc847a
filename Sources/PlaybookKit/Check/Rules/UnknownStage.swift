import Diagnostics

/// A stage that the playbook does not have.
enum UnknownStage: PageRule {
    static let id: RuleID = "unknown-stage"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.findings(
            id, unresolvedIn: .stage, what: "stage",
            reason: "A page without a place on the customer's path is found by neither team",
            fix: "Use one of: \(playbook.vocabulary.stages.map(\.id).joined(separator: ", ")), always")
    }
}
