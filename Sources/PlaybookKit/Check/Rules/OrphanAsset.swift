import Diagnostics

/// An asset that no page uses and no promise rests on.
enum OrphanAsset: PlaybookRule {
    static let id: RuleID = "orphan-asset"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.assets.compactMap { asset in
            let page = playbook.page(of: asset)
            guard asset.usedOn.isEmpty, asset.promises.isEmpty, asset.proves.isEmpty, page.isUsable else { return nil }
            return Finding(
                id, .warning, "'\(page.title)' is on no page", at: page.head,
                reason: "Somebody made it, and nobody is told when to use it",
                fix: "Name it under 'assets:' of the page where it helps, or retire it", cause: "\(id)")
        }
    }
}
