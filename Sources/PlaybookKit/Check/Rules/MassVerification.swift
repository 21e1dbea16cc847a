import Diagnostics

/// Many pages that were checked in one change without a word of them changing.
enum MassVerification: ChangeRule {
    static let id: RuleID = "mass-verification"

    /// More than this is not read in one go.
    private static let most = 10

    static func check(_ comparison: Comparison) -> [Finding] {
        let pages = comparison.pages.filter { $0.what == .verified }.compactMap(\.pair.after?.page)
        // The defaults of a folder verify many at one place.
        var told: Set<Finding.Location> = []
        let places = pages.map { $0.frontMatter[.verified]?.location ?? $0.head }.filter { told.insert($0).inserted }
        guard pages.count > most, let first = places.first else { return [] }
        return [
            Finding(
                id, .warning, "\(count: pages.count, "page") are verified in one change, and not a word has changed",
                at: first,
                reason: "A check that nobody made is worse than none: both teams rely on it",
                fix: "Verify only what somebody has read to its end", related: Array(places.dropFirst()))
        ]
    }
}
