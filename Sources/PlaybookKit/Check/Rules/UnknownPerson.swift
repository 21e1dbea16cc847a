import Diagnostics

/// A person that the playbook does not have, named anywhere but as the owner.
enum UnknownPerson: PageRule {
    static let id: RuleID = "unknown-person"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.findings(
            id, unresolvedIn: .verifiedBy, what: "person",
            reason: "A check is worth the word of somebody who can be asked",
            fix: "Name a person of playbook.yml, by id or by name")
    }
}
