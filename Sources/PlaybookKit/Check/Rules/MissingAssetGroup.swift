import Diagnostics

/// A moment of truth without a shared asset of one or several of the five groups.
enum MissingAssetGroup: PlaybookRule {
    static let id: RuleID = "missing-asset-group"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.vocabulary.moments.compactMap { moment in
            let groups = playbook.gaps.compactMap { gap -> Phrase? in
                guard gap.moment == moment.id, case .momentWithoutGroup(let group) = gap.kind else { return nil }
                return "'\(group.rawValue)'"
            }
            guard !groups.isEmpty else { return nil }
            return Finding(
                id, .warning,
                groups.count == 1
                    ? "\(moment.shortTitle) has no shared asset of the group \(list: groups)"
                    : "\(moment.shortTitle) has no shared asset of the groups \(list: groups)",
                at: playbook.location(of: moment),
                reason: "What one team lacks here it makes up alone, and the other one hears of it from the customer",
                fix: "Share one that exists, or switch the rule off if no moment needs all five")
        }
    }
}
