import Diagnostics

/// A translation that leaves a sentence of its source's front matter untranslated.
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
