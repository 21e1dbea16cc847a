import CommonMark
import Diagnostics

/// A page for a persona whose assets are all in languages that the persona does not read.
enum LanguageGap: PageRule {
    static let id: RuleID = "language-gap"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        let references = page.references(.personas)
        guard !references.isEmpty else { return [] }
        let languages = page.assets.compactMap { playbook.page(of: playbook.assets[$0]).frontMatter.text(.lang) }
        guard !languages.isEmpty else { return [] }
        return references.compactMap { reference in
            guard case .page(let index)? = reference.target, playbook.pages[index].kind.id == PageKind.persona else {
                return nil
            }
            let persona = playbook.pages[index]
            guard let needed = persona.frontMatter.text(.lang),
                !languages.contains(where: { primary($0) == primary(needed) })
            else { return nil }
            let present: [Phrase] = Set(languages).sorted().map { "'\($0)'" }
            return Finding(
                id, .warning, "'\(persona.title)' reads '\(needed)', and the assets here are in \(list: present)",
                at: reference.location, reason: "The customer gets material in a language that nobody there reads",
                fix: "Add an asset in '\(needed)', or say in its 'lang:' that there is one",
                related: [persona.head])
        }
    }

    /// `de` for `de-AT`.
    private static func primary(_ language: String) -> String {
        Slug.fold(language).utf8.split(separator: 0x20).first.map { String(decoding: $0, as: UTF8.self) } ?? language
    }
}
