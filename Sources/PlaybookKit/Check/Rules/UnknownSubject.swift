import Diagnostics

/// The prose of a stage, moment, team or person that the playbook does not have. It stands on a page of its own.
enum UnknownSubject: PageRule {
    static let id: RuleID = "unknown-subject"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.findings(
            id, unresolvedIn: .id, what: page.kind.id,
            reason:
                "Its text was meant for the section of a \(page.kind.id) that is not there, and no list leads to it",
            fix: "Correct the 'id:', or the name of the file; or add the \(page.kind.id) to playbook.yml")
    }
}
