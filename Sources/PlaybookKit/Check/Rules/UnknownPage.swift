import Diagnostics

/// A page that front matter names and that is not there. Personas are checked once the playbook describes any.
enum UnknownPage: PlaybookRule {
    static let id: RuleID = "unknown-page"

    private static let fields: Set<FieldName> = [
        .keptBy, .replacedBy, .replaces, .translationOf, .promises, .proves, .personas,
    ]

    static func check(_ playbook: Playbook) -> [Finding] {
        let hasPersonas = playbook.pages.contains { $0.kind.id == PageKind.persona }
        let missing = playbook.pages.flatMap(\.unresolved)
            .filter { fields.contains($0.field) && (hasPersonas || $0.field != .personas) }
        guard !missing.isEmpty else { return [] }
        var pages = playbook.pageSuggestions
        return missing.map { reference in
            let near = reference.isAmbiguous ? [] : pages.nearest(to: reference.name.lastPathPart)
            let message: Phrase =
                reference.isAmbiguous
                ? "More than one page is called '\(reference.name)'"
                : "No page is called '\(reference.name)'\(Finding.suggestion(near.map { playbook.pages[$0].title }))"
            return Finding(
                id, .error, message, at: reference.location,
                reason: "What '\(reference.field.rawValue)' should tell the two teams is lost",
                fix: "Name the page by its id, its title or its path", cause: "\(id) \(reference.name)")
        }
    }
}
