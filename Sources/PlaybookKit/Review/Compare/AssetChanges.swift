import Diagnostics

/// What became of assets: what their pages say of them, who uses them, and what is in their files.
struct AssetChanges {
    /// In journey order of their pages; those of one page and one language once.
    static func find(_ pairs: [PagePair]) -> [AssetChange] { pairs.compactMap(change) }

    private static func change(_ pair: PagePair) -> AssetChange? {
        guard pair.latest.isSource else { return nil }
        let (before, after) = (pair.before?.asset, pair.after?.asset)
        guard before != nil || after != nil else { return nil }
        let whats = whats(pair, before, after)
        return whats.isEmpty ? nil : AssetChange(before: before, after: after, page: pair.latest.page, whats: whats)
    }

    private static func whats(_ pair: PagePair, _ before: Asset?, _ after: Asset?) -> [AssetChange.What] {
        guard case .kept(let old, let new) = pair, let before, let after else {
            guard let after else { return [.removed] }
            return [.added] + (pair.after.map { state(after, of: $0.page) } ?? [])
        }
        var whats: [AssetChange.What] = []
        let isSameVersion = [before.version].compactMap(\.self).isSame(as: [after.version].compactMap(\.self))
        if !isSameVersion { whats.append(.version(from: before.version, to: after.version)) }
        let files = Set(before.files)
        for file in after.files where files.contains(file) {
            let (older, newer) = (old.playbook.source[file]?.bytes, new.playbook.source[file]?.bytes)
            guard older != newer else { continue }
            whats.append(
                isSameVersion && before.version != nil
                    ? .fileWithoutVersion(file) : .file(file, before: older?.count, after: newer?.count))
        }
        let (from, to) = (before.places.map(\.printed), after.places.map(\.printed))
        if !from.isSame(as: to) { whats.append(.place(from: from, to: to)) }
        if before.isShared != after.isShared {
            whats.append(after.isShared ? .becameShared : .becameOneSided(after.use))
        }
        if after.isOrphan, !before.isOrphan { whats.append(.orphaned) }
        let wasState = state(before, of: old.page)
        whats += state(after, of: new.page).filter { !wasState.contains($0) }
        if old.page.isPastUse, !new.page.isPastUse { whats.append(.renewed) }
        if old.page.owner != new.page.owner { whats.append(.owner(from: old.page.owner, to: new.page.owner)) }
        return whats
    }

    /// Why it may not be used on the reference date.
    private static func state(_ asset: Asset, of page: LinkedPage) -> [AssetChange.What] {
        let isExpired = if case .expired = page.freshness { true } else { false }
        return (isExpired ? [.expired] : []) + (page.isRetired ? [.retired] : [])
    }
}

extension Asset {
    /// On no page, and no promise rests on it.
    fileprivate var isOrphan: Bool { usedOn.isEmpty && promises.isEmpty && proves.isEmpty }
}
