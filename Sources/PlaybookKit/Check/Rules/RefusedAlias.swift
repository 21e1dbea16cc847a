import Diagnostics

/// An alias that is no path in the playbook and no name either.
enum RefusedAlias: PlaybookRule {
    static let id: RuleID = "refused-alias"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.aliasProblems.compactMap { problem in
            guard case .refused(let reason) = problem.reason else { return nil }
            return Finding(
                id, .error, "The alias '\(problem.alias.value)' leads nowhere: \(reason)", at: problem.alias.location,
                reason: "Whoever has the old address finds nothing there",
                fix: "Write the old path from the playbook's folder, such as 'old/page.md' or 'old/page/'")
        }
    }
}
