import Diagnostics

/// What parties are called at a host, and who has no name there.
struct ApproverHandles {
    private let approvers: Approvers
    private let host: CodeHost
    private var asked: Set<Owner> = []
    private var nameless: [Phrase] = []
    private var numberless: [Phrase] = []
    private var others = FindingLog()

    /// Who lacks the same is told in one finding: before the first handle is written, that is everybody.
    var log: FindingLog {
        var log = others
        if !nameless.isEmpty {
            log.report(
                finding(
                    "No name at \(host.title) for \(list: nameless)",
                    fix: "Add 'handle: \"@organisation/team\"', or '@person', to each in playbook.yml"))
        }
        if !numberless.isEmpty {
            log.report(
                finding(
                    "No number at GitHub for \(list: numberless)",
                    fix:
                        "Add 'github_team:' to the 'handle:' of each in playbook.yml, with what 'gh api orgs/ORGANISATION/teams/TEAM --jq .id' prints"
                ))
        }
        return log
    }

    init(_ approvers: Approvers, host: CodeHost) { (self.approvers, self.host) = (approvers, host) }

    /// Of each speaker of the parties once; who has no name is left out and reported.
    mutating func names(of parties: [Int]) -> [String] {
        var names: [String] = []
        for party in parties.map({ approvers.parties[$0] }) {
            for owner in owners(of: party) {
                guard let name = approvers.playbook.handles(of: owner).names[host] else {
                    if asked.insert(owner).inserted { nameless.append("'\(approvers.playbook.name(of: owner))'") }
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
            if asked.insert(.team(teams[0].id)).inserted { numberless.append("'\(teams[0].title)'") }
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

    private mutating func report(_ message: Phrase, _ owner: Owner, fix: Phrase) {
        if asked.insert(owner).inserted { others.report(finding(message, fix: fix)) }
    }

    private func finding(_ message: Phrase, fix: Phrase) -> Finding {
        Finding(
            "missing-handle", .warning, message, at: approvers.playbook.vocabularyLocation,
            reason: "Nobody is asked to approve in their name", fix: fix)
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
