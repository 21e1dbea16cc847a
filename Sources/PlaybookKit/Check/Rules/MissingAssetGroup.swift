import Diagnostics

/// A moment of truth without a shared asset of one of the five groups.
enum MissingAssetGroup: PlaybookRule {
    static let id: RuleID = "missing-asset-group"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.gaps.compactMap { gap in
            guard case .momentWithoutGroup(let group) = gap.kind, let moment = gap.moment.flatMap(playbook.moment)
            else { return nil }
            return Finding(
                id, .warning, "\(moment.shortTitle) has no shared asset of the group '\(group.rawValue)'",
                at: playbook.location(ofMoment: moment.id),
                reason: "What one team lacks here it makes up alone, and the other one hears of it from the customer",
                fix: "Share one that exists, or switch the rule off where this moment needs none",
                cause: "\(id) \(moment.id)")
        }
    }
}
