import Diagnostics

/// A check that no longer holds: the review interval of the page or of its kind has passed.
enum OverdueVerification: PageRule {
    static let id: RuleID = "overdue-verification"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard case .overdue(let due, let days) = page.freshness, let verified = page.frontMatter.date(.verified)
        else { return [] }
        let owner = page.owner.map(playbook.name)
        return [
            Finding(
                id, .warning,
                """
                '\(page.title)' was verified on \(verified), which held until \(due): \
                \(count: days, "day") overdue on \(asOf: playbook.asOf)
                """,
                at: page.frontMatter[.verified]?.location ?? page.head,
                reason: "Each team thinks that the other one looks after it",
                fix: owner.map { "\($0) reads it, mends it and sets 'verified:' to that day" }
                    ?? "Its owner reads it, mends it and sets 'verified:' to that day",
                cause: "\(id) \(owner ?? "")")
        ]
    }
}
