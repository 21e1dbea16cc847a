import Diagnostics

/// An asset whose file is not where `at` says.
enum MissingAssetFile: PlaybookRule {
    static let id: RuleID = "missing-asset-file"

    static func check(_ playbook: Playbook) -> [Finding] {
        let missing = playbook.assets.flatMap { asset in
            let page = playbook.page(of: asset)
            return zip(asset.places, page.frontMatter.items(.at)).compactMap { place, item in
                if case .missing(let problem) = place { (page, problem, item.location) } else { nil }
            }
        }
        guard !missing.isEmpty else { return [] }
        var files = playbook.fileSuggestions
        return missing.map { page, problem, location in
            let refusal: FileRefusal? = if case .unpublishable(_, let refusal) = problem { refusal } else { nil }
            return Finding(
                id, .error, message(problem, page, &files), at: location,
                reason: "Whoever wants to show '\(page.title)' to a customer finds nothing behind its name",
                fix: refusal?.fix ?? "Put the file there, correct 'at:', or leave it out where there is no file",
                related: refusal?.location.map { [$0] } ?? [])
        }
    }

    private static func message(
        _ problem: LinkProblem, _ page: LinkedPage, _ files: inout Suggestions<ContainedPath>
    ) -> Phrase {
        switch problem {
        case .wrongCase(let written, let actual):
            return "'\(actual)' on disk, '\(written)' here: it works on your computer and breaks on the server"
        case .unpublishable(let written, let refusal):
            return "'\(written)' cannot be offered: \(refusal.reason)"
        case .refused(let written, let reason):
            return "'\(written)' cannot be offered: \(reason)"
        case .outsideContent(let written): return "'\(written)' is outside the playbook"
        default:
            let near = files.nearest(to: problem.written.lastPathPart).map { page.path.relativeReference(to: $0) }
            return "There is no file '\(problem.written)'\(Finding.suggestion(near))"
        }
    }
}
