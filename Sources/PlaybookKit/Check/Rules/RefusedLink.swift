import CommonMark
import Diagnostics

/// A link to an address that no page may lead to.
enum RefusedLink: PageRule {
    static let id: RuleID = "refused-link"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link -> Finding? in
            guard case .refused(let written, let reason) = problem else { return nil }
            let isImage = link.kind == .image
            return Finding(
                id, .error,
                isImage ? "'\(written)' is not shown: \(reason)" : "'\(written)' is not linked: \(reason)",
                at: page.location(of: link),
                reason: "Such an address can run code in a reader's browser, or leads nowhere",
                fix: isImage
                    ? "Put the picture beside the pages and write its path"
                    : "Use a path in the playbook, or an address with https:, mailto: or tel:")
        }
    }
}
