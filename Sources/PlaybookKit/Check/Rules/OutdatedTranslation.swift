import Diagnostics

/// A translation whose source has changed since it was made.
enum OutdatedTranslation: PageRule {
    static let id: RuleID = "outdated-translation"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.translation.isOutdated, let original = page.translation.original else { return [] }
        return [
            Finding(
                id, .warning, "'\(original.file)' has changed since it was translated",
                at: page.frontMatter.item(.sourceVersion)?.location ?? page.head,
                reason: "Colleagues who read different languages tell the customer different things",
                fix: "Bring the text up to date, and then write 'source_version: \(page.translation.sourceVersion)'",
                related: [original.head])
        ]
    }
}
