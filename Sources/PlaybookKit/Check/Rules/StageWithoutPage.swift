import Diagnostics

/// A step of the customer's path that no page is about.
enum StageWithoutPage: PlaybookRule {
    static let id: RuleID = "stage-without-page"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.gaps.compactMap { gap in
            guard gap.kind == .stageWithoutPage, let stage = gap.stage.flatMap(playbook.stage) else { return nil }
            return Finding(
                id, .warning, "The stage '\(stage.title)' has no page", at: playbook.location(ofStage: stage.id),
                reason: "The customer takes this step, and neither team says what it does then",
                fix: "Write a page with 'stage: \(stage.id)', or take the stage out of playbook.yml")
        }
    }
}
