extension CoverageChange {
    /// Of the first editions. What may not be used counts for nothing.
    init(_ before: Playbook, _ after: Playbook) {
        let (old, new) = (Self.counts(of: before), Self.counts(of: after))
        counts = Self.places(in: after, and: before).compactMap { place in
            let (before, after) = (old[place] ?? 0, new[place] ?? 0)
            return before == after ? nil : Count(place: place, before: before, after: after)
        }
        let (were, are) = (Set(before.gaps), Set(after.gaps))
        opened = after.gaps.filter { !were.contains($0) }
        closed = before.gaps.filter { !are.contains($0) }
    }

    private static func counts(of playbook: Playbook) -> [Count.Place: Int] {
        var counts: [Count.Place: Int] = [:]
        for asset in playbook.assets where playbook.page(of: asset).isUsable {
            if asset.isShared { for moment in asset.moments { counts[.moment(moment), default: 0] += 1 } }
            guard let group = asset.group else { continue }
            for stage in asset.stages { counts[.stage(stage, group), default: 0] += 1 }
        }
        return counts
    }

    /// Along the newer journey, then what is no longer on it.
    private static func places(in after: Playbook, and before: Playbook) -> [Count.Place] {
        func places(_ playbook: Playbook) -> [Count.Place] {
            playbook.vocabulary.journey.flatMap { moment, stages in
                (moment.map { [.moment($0.id)] } ?? [])
                    + stages.flatMap { stage in AssetGroup.allCases.map { .stage(stage.id, $0) } }
            }
        }
        let new = places(after)
        let known = Set(new)
        return new + places(before).filter { !known.contains($0) }
    }
}
