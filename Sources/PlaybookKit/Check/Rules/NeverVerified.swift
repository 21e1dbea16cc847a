import Diagnostics

/// A page or an asset that nobody has checked by name and date. The last edit is not a check.
enum NeverVerified: PageRule {
    static let id: RuleID = "never-verified"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.freshness == .neverVerified, page.frontMatter.isSilent(on: .verified) else { return [] }
        return [
            Finding(
                id, .warning, "Nobody has verified '\(page.title)' yet", at: page.head,
                reason: "Neither team can tell whether it is still true",
                fix: "Read it, then add 'verified:' with today's date and 'verified_by:' with your name", cause: "\(id)"
            )
        ]
    }
}
