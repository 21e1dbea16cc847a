import Diagnostics

/// An owner who is neither a team nor a person of the playbook.
enum UnknownOwner: PageRule {
    static let id: RuleID = "unknown-owner"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.findings(
            id, unresolvedIn: .owner, what: "owner",
            reason: "Nobody can be asked when the page is wrong",
            fix: "Name a team or a person of playbook.yml, by id or by name")
    }
}
