import Diagnostics

/// Many pages that were checked in one change without a word of them changing.
enum MassVerification: ChangeRule {
    static let id: RuleID = "mass-verification"

    /// More than this is not read in one go.
    private static let most = 10

    static func check(_ comparison: Comparison) -> [Finding] {
        let places = comparison.pages.filter { $0.what == .verified }.compactMap(\.pair.after).map { page in
            page.page.frontMatter[.verified]?.location ?? page.page.head
        }
        guard places.count > most, let first = places.first else { return [] }
        return [
            Finding(
                id, .warning, "\(count: places.count, "page") are verified in one change, and not a word has changed",
                at: first,
                reason: "A check that nobody made is worse than none: both teams rely on it",
                fix: "Verify only what somebody has read to its end", related: Array(places.dropFirst()))
        ]
    }
}
