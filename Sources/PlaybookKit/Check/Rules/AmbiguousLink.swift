import Diagnostics

/// A link by a name that several pages have. It is never guessed.
enum AmbiguousLink: PageRule {
    static let id: RuleID = "ambiguous-link"

    private static let mostCandidates = 10

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link in
            guard case .ambiguous(let written, let candidates) = problem else { return nil }
            let paths = candidates.prefix(mostCandidates).map(\.description)
            let more = candidates.count > paths.count ? " and \(candidates.count - paths.count) more" : ""
            return Finding(
                id, .error,
                "'\(written)' is the name of \(candidates.count) \(candidates.allSatisfy(\.isPage) ? "pages" : "files"): \(paths.joined(separator: ", "))\(more)",
                at: page.location(of: link),
                reason: "The two teams could read two different pages and think they read one",
                fix: "Link to one of them by its path or its id")
        }
    }
}
