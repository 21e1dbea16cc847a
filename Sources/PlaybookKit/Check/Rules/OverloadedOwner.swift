import Diagnostics

/// One person who owns too much: more than twenty things, or every page of a moment.
enum OverloadedOwner: PlaybookRule {
    static let id: RuleID = "overloaded-owner"
    private static let most = 20
    /// A moment with fewer pages may well be one person's.
    private static let smallMoment = 4

    static func check(_ playbook: Playbook) -> [Finding] {
        let owned = playbook.pagesByPerson
        let moments = playbook.pagesByMoment
        return playbook.vocabulary.people.compactMap { person in
            guard let pages = owned[person.id], let first = pages.first else { return nil }
            let alone = playbook.vocabulary.moments.filter { moment in
                let pages = moments[moment.id] ?? []
                return pages.count >= smallMoment && pages.allSatisfy { $0.owner == .person(person.id) }
            }
            let message: Phrase
            if pages.count > most {
                message =
                    "\(person.name) owns \(number: pages.count) of \(number: playbook.pages.count) pages and assets"
            } else if !alone.isEmpty {
                message = "\(person.name) owns every page of \(alone.map(\.shortTitle).joined(separator: ", "))"
            } else {
                return nil
            }
            return Finding(
                id, .warning, message, at: first.ownerLocation,
                reason: "One holiday or one notice leaves both teams without an answer",
                fix: "Give some of them to the team or to a colleague")
        }
    }
}
