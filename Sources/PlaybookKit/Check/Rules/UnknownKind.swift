import Diagnostics

/// A kind of page that the playbook does not have.
enum UnknownKind: PageRule {
    static let id: RuleID = "unknown-kind"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.findings(
            id, unresolvedIn: .kind, what: "kind",
            reason: "The kind decides how often a page is checked and who must agree to it",
            fix:
                "Use one of: \(playbook.vocabulary.kinds.map(\.id).joined(separator: ", ")); or add it under 'kinds:' in playbook.yml"
        )
    }
}
