import Diagnostics

/// Moments of truth without a single asset that both sides use: one finding for all.
enum MomentWithoutSharedAsset: PlaybookRule {
    static let id: RuleID = "moment-without-shared-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.findingOfMoments(
            id, with: .momentWithoutSharedAsset,
            message: { names, isOne in isOne ? "\(names) has no shared asset" : "\(names) have no shared asset" },
            reason: "At such a moment the customer sees two companies, one for each team",
            fix: "Agree on one thing that both teams use there, and name both under its 'owner:' and 'used_by:'")
    }
}
