import Diagnostics

/// A page, neither a draft nor retired, that uses an asset which is expired, retired or replaced.
enum RetiredAssetInUse: PlaybookRule {
    static let id: RuleID = "retired-asset-in-use"

    static func check(_ playbook: Playbook) -> [Finding] {
        let replacements = playbook.replacements
        return playbook.assets.indices.flatMap { index -> [Finding] in
            let replacement = replacements[index].map { playbook.assets[$0] }
            guard let state = state(of: playbook.page(of: playbook.assets[index]), replacement) else { return [] }
            return playbook.assets[index].usedOn.compactMap { user in
                let page = playbook.pages[user]
                guard page.status != .draft, !page.isRetired, user != replacement?.page else { return nil }
                return finding(index, state, replacement, on: page, playbook)
            }
        }
    }

    private static func state(of page: LinkedPage, _ replacement: Asset?) -> String? {
        switch page.status {
        case .deprecated: "is deprecated"
        case .archived: "is archived"
        case .draft, .review, .approved:
            if case .expired(let day) = page.freshness {
                "was valid until \(day)"
            } else {
                replacement.map { "is replaced by '\($0.id)'" }
            }
        }
    }

    private static func finding(
        _ index: Int, _ state: String, _ replacement: Asset?, on page: LinkedPage, _ playbook: Playbook
    ) -> Finding {
        let asset = playbook.assets[index]
        return Finding(
            id, .error, "'\(asset.id)' \(state)", at: playbook.location(ofUse: index, on: page),
            reason: "The customer gets what the other team no longer stands by",
            fix: replacement.map { "Use '\($0.id)' instead" } ?? "Use another asset, or renew this one",
            related: [playbook.page(of: asset).head], cause: "\(id) \(asset.id)")
    }
}
