import CommonMark
import Diagnostics
import Localization

/// A page without a heading that its kind needs. The sections of a play may have any name that the packs give them, and may be callouts
/// (`> [!SAY]`).
enum MissingSection: PageRule {
    static let id: RuleID = "missing-section"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard !page.kind.requiredHeadings.isEmpty, page.status != .draft, !page.isRetired else { return [] }
        let document = page.page.document
        let words = playbook.vocabulary.packs.authorWords
        /// One key for all that the packs call one section.
        func key(_ heading: String) -> String {
            words.id(of: heading, .sections) ?? words.id(of: heading, .alerts) ?? Slug.fold(heading)
        }
        let present = Set(document.headings.map(\.text).map(key) + document.nodes.compactMap(\.alert?.name))
        let missing = page.kind.requiredHeadings.filter { !present.contains(key($0)) }
        return missing.map { heading in
            Finding(
                id, .warning, "'\(page.title)' has no section '\(heading)'",
                at: page.titleHeading.map { page.page.location($0.span) } ?? page.head,
                reason:
                    "Every page of the kind '\(page.kind.title)' answers the same questions, so that nobody has to search",
                fix: "Add the heading '\(heading)', or set 'status: draft'",
                cause: "\(id) \(page.kind.id) \(heading)")
        }
    }
}
