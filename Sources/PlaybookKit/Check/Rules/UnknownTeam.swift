import Diagnostics

/// A team that the playbook does not have, named anywhere but as the owner.
enum UnknownTeam: PageRule {
    static let id: RuleID = "unknown-team"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.findings(
            id, unresolvedIn: .with, .usedBy, .from, .to, what: "team",
            reason: "An agreement counts only if both sides of it can be found",
            fix: "Name a team of playbook.yml, by id or by name")
    }
}
