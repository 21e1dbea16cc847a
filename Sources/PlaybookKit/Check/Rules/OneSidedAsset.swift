import Diagnostics

/// An asset that only one of the two sides uses at its moments of truth. Those of the same moments and side are one finding.
enum OneSidedAsset: PlaybookRule {
    static let id: RuleID = "one-sided-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.assets.compactMap { asset in
            let page = playbook.page(of: asset)
            guard asset.use == .marketing || asset.use == .sales, page.isUsable, !asset.moments.isEmpty else {
                return nil
            }
            let moments: Phrase = "\(list: asset.moments.compactMap(playbook.moment).map(\.shortTitle))"
            let (side, other): (Phrase, Phrase) = asset.use == .sales ? ("sales", "marketing") : ("marketing", "sales")
            return Finding(
                id, .warning, "At \(moments) only \(side) uses '\(page.title)'",
                at: page.frontMatter[.usedBy]?.location ?? page.head,
                reason: "The customer meets both teams and sees two different sets of material",
                fix: "Show it to \(other); once both use it, add them under 'used_by:'",
                cause: "\(id) \(moments) \(asset.use.rawValue)")
        }
    }
}
