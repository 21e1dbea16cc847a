import Diagnostics

/// An owner who has left the company: one finding a person, for everything that is orphaned.
enum DepartedOwner: PlaybookRule {
    static let id: RuleID = "departed-owner"

    static func check(_ playbook: Playbook) -> [Finding] {
        let owned = playbook.pagesByPerson
        return playbook.vocabulary.people.compactMap { person in
            guard person.hasLeft(by: playbook.asOf), let until = person.until, let pages = owned[person.id],
                let first = pages.first
            else { return nil }
            let assets = pages.count { $0.kind.id == PageKind.asset }
            let counts: [(Int, Phrase)] = [
                (pages.count - assets, "\(count: pages.count - assets, "page")"), (assets, "\(count: assets, "asset")"),
            ]
            return Finding(
                id, .error,
                "\(person.name) left on \(until) and still owns \(list: counts.filter { $0.0 > 0 }.map(\.1))",
                at: first.ownerLocation,
                reason: "Nobody looks after what a colleague left behind",
                fix: "Agree on a new owner for each, and change 'owner:'",
                related: pages.dropFirst().map(\.ownerLocation))
        }
    }
}
