import Diagnostics

/// A page, neither a draft nor retired, that uses an asset which is expired, retired or replaced.
enum RetiredAssetInUse: PlaybookRule {
    static let id: RuleID = "retired-asset-in-use"

    static func check(_ playbook: Playbook) -> [Finding] {
        let replacements = playbook.replacements.mapValues { playbook.assets[$0] }
        let states = playbook.assets.indices.map { index in
            state(of: playbook.page(of: playbook.assets[index]), replacements[index])
        }
        return playbook.pages.filter { $0.status != .draft && !$0.isRetired }.flatMap { page -> [Finding] in
            let used = page.assets.filter { states[$0] != nil && replacements[$0]?.page != page.index }
            let locations = used.isEmpty ? [:] : playbook.locations(ofUsesOn: page)
            return used.map { index in
                finding(index, states[index] ?? "", replacements[index], at: locations[index] ?? page.head, playbook)
            }
        }
    }

    private static func state(of page: LinkedPage, _ replacement: Asset?) -> Phrase? {
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
        _ index: Int, _ state: Phrase, _ replacement: Asset?, at location: Finding.Location,
        _ playbook: Playbook
    ) -> Finding {
        let asset = playbook.assets[index]
        return Finding(
            id, .error, "'\(asset.id)' \(state)", at: location,
            reason: "The customer gets what the other team no longer stands by",
            fix: replacement.map { "Use '\($0.id)' instead" } ?? "Use another asset, or renew this one",
            related: [playbook.page(of: asset).head], cause: "\(id) \(asset.id)")
    }
}
