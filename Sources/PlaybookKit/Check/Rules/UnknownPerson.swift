import Diagnostics

/// A person or a party of a hand-off that the playbook does not have.
enum UnknownPerson: PageRule {
    static let id: RuleID = "unknown-person"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.findings(
            id, unresolvedIn: .verifiedBy, what: "person",
            reason: "A check is worth the word of somebody who can be asked",
            fix: "Name a person of playbook.yml, by id or by name")
            + page.findings(
                id, unresolvedIn: .returnTo, .escalateTo, .signedBy, what: "person or team",
                reason: "When the hand-off goes wrong nobody knows whom to call",
                fix: "Name a person or a team of playbook.yml, by id or by name")
    }
}
