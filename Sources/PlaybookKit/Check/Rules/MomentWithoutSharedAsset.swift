import Diagnostics

/// A moment of truth without a single asset that both sides use.
enum MomentWithoutSharedAsset: PlaybookRule {
    static let id: RuleID = "moment-without-shared-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.gaps.compactMap { gap in
            guard gap.kind == .momentWithoutSharedAsset, let moment = gap.moment.flatMap(playbook.moment) else {
                return nil
            }
            return Finding(
                id, .warning, "\(moment.shortTitle) has no shared asset", at: playbook.location(ofMoment: moment.id),
                reason: "At this moment the customer sees two companies, one for each team",
                fix: "Agree on one thing that both teams use here, and name both under 'owner:' and 'used_by:'")
        }
    }
}
