import Diagnostics

/// A step of the customer's path at which nothing is used.
enum StageWithoutAsset: PlaybookRule {
    static let id: RuleID = "stage-without-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.gaps.compactMap { gap in
            guard gap.kind == .stageWithoutAsset, let stage = gap.stage.flatMap(playbook.stage) else { return nil }
            return Finding(
                id, .warning, "No asset is used at the stage '\(stage.title)'",
                at: playbook.location(ofStage: stage.id),
                reason: "Everybody brings something of their own, and the customer cannot compare",
                fix: "Name under 'assets:' of a page of this stage what is used there; a phone call is an asset, too")
        }
    }
}
