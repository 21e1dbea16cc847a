import CommonMark
import Diagnostics

/// An image without alternative text.
enum MissingAltText: PageRule {
    static let id: RuleID = "missing-alt-text"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.page.document.links.compactMap { link in
            guard link.kind == .image, link.text?.isBlank != false else { return nil }
            return Finding(
                id, .warning, "The image '\(link.destination)' has no alternative text", at: page.location(of: link),
                reason: "A colleague who cannot see it, and everybody who searches, gets nothing",
                fix: "Write between the brackets what the image shows: '![what it shows](…)'", cause: "\(id)")
        }
    }
}
