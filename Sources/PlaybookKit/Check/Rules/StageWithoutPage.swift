import Diagnostics

/// A step of the customer's path that no page is about.
enum StageWithoutPage: PlaybookRule {
    static let id: RuleID = "stage-without-page"

    static func check(_ playbook: Playbook) -> [Finding] {
        let stages = playbook.gaps.compactMap { gap in
            gap.kind == .stageWithoutPage ? gap.stage.flatMap(playbook.stage) : nil
        }
        // Most have no text of their own to point at: together they are one finding.
        return Dictionary(grouping: stages) { playbook.location(ofStage: $0.id) }.map { place, stages in
            let names = Wording.list(stages.map { "'\($0.title)'" })
            return stages.count == 1
                ? Finding(
                    id, .warning, "The stage \(names) has no page", at: place,
                    reason: "The customer takes this step, and neither team says what it does then",
                    fix: "Write a page with 'stage: \(stages[0].id)', or take the stage out of playbook.yml")
                : Finding(
                    id, .warning, "The stages \(names) have no page", at: place,
                    reason: "The customer takes these steps, and neither team says what it does then",
                    fix: "Write a page for each, or name in playbook.yml the stages that your customers do take")
        }
    }
}
