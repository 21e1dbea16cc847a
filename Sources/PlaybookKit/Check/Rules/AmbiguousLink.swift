import Diagnostics

/// A link by a name that several pages or files have. Which is meant is never guessed.
enum AmbiguousLink: PageRule {
    static let id: RuleID = "ambiguous-link"

    private static let mostCandidates = 10

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link in
            guard case .ambiguous(let written, let candidates) = problem else { return nil }
            let paths = candidates.prefix(mostCandidates).map(\.description)
            let more = candidates.count > paths.count ? " and \(candidates.count - paths.count) more" : ""
            let arePages = candidates.allSatisfy(\.isPage)
            let what = arePages ? "pages" : "files"
            return Finding(
                id, .error,
                "'\(written)' is the name of \(candidates.count) \(what): \(paths.joined(separator: ", "))\(more)",
                at: page.location(of: link),
                reason: "The two teams could read two different \(what) and think they read one",
                fix: "Link to one of them by its path" + (arePages ? " or its id" : ""))
        }
    }
}
