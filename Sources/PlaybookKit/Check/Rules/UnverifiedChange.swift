import Diagnostics

/// A page that says something else and was checked before it did. A correction of spelling needs no check.
enum UnverifiedChange: ChangeRule {
    static let id: RuleID = "unverified-change"

    static func check(_ comparison: Comparison) -> [Finding] {
        comparison.pages.compactMap { difference in
            guard case .kept(_, let after) = difference.pair, says(difference),
                let verified = after.page.frontMatter.date(.verified), !difference.changes(.verified),
                after.page.freshness != .exempt,
                // Checked on the day of the change, and perhaps after it.
                verified < after.playbook.asOf
            else { return nil }
            return Finding(
                id, .warning, "'\(after.page.title)' says something else, and was verified on \(verified)",
                at: after.page.frontMatter[.verified]?.location ?? after.page.head,
                reason: "Readers of both teams take the new text for one that somebody has checked",
                fix: "Whoever checks the new text sets 'verified:' to that day", cause: "\(id)")
        }
    }

    /// Something that people read, and not only how it is spelled.
    private static func says(_ difference: PageDifference) -> Bool {
        difference.hasOtherText && !difference.isCorrection || difference.fields.contains { $0.field.isTranslated }
    }
}
