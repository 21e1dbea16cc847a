import Diagnostics

/// A link that leaves the folder of the playbook.
enum LinkOutside: PageRule {
    static let id: RuleID = "link-outside"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link in
            guard case .outsideContent(let written) = problem else { return nil }
            return Finding(
                id, .error, "'\(written)' is outside the playbook", at: page.location(of: link),
                reason: "What is not in the playbook is not on the site",
                fix: "Move the file into the playbook, or link to its web address")
        }
    }
}
