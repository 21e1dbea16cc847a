import Diagnostics

/// A summary that does not fit where it is shown.
enum LongSummary: PageRule {
    static let id: RuleID = "long-summary"
    /// In Unicode code points.
    private static let longest = 200

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard let summary = page.frontMatter.item(.summary), !page.isRetired else { return [] }
        let length = summary.value.unicodeScalars.count
        guard length > longest else { return [] }
        return [
            Finding(
                id, .warning, "The summary is \(number: length) characters long; \(longest) fit", at: summary.location,
                reason: "Lists and search show two lines, and nobody reads a third one in a call",
                fix: "Say what the page is for, and leave the rest to the page")
        ]
    }
}
