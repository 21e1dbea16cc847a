import Diagnostics

/// A link by a name that several pages or files have. Which is meant is never guessed.
enum AmbiguousLink: PageRule {
    static let id: RuleID = "ambiguous-link"

    private static let mostCandidates = 10

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link in
            guard case .ambiguous(let written, let candidates) = problem else { return nil }
            let paths = candidates.prefix(mostCandidates).map(\.description)
            let more: Phrase =
                candidates.count > paths.count ? " and \(number: candidates.count - paths.count) more" : ""
            let arePages = candidates.allSatisfy(\.isPage)
            let names: Phrase = "\(paths.joined(separator: ", "))\(more)"
            return Finding(
                id, .error,
                "'\(written)' is the name of \(count: candidates.count, arePages ? "page" : "file"): \(names)",
                at: page.location(of: link),
                reason: arePages
                    ? "The two teams could read two different pages and think they read one"
                    : "The two teams could read two different files and think they read one",
                fix: arePages ? "Link to one of them by its path or its id" : "Link to one of them by its path")
        }
    }
}
