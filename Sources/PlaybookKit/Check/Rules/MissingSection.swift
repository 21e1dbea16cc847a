import CommonMark
import Diagnostics

/// A page without a heading that its kind needs.
enum MissingSection: PageRule {
    static let id: RuleID = "missing-section"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard !page.kind.requiredHeadings.isEmpty, page.status != .draft, !page.isRetired else { return [] }
        let present = Set(page.page.document.headings.map { Slug.fold($0.text) })
        return page.kind.requiredHeadings.filter { !present.contains(Slug.fold($0)) }.map { heading in
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
