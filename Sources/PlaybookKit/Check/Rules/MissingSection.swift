import CommonMark
import Diagnostics

/// A page without a heading that its kind needs. The sections of a play may have the names that the field gives them, in English or
/// Polish, and may be callouts (`> [!SAY]`).
enum MissingSection: PageRule {
    static let id: RuleID = "missing-section"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard !page.kind.requiredHeadings.isEmpty, page.status != .draft, !page.isRetired else { return [] }
        let document = page.page.document
        let present = Set((document.headings.map(\.text) + document.nodes.compactMap(\.alert?.name)).map(Slug.fold))
        let missing = page.kind.requiredHeadings.filter { heading in
            ([heading] + (otherNames[heading] ?? [])).allSatisfy { !present.contains(Slug.fold($0)) }
        }
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

    private static let otherNames = [
        "Know": ["What to know", "Wiedz", "Co wiedzieć"], "Say": ["What to say", "Powiedz", "Co powiedzieć"],
        "Show": ["What to show", "Pokaż", "Co pokazać"], "Do": ["What to do", "Zrób", "Co zrobić"],
    ]
}
