import Diagnostics

/// Finds whose agreement a change needs:
///
/// - the owner, for a correction;
/// - the head of the owner's side, for what one side uses;
/// - the owner and every counter-party, for what both use – and where no counter-party is named, the head of the other side;
/// - the heads of both sides for what both have agreed on, and of a hand-off those who lead its two teams;
/// - the old owner and the new one.
///
/// Who leads and who is in a team is asked of the older version, so that nobody becomes the head of a side by the change that this
/// head has to agree to. Somebody who has left by either version agrees to nothing; then the team does, or without one the head of either
/// side.
struct Agreements {
    private let before: Playbook
    private let after: Playbook
    private let names: ReviewNames
    private var reasons: [Agreement.Party: [Agreement.Reason]] = [:]
    /// Where the reason of each question stands among those of its party.
    private var asked: [Question: Int] = [:]

    private struct Question: Hashable {
        let party: Agreement.Party
        let risk: RiskClass
        let what: Phrase
    }

    init(_ before: Playbook, _ after: Playbook, _ names: ReviewNames) {
        (self.before, self.after, self.names) = (before, after, names)
    }

    /// The gravest first; in it heads of sides, then teams and people in the order of the playbook.
    var all: [Agreement] {
        let order = order
        let found = reasons.compactMap { party, reasons -> (risk: RiskClass, place: Int, agreement: Agreement)? in
            let speakers = speakers(for: party)
            guard !speakers.isEmpty, let risk = reasons.map(\.risk).max() else { return nil }
            return (
                risk, order[party] ?? order.count, Agreement(party: party, speakers: speakers, reasons: reasons)
            )
        }
        return found.sorted { ($1.risk, $0.place) < ($0.risk, $1.place) }.map(\.agreement)
    }

    // MARK: What is asked

    mutating func ask(about difference: PageDifference) {
        for risk in difference.risks {
            if risk == .ownership {
                ask(
                    difference.pair.versions.compactMap { $0.page.owner.map(Agreement.Party.owner) }, risk,
                    difference.pair)
            } else {
                ask(about: difference.pair, risk)
            }
        }
    }

    mutating func ask(about pair: PagePair, _ risk: RiskClass) {
        let owner = pair.latest.page.owner.map { [Agreement.Party.owner($0)] }
        let parties: [Agreement.Party] =
            switch risk {
            case .wording, .ownership: owner ?? []
            case .oneSided: [pair.latest.page.side.map(Agreement.Party.head)].compactMap(\.self)
            case .shared: (owner ?? []) + Self.counterparties(of: pair)
            case .commitment: pair.versions.flatMap(Self.leads)
            }
        // What belongs to nobody concerns everybody.
        ask(parties.isEmpty && risk != .wording ? Self.bothHeads : parties, risk, pair)
    }

    mutating func ask(about changes: VocabularyChanges) {
        for concern in changes.shared {
            ask(Self.bothHeads, concern.risk, concern.what, concern.files, concern.entries)
        }
        for change in changes.ownership {
            let what: Phrase = "'\(names.name(of: change.subject))' in \(Vocabulary.file)"
            ask([.owner(change.party)], .ownership, what, [], [.owner(change.subject)])
        }
    }

    private mutating func ask(_ parties: [Agreement.Party], _ risk: RiskClass, _ pair: PagePair) {
        let page = pair.latest.page
        let files = pair.versions.reduce(into: Set()) { $0.formUnion($1.statedIn) }
        ask(parties, risk, "\(names.title(of: page.kind)) '\(page.title)'", files, [])
    }

    private mutating func ask(
        _ parties: [Agreement.Party], _ risk: RiskClass, _ what: Phrase, _ files: Set<ContainedPath>,
        _ entries: Set<VocabularyEntry>
    ) {
        for party in parties {
            let question = Question(party: party, risk: risk, what: what)
            if let index = asked[question] {
                reasons[party]?[index].files.formUnion(files)
                reasons[party]?[index].entries.formUnion(entries)
            } else {
                asked[question] = reasons[party]?.count ?? 0
                reasons[party, default: []].append(
                    Agreement.Reason(risk: risk, what: what, files: files, entries: entries))
            }
        }
    }

    private static let bothHeads: [Agreement.Party] = [.head(.marketing), .head(.sales)]

    /// Those of both versions, and where a side is in neither, its head.
    private static func counterparties(of pair: PagePair) -> [Agreement.Party] {
        let teams = pair.versions.flatMap { $0.page.with + ($0.asset?.usedBy ?? []) }
        let sides = Set(
            pair.versions.flatMap { version in
                teams.compactMap { version.playbook.team($0)?.side } + [version.page.side].compactMap(\.self)
            })
        let missing = sides.contains(.joint) ? [] : [Side.marketing, .sales].filter { !sides.contains($0) }
        return teams.map { .owner(.team($0)) } + missing.map(Agreement.Party.head)
    }

    private static func leads(of page: WrittenPage) -> [Agreement.Party] {
        let teams = page.page.teams(.from) + page.page.teams(.to)
        return page.isHandoff && !teams.isEmpty ? teams.map(Agreement.Party.lead) : bothHeads
    }

    // MARK: Who may speak

    private func speakers(for party: Agreement.Party) -> [Owner] {
        switch party {
        case .owner(.team(let id)): return spokesmen(of: [id])
        case .owner(.person(let id)):
            if isHere(id) { return [.person(id)] }
            let team = (before.person(id) ?? after.person(id))?.team
            return team.map { speakers(for: .lead($0)) } ?? Self.bothHeads.flatMap(speakers)
        case .lead(let id): return leads(of: [id])
        case .head(let side):
            let teams = before.vocabulary.teams + after.vocabulary.teams.filter { before.team($0.id) == nil }
            return leads(of: teams.filter { $0.side == side }.map(\.id))
        }
    }

    /// Those who lead the teams, each once, else the teams themselves.
    private func leads(of teams: [String]) -> [Owner] {
        var leads: [Owner] = []
        for lead in teams.compactMap({ (before.team($0) ?? after.team($0))?.lead }) where isHere(lead) {
            if !leads.contains(.person(lead)) { leads.append(.person(lead)) }
        }
        return leads.isEmpty ? spokesmen(of: teams) : leads
    }

    /// Anybody of a team speaks for it.
    private func spokesmen(of teams: [String]) -> [Owner] {
        teams.flatMap { team -> [Owner] in
            let people = (before.team(team) == nil ? after : before).vocabulary.people
            return [.team(team)] + people.filter { $0.team == team && isHere($0.id) }.map { .person($0.id) }
        }
    }

    private func isHere(_ id: String) -> Bool {
        guard let person = after.person(id), !person.hasLeft(by: after.asOf) else { return false }
        return before.person(id)?.hasLeft(by: after.asOf) != true
    }

    private var order: [Agreement.Party: Int] {
        let words = [before.vocabulary, after.vocabulary]
        let parties: [Agreement.Party] =
            Side.allCases.map { .head($0) } + words.flatMap(\.teams).map { .lead($0.id) }
            + words.flatMap(\.teams).map { .owner(.team($0.id)) }
            + words.flatMap(\.people).map { .owner(.person($0.id)) }
        return Dictionary(parties.enumerated().map { ($1, $0) }) { first, _ in first }
    }
}
