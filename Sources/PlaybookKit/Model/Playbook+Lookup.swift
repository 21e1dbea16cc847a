/// What views and rules ask of a playbook.
extension Playbook {
    /// The pages people read, in journey order; archived ones are kept at their address and stand in no list.
    package var texts: [LinkedPage] { pages.filter { $0.isPlaybookText && $0.status != .archived } }

    /// The pages people read at each moment, in journey order; retired ones do not count.
    var pagesByMoment: [String: [LinkedPage]] {
        var result: [String: [LinkedPage]] = [:]
        for page in pages where page.isPlaybookText && !page.isRetired {
            for moment in page.moments { result[moment, default: []].append(page) }
        }
        return result
    }

    /// The page whose text is the prose of a derived page.
    func prose(at address: ContainedPath) -> LinkedPage? { pages.first { $0.isProse && $0.output == address } }

    /// What is overdue, expired or due soon, the longest waiting first.
    func due(among pages: [LinkedPage]) -> [LinkedPage] {
        pages.filter { page in
            switch page.freshness {
            case .overdue, .expired, .dueSoon: true
            case .current, .neverVerified, .exempt: false
            }
        }.sorted { ($0.freshness.dueDate ?? asOf, $0.index) < ($1.freshness.dueDate ?? asOf, $1.index) }
    }

    /// Some page names a stage: only then is something missing at the others.
    var journeyHasBegun: Bool { pages.contains { !$0.stages.isEmpty } }

    /// Those who are still here first.
    func members(of team: Team) -> [Person] {
        let members = vocabulary.people.filter { $0.team == team.id }
        return members.filter { !$0.hasLeft(by: asOf) } + members.filter { $0.hasLeft(by: asOf) }
    }
}
