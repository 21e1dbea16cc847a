import Diagnostics

/// A link to an address that no page may lead to.
enum RefusedLink: PageRule {
    static let id: RuleID = "refused-link"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link in
            guard case .refused(let written, let reason) = problem else { return nil }
            return Finding(
                id, .error, "'\(written)' is not linked: \(reason)", at: page.location(of: link),
                reason: "Such an address can run code in a reader's browser, or leads nowhere",
                fix: "Use a path in the playbook, or an address with https:, mailto: or tel:")
        }
    }
}
