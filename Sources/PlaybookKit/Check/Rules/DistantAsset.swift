import Diagnostics

/// An asset more than three clicks from the home page. One that is on no page is another finding.
enum DistantAsset: PlaybookRule {
    static let id: RuleID = "distant-asset"
    private static let most = 3

    static func check(_ playbook: Playbook) -> [Finding] {
        let clicks = ClickDistance(playbook)
        return playbook.assets.compactMap { asset in
            let page = playbook.page(of: asset)
            let distance = clicks.ofPage[asset.page]
            guard !asset.usedOn.isEmpty, page.isUsable, distance.map({ $0 > most }) ?? true
            else { return nil }
            return Finding(
                id, .warning,
                distance.map { "'\(page.title)' is \(count: $0, "click") from the home page" }
                    ?? "No way leads to '\(page.title)' from the home page",
                at: page.head, reason: "In a call nobody looks farther than three clicks",
                fix: "Use it on a page of a stage, or give it a 'stage:' of its own", cause: "\(id)")
        }
    }
}
