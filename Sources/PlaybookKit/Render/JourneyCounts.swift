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

    init(_ playbook: Playbook) {
        for page in playbook.pages where page.isPlaybookText {
            for id in page.stages { stages[id, default: Counts()].add(page) }
            for id in page.moments { moments[id, default: Counts()].add(page) }
        }
        for asset in playbook.assets where asset.isShared {
            for id in asset.stages { stages[id, default: Counts()].shared += 1 }
            for id in asset.moments { moments[id, default: Counts()].shared += 1 }
        }
        for gap in playbook.gaps {
            if let id = gap.stage { stages[id, default: Counts()].gaps += 1 }
            if let id = gap.moment { moments[id, default: Counts()].gaps += 1 }
        }
    }

    func moment(_ id: String) -> Counts { moments[id] ?? Counts() }
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
