import Diagnostics

/// A translation that leaves a sentence of its source's front matter untranslated. `playbook.yml` is told of too, while it is read.
enum UntranslatedField: PageRule {
    static let id: RuleID = "untranslated-field"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard let original = page.translation.original, page.translation.isWritten else { return [] }
        return FieldName.allCases.filter { $0.inTranslation == .sentence }.compactMap { field in
            guard let place = page.frontMatter[field]?.location, place.path == original.file.description else {
                return nil
            }
            return Finding(
                id, .warning, "'\(field.rawValue)' of '\(original.file)' is not translated", at: page.head,
                reason: "A line in '\(original.language)' stands in the middle of the page",
                fix: "Add '\(field.rawValue):' with the translation", related: [place], cause: "\(id) \(field.rawValue)"
            )
        }
    }
}

extension Finding {
    /// `playbook.yml` says something once for each language, and not for this one.
    static func untranslated(_ field: String, from source: String, into language: String, at place: Location) -> Finding
    {
        Finding(
            UntranslatedField.id, .warning, "'\(field)' is not translated into '\(language)'", at: place,
            reason: "A line in '\(source)' stands in the middle of the page",
            fix: "Add '\(language):' with the translation", cause: "\(UntranslatedField.id) \(language)")
    }
}
