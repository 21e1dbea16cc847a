import Diagnostics

/// Steps of the customer's path at which nothing is used that may be: one finding for all.
enum StageWithoutAsset: PlaybookRule {
    static let id: RuleID = "stage-without-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.findingOfStages(
            id, with: .stageWithoutAsset,
            message: { names, isOne in
                isOne ? "No asset is used at the stage \(names)" : "No asset is used at the stages \(names)"
            },
            reason: "Everybody brings something of their own, and the customer cannot compare",
            fix: "Name under 'assets:' of a page of the stage what is used there; a phone call is an asset, too")
    }
}
