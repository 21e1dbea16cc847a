import Diagnostics
import Localization

/// Who has to approve changes of which file of the content folder, by what the pages say: their owners and their counter-parties, of
/// an asset those who use it as well, of a hand-off both teams; for its files the same parties as for the asset. For `playbook.yml`
/// the heads of both sides.
///
/// It goes by whole files, so it asks for more than a review of what changed: of a corrected comma as of a new price.
package struct Approvers: Sendable {
    /// The playbook in its first language.
    let playbook: Playbook
    /// All who have something to approve, each once: teams and people in the order of `playbook.yml`, then heads.
    let parties: [Agreement.Party]
    /// Every file that somebody has to approve, by path, with the places of the parties in the list.
    let files: [(path: ContainedPath, parties: [Int])]

    package init(_ editions: [Playbook]) {
        let playbook = editions[0]
        var found: [ContainedPath: Set<Agreement.Party>] = [:]
        for edition in editions {
            for page in edition.pages { found[page.page.filePath, default: []].formUnion(edition.approvers(of: page)) }
            for asset in edition.assets {
                let parties = Set(asset.usedBy.map { Agreement.Party.owner(.team($0)) })
                let page = edition.page(of: asset)
                found[page.page.filePath, default: []].formUnion(parties)
                for path in asset.files {
                    found[path, default: []].formUnion(parties.union(edition.approvers(of: page)))
                }
            }
            for handoff in edition.handoffs {
                let teams = [handoff.from, handoff.to].compactMap(\.self)
                found[edition.pages[handoff.page].page.filePath, default: []]
                    .formUnion(teams.map { .owner(.team($0)) })
            }
        }
        let heads = [Side.marketing, .sales].filter { !playbook.heads(of: $0).isEmpty }.map(Agreement.Party.head)
        if let path = ContainedPath(Vocabulary.file), playbook.source[path] != nil { found[path] = Set(heads) }

        let all =
            playbook.vocabulary.teams.map { Agreement.Party.owner(.team($0.id)) }
            + playbook.vocabulary.people.map { .owner(.person($0.id)) } + heads
        let asked = found.values.reduce(into: Set(heads)) { $0.formUnion($1) }
        let parties = all.filter(asked.contains)
        let places = Dictionary(uniqueKeysWithValues: parties.enumerated().map { ($1, $0) })
        self.playbook = playbook
        self.parties = parties
        files = found.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.compactMap { places[$0] }.sorted()) }
    }

    /// The fewest folders and files that one party has to approve, and no file that it has not.
    func cover(of party: Int) -> [CoveredPlace] {
        FolderCover(files.map { ($0.path, $0.parties.contains(party)) }).entries.filter(\.label).map(\.place)
    }

    /// The people and teams that speak for a party, those who have left apart.
    func speakers(for party: Agreement.Party) -> [Owner] {
        switch party {
        case .head(let side): playbook.heads(of: side)
        case .owner(let owner): playbook.departure(of: owner) == nil ? [owner] : []
        case .lead(let team): speakers(for: .owner(playbook.team(team)?.lead.map(Owner.person) ?? .team(team)))
        }
    }

    /// What a party is called, in the language of the playbook.
    func name(of party: Agreement.Party) -> Phrase {
        switch party {
        case .owner(let owner): "\(playbook.name(of: owner))"
        case .head(let side): "Heads: \(side.title(in: playbook.language))"
        case .lead(let team): "\(playbook.name(of: .team(team)))"
        }
    }
}

extension Playbook {
    /// A page says who owns it and who has to agree besides.
    fileprivate func approvers(of page: LinkedPage) -> [Agreement.Party] {
        (page.owner.map { [.owner($0)] } ?? []) + page.with.map { .owner(.team($0)) }
    }

    /// The last day of somebody who has left.
    func departure(of owner: Owner) -> CalendarDate? {
        guard case .person(let id) = owner, let person = person(id), person.hasLeft(by: asOf) else { return nil }
        return person.until
    }
}
