import Diagnostics

/// Two pages of one sort with one id.
enum DuplicateID: EditionsRule {
    static let id: RuleID = "duplicate-id"

    /// Two pages may meet in one edition alone, at a file that this edition has from another one.
    static func check(_ editions: [Playbook]) -> [Finding] {
        var told: Set<String> = []
        return editions.flatMap { edition in
            let new = edition.duplicates.filter { !told.contains($0.name) }
            told.formUnion(new.map(\.name))
            return new.map(finding)
        }
    }

    private static func finding(of duplicate: DuplicateName) -> Finding {
        Finding(
            id, .error, "The id '\(duplicate.name)' belongs to \(duplicate.first.path) already",
            at: duplicate.second,
            reason: "A link by that id cannot tell which of the two it means",
            fix: "Give one of them another 'id:'", related: [duplicate.first])
    }
}
