import Diagnostics

/// A moment of truth without a single asset that both sides use.
enum MomentWithoutSharedAsset: PlaybookRule {
    static let id: RuleID = "moment-without-shared-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        let moments = playbook.gaps.compactMap { gap in
            gap.kind == .momentWithoutSharedAsset ? gap.moment.flatMap(playbook.moment) : nil
        }
        // Those without a page to point at are together one finding.
        return Dictionary(grouping: moments) { playbook.location(ofMoment: $0.id) }.map { place, moments in
            let names = Wording.list(moments.map(\.shortTitle))
            let isOne = moments.count == 1
            return Finding(
                id, .warning, "\(names) \(isOne ? "has" : "have") no shared asset", at: place,
                reason: "At \(isOne ? "this moment" : "each") the customer sees two companies, one for each team",
                fix:
                    "Agree on one thing that both teams use \(isOne ? "here" : "at each"), and name both under 'owner:' and 'used_by:'"
            )
        }
    }
}
