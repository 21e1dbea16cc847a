import Diagnostics

/// A moment of truth that the playbook does not have.
enum UnknownMoment: PageRule {
    static let id: RuleID = "unknown-moment"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.findings(
            id, unresolvedIn: .moment, what: "moment",
            reason: "A page of no moment stands in no section that both teams read",
            fix: "Use one of: \(playbook.vocabulary.moments.map(\.id).joined(separator: ", "))")
    }
}
