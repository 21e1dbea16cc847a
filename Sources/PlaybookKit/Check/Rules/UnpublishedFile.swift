import Diagnostics

/// A link to a file of a type that is not published.
enum UnpublishedFile: PageRule {
    static let id: RuleID = "unpublished-file"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link in
            guard case .unpublishable(let written, let reason) = problem else { return nil }
            return Finding(
                id, .error, "'\(written)' is not published: \(reason)", at: page.location(of: link),
                reason: "A reader who follows the link finds nothing",
                fix: "Offer it as PDF or an image, or link to where it can be downloaded")
        }
    }
}
