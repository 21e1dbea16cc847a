/// How much there is at each step of the journey, counted once for the map, the table and the moments.
struct JourneyCounts {
    struct Counts {
        var pages = 0
        var shared = 0
        var gaps = 0
        /// Pages whose freshness is watched, and those of them that are current or due soon.
        var checked = 0
        var fresh = 0
    }

    private var moments: [String: Counts] = [:]
    private var stages: [String: Counts] = [:]
    private var withoutMoment = Counts()

    init(_ playbook: Playbook) {
        let others = Set(playbook.vocabulary.journey.filter { $0.moment == nil }.flatMap(\.stages).map(\.id))
        for page in playbook.texts {
            for id in page.stages { stages[id, default: Counts()].add(page) }
            for id in page.moments { moments[id, default: Counts()].add(page) }
            if !others.isDisjoint(with: page.stages) { withoutMoment.add(page) }
        }
        for asset in playbook.assets where asset.isShared && playbook.page(of: asset).isUsable {
            for id in asset.stages { stages[id, default: Counts()].shared += 1 }
            for id in asset.moments { moments[id, default: Counts()].shared += 1 }
            if !others.isDisjoint(with: asset.stages) { withoutMoment.shared += 1 }
        }
        for gap in playbook.gaps {
            if let id = gap.stage { stages[id, default: Counts()].gaps += 1 }
            if let id = gap.moment { moments[id, default: Counts()].gaps += 1 }
            if let id = gap.stage, others.contains(id) { withoutMoment.gaps += 1 }
        }
    }

    /// Of a moment; without an id, of all stages that belong to none.
    func moment(_ id: String?) -> Counts { id.map { moments[$0] ?? Counts() } ?? withoutMoment }
    func stage(_ id: String) -> Counts { stages[id] ?? Counts() }
}

extension JourneyCounts.Counts {
    fileprivate mutating func add(_ page: LinkedPage) {
        pages += 1
        switch page.freshness {
        case .exempt: break
        case .current, .dueSoon:
            checked += 1
            fresh += 1
        case .overdue, .expired, .neverVerified: checked += 1
        }
    }
}
