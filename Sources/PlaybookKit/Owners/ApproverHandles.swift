import Diagnostics

/// What parties are called at a host, and who has no name there.
struct ApproverHandles {
    private let approvers: Approvers
    private let host: CodeHost
    private(set) var log = FindingLog()
    private var asked: Set<Owner> = []

    init(_ approvers: Approvers, host: CodeHost) { (self.approvers, self.host) = (approvers, host) }

    /// Of each speaker of the parties once; who has no name is left out and reported.
    mutating func names(of parties: [Int]) -> [String] {
        var names: [String] = []
        for party in parties.map({ approvers.parties[$0] }) {
            for owner in owners(of: party) {
                guard let name = approvers.playbook.handles(of: owner).names[host] else {
                    let name = approvers.playbook.name(of: owner)
                    report("'\(name)' has no name at \(host.title)", owner, fix: Self.fix)
                    continue
                }
                if !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { names.append(name) }
            }
        }
        return names
    }

    /// The number of the team that GitHub asks for a party: rulesets know no people, so their teams stand for them.
    mutating func team(of party: Int) -> Int? {
        let party = approvers.parties[party]
        let owners = owners(of: party)
        var teams: [Team] = []
        for team in owners.compactMap(approvers.playbook.team(of:)) where !teams.contains(team) { teams.append(team) }
        guard teams.count == 1 else {
            if let owner = owners.first {
                report(
                    "No single team stands for '\(approvers.name(of: party))' in a ruleset", owner,
                    fix: "Leave this agreement to 'truce review --require-sign-off'")
            }
            return nil
        }
        guard let number = approvers.playbook.handles(of: .team(teams[0].id)).githubTeam else {
            report(
                "'\(teams[0].title)' has no number at GitHub", .team(teams[0].id),
                fix:
                    "Add 'github_team:' to its 'handle:' in playbook.yml, with what 'gh api orgs/ORGANISATION/teams/TEAM --jq .id' prints"
            )
            return nil
        }
        return number
    }

    /// Those who are still here.
    private mutating func owners(of party: Agreement.Party) -> [Owner] {
        let owners = approvers.speakers(for: party)
        if owners.isEmpty, case .owner(let owner) = party, let day = approvers.playbook.departure(of: owner) {
            report(
                "\(approvers.playbook.name(of: owner)) left on \(day) and cannot approve anything", owner,
                fix: "Agree on a new owner, and change 'owner:'")
        }
        return owners
    }

    private static let fix: Phrase = "Add 'handle: \"@organisation/team\"', or '@person', to it in playbook.yml"

    private mutating func report(_ message: Phrase, _ owner: Owner, fix: Phrase) {
        guard asked.insert(owner).inserted else { return }
        log.report(
            Finding(
                "missing-handle", .warning, message, at: approvers.playbook.vocabularyLocation,
                reason: "Nobody is asked to approve in their name", fix: fix))
    }
}

extension Playbook {
    fileprivate func handles(of owner: Owner) -> Handles {
        switch owner {
        case .team(let id): team(id)?.handles ?? Handles()
        case .person(let id): person(id)?.handles ?? Handles()
        }
    }

    /// A team itself, or that of a person.
    fileprivate func team(of owner: Owner) -> Team? {
        switch owner {
        case .team(let id): team(id)
        case .person(let id): person(id)?.team.flatMap(team)
        }
    }
}
