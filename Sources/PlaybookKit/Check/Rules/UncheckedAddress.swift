import Diagnostics

/// An asset on somebody's web site that nobody looks after: no owner, or neither a check nor a last day.
enum UncheckedAddress: PlaybookRule {
    static let id: RuleID = "unchecked-address"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.assets.compactMap { asset in
            let page = playbook.page(of: asset)
            let front = page.frontMatter
            let isUnowned = page.isSilent(on: .owner)
            let isUnchecked = front.isSilent(on: .verified) && front.isSilent(on: .expires)
            guard !page.isRetired, isUnowned || isUnchecked,
                let (_, item) = zip(asset.places, front.items(.at)).first(where: { $0.0.isAddress })
            else { return nil }
            return Finding(
                id, .note,
                isUnowned ? "Nobody owns '\(item.value)'" : "Nobody has said how long '\(item.value)' holds",
                at: item.location, reason: "An address outside the playbook can change without anybody here noticing",
                fix: isUnowned ? "Add 'owner:'" : "Add 'verified:' after looking at it, or 'expires:'", cause: "\(id)")
        }
    }
}

extension Asset.Place {
    fileprivate var isAddress: Bool { if case .address = self { true } else { false } }
}
