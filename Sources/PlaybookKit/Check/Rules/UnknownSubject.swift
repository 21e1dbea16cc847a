import Diagnostics

/// The prose of a stage, moment, team or person that the playbook does not have. It stands on a page of its own.
enum UnknownSubject: PageRule {
    static let id: RuleID = "unknown-subject"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        // The kinds of derived pages are called as what they are about.
        let subject = Phrase(stringLiteral: page.kind.id)
        return page.findings(
            id, unresolvedIn: .id, what: subject,
            reason:
                "Its text was meant for the section of a \(subject) that is not there, and no list leads to it",
            fix: "Correct the 'id:', or the name of the file; or add the \(subject) to playbook.yml")
    }
}
