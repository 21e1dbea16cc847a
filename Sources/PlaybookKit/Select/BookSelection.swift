/// How much of a playbook one copy of the book holds: what belongs to a moment, a stage and a team at once.
///
/// A moment and a stage take what stands there; a team takes what it owns, must agree to, uses, hands on or is handed. Terms are there
/// if something else that is there uses them, and a promise if it is made, proved or kept by something that is.
package struct BookSelection: Sendable {
    /// Nothing is left out.
    let isWhole: Bool
    /// In the playbook's order.
    let moments: [Moment]
    let stages: [Stage]
    /// In the order of `Playbook.pages`, `assets`, `terms`, `handoffs` and `promises`, whose indices the first three are.
    let pages: [Int]
    let assets: [Int]
    let terms: [Int]
    let handoffs: [Handoff]
    let promises: [Promise]
    private let isHeld: [Bool]

    /// Whether the text of a page is in the book: as a chapter, or under its asset, term or promise.
    func holds(_ page: LinkedPage) -> Bool { isHeld[page.index] }
    func holds(page index: Int) -> Bool { isHeld[index] }

    /// Nobody would miss a book without a page, an asset and a term.
    package var isEmpty: Bool { pages.isEmpty && assets.isEmpty && terms.isEmpty }

    package init(_ edition: Edition, of playbook: Playbook) {
        let wanted = Wanted(moment: edition.moment, stage: edition.stage, team: edition.team, playbook: playbook)
        isWhole = wanted.isEverything
        var isHeld = playbook.pages.map {
            ![PageKind.asset, PageKind.term].contains($0.kind.id) && wanted.includes($0)
        }
        assets = playbook.assets.indices.filter { wanted.includes(playbook.assets[$0]) }
        let heldAssets = Set(assets)
        for asset in assets { isHeld[playbook.assets[asset].page] = true }
        promises = playbook.promises.filter { promise in
            isHeld[promise.page] || promise.keptBy.contains { isHeld[$0] }
                || (promise.madeIn + promise.provedBy).contains(where: heldAssets.contains)
        }
        for promise in promises { isHeld[promise.page] = true }
        terms = isWhole ? Array(playbook.terms.indices) : Self.terms(on: isHeld, of: playbook)
        for term in terms { isHeld[playbook.terms[term].page] = true }
        handoffs = playbook.handoffs.filter { isHeld[$0.page] }
        self.isHeld = isHeld
        let held = playbook.pages.filter { isHeld[$0.index] && $0.kind.id != PageKind.term }
        pages = held.map(\.index)

        // A team's book has no part for a moment at which it has nothing to do.
        let reached = (
            moments: Set(held.flatMap(\.moments) + assets.flatMap { playbook.assets[$0].moments }),
            stages: Set(held.flatMap(\.stages) + assets.flatMap { playbook.assets[$0].stages })
        )
        let hasTeam = edition.team != nil
        moments = playbook.vocabulary.moments.filter {
            wanted.includes(moment: $0) && (!hasTeam || reached.moments.contains($0.id))
        }
        stages = playbook.vocabulary.stages.filter {
            wanted.includes(stage: $0) && (!hasTeam || reached.stages.contains($0.id))
        }
    }

    /// The terms that pages use or link to, and those that explain them in turn.
    private static func terms(on isHeld: [Bool], of playbook: Playbook) -> [Int] {
        let byPage = Dictionary(playbook.terms.enumerated().map { ($1.page, $0) }) { first, _ in first }
        var found: Set<Int> = []
        var waiting = playbook.pages.indices.filter { isHeld[$0] }
        while let index = waiting.popLast() {
            let page = playbook.pages[index]
            let linked = page.links.compactMap { link in
                if case .page(let target, _) = link.destination { byPage[target] } else { nil }
            }
            for term in page.terms.map(\.term) + linked where found.insert(term).inserted {
                waiting.append(playbook.terms[term].page)
            }
        }
        return found.sorted()
    }
}

/// What somebody asked for, and whether a thing belongs to it.
private struct Wanted {
    let moment: String?
    let stage: String?
    let team: String?
    let playbook: Playbook

    var isEverything: Bool { moment == nil && stage == nil && team == nil }

    func includes(_ page: LinkedPage) -> Bool {
        holds(page.moments, page.stages) && isTeam(of: page, besides: page.teams(.from) + page.teams(.to))
    }

    func includes(_ asset: Asset) -> Bool {
        holds(asset.moments, asset.stages) && isTeam(of: playbook.page(of: asset), besides: asset.usedBy)
    }

    func includes(moment other: Moment) -> Bool {
        if let moment, moment != other.id { return false }
        guard let stage else { return true }
        return playbook.stage(stage)?.moment == other.id
    }

    func includes(stage other: Stage) -> Bool {
        (moment == nil || other.moment == moment) && (stage == nil || other.id == stage)
    }

    private func holds(_ moments: [String], _ stages: [String]) -> Bool {
        (moment.map(moments.contains) ?? true) && (stage.map(stages.contains) ?? true)
    }

    private func isTeam(of page: LinkedPage, besides others: [String]) -> Bool {
        guard let team else { return true }
        if page.with.contains(team) || others.contains(team) { return true }
        return switch page.owner {
        case .team(let id): id == team
        case .person(let id): playbook.person(id)?.team == team
        case nil: false
        }
    }
}
