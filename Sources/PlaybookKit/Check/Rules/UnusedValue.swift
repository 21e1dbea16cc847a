import CommonMark
import Diagnostics

/// A value of playbook.yml that no page prints in any language.
enum UnusedValue: EditionsRule {
    static let id: RuleID = "unused-value"

    static func check(_ editions: [Playbook]) -> [Finding] {
        let used = Set(editions.flatMap(\.pages).flatMap { $0.page.document.valueUses.map(\.name) })
        let vocabulary = editions[0].vocabulary
        return vocabulary.values.keys.filter { !used.contains($0) }.map { name in
            Finding(
                id, .warning, "No page prints the value '\(name)'", at: vocabulary.valuePlaces[name] ?? .init(""),
                reason: "Whoever changes it here believes that the pages have changed with it",
                fix: "Write '{{= \(name) }}' where the value stands now, or take it out")
        }
    }
}
