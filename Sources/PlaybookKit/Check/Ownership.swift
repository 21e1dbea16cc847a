import Diagnostics

extension Playbook {
    /// What each person owns, in journey order; archived pages need no owner.
    var pagesByPerson: [String: [LinkedPage]] {
        var result: [String: [LinkedPage]] = [:]
        for page in pages where page.status != .archived {
            if case .person(let id)? = page.owner { result[id, default: []].append(page) }
        }
        return result
    }

    /// The pages people read at each moment, in journey order; retired ones do not count.
    var pagesByMoment: [String: [LinkedPage]] {
        var result: [String: [LinkedPage]] = [:]
        for page in pages where page.isPlaybookText && !page.isRetired {
            for moment in page.moments { result[moment, default: []].append(page) }
        }
        return result
    }

    /// The team that owns a page, or whose member does.
    func team(of page: LinkedPage) -> Team? {
        switch page.owner {
        case .team(let id): team(id)
        case .person(let id): person(id)?.team.flatMap(team)
        case nil: nil
        }
    }

    /// Where a finding about a moment points: its prose, else its first page, else the vocabulary.
    func location(ofMoment id: String) -> Finding.Location {
        (prose(of: "moment", id) ?? pages.first { $0.moments.contains(id) })?.head
            ?? Finding.Location(Vocabulary.file)
    }

    /// Where a finding about a stage points, by the same rule.
    func location(ofStage id: String) -> Finding.Location {
        (prose(of: "stage", id) ?? pages.first { $0.stages.contains(id) })?.head ?? Finding.Location(Vocabulary.file)
    }
}

extension LinkedPage {
    /// The owner's name, in the page or in a folder's defaults.
    var ownerLocation: Finding.Location { frontMatter.item(.owner)?.location ?? head }
}
