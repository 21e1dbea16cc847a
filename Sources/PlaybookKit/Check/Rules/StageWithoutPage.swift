import Diagnostics

/// Steps of the customer's path that no page is about, other than drafts and retired ones: one finding for all.
enum StageWithoutPage: PlaybookRule {
    static let id: RuleID = "stage-without-page"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.findingOfStages(
            id, with: .stageWithoutPage,
            message: { names, isOne in isOne ? "The stage \(names) has no page" : "The stages \(names) have no page" },
            reason: "The customer takes every step, and neither team says what it does then",
            fix: "Write a page with one of them under 'stage:', or say in playbook.yml which steps your customers take")
    }
}
