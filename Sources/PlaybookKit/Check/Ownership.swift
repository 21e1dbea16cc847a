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

    /// The team that owns a page, or whose member does.
    func team(of page: LinkedPage) -> Team? {
        switch page.owner {
        case .team(let id): team(id)
        case .person(let id): person(id)?.team.flatMap(team)
        case nil: nil
        }
    }
}

extension LinkedPage {
    /// The owner's name, in the page or in a folder's defaults.
    var ownerLocation: Finding.Location { frontMatter.item(.owner)?.location ?? head }
}
