import Diagnostics
import Localization

/// A page that is not written in one of the playbook's languages, where the playbook refuses that.
enum MissingTranslation: EditionsRule {
    static let id: RuleID = "missing-translation"

    static func check(_ editions: [Playbook]) -> [Finding] {
        guard editions.first?.vocabulary.fallbacks == .error else { return [] }
        return editions.flatMap { edition in
            edition.pages.filter(\.translation.isFallback).map { page in
                let name = page.path.withLanguage(edition.language.tag)
                return Finding(
                    id, .error, "'\(page.title)' is not written in '\(edition.language.tag)' yet", at: page.head,
                    reason: "Readers of that language meet a text that they may not understand",
                    fix: "Write '\(name)', or 'fallbacks: show' in \(Vocabulary.file)",
                    cause: "\(id) \(edition.language.tag)")
            }
        }
    }
}
