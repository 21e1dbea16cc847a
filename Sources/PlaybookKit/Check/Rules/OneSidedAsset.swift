import Diagnostics

/// An asset that only one of the two sides uses at a moment of truth. Those of one moment and side are one finding.
enum OneSidedAsset: PlaybookRule {
    static let id: RuleID = "one-sided-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.assets.compactMap { asset in
            let page = playbook.page(of: asset)
            guard asset.use == .marketing || asset.use == .sales, !page.isPastUse, page.status != .draft,
                let moment = asset.moments.first.flatMap(playbook.moment)
            else { return nil }
            let other: Asset.Use = asset.use == .sales ? .marketing : .sales
            return Finding(
                id, .warning, "At \(moment.shortTitle) only \(asset.use.rawValue) uses '\(page.title)'",
                at: page.frontMatter[.usedBy]?.location ?? page.head,
                reason: "The customer meets both teams and sees two different sets of material",
                fix: "Show it to \(other.rawValue); once both use it, add them under 'used_by:'",
                cause: "\(id) \(moment.id) \(asset.use.rawValue)")
        }
    }
}
