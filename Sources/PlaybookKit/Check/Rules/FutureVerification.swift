import Diagnostics

/// A check that is dated after the day of the report.
enum FutureVerification: PageRule {
    static let id: RuleID = "future-verification"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard let verified = page.frontMatter.date(.verified), verified > playbook.asOf else { return [] }
        return [
            Finding(
                id, .error, "Verified on \(verified), which is after \(asOf: playbook.asOf)",
                at: page.frontMatter[.verified]?.location ?? page.head,
                reason: "A check that has not happened yet hides that the page is unchecked",
                fix: "Write the day on which somebody really checked it", cause: "\(id)")
        ]
    }
}
