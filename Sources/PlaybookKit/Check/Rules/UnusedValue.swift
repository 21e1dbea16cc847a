import CommonMark
import Diagnostics

/// A value of playbook.yml that no page prints.
enum UnusedValue: PlaybookRule {
    static let id: RuleID = "unused-value"

    static func check(_ playbook: Playbook) -> [Finding] {
        let used = Set(playbook.pages.flatMap { $0.page.document.valueUses.map(\.name) })
        let vocabulary = playbook.vocabulary
        return vocabulary.values.keys.filter { !used.contains($0) }.map { name in
            Finding(
                id, .warning, "No page prints the value '\(name)'", at: vocabulary.valuePlaces[name] ?? .init(""),
                reason: "Whoever changes it here believes that the pages have changed with it",
                fix: "Write '{{= \(name) }}' where the value stands now, or take it out")
        }
    }
}
