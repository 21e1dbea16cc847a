import Diagnostics

/// A link to a file that is not published: of another type, not what its name says, or a drawing that could run script.
enum UnpublishedFile: PageRule {
    static let id: RuleID = "unpublished-file"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link in
            guard case .unpublishable(let written, let refusal) = problem else { return nil }
            return Finding(
                id, .error, "'\(written)' is not published: \(refusal.reason)", at: page.location(of: link),
                reason: "A reader who follows the link finds nothing", fix: refusal.fix,
                related: refusal.location.map { [$0] } ?? [])
        }
    }
}
