import CommonMark
import Diagnostics

/// A link to a page, a heading or a file that is not there.
enum BrokenLink: PlaybookRule {
    static let id: RuleID = "broken-link"

    static func check(_ playbook: Playbook) -> [Finding] {
        let broken = playbook.pages.flatMap { page in page.brokenLinks.map { (page, $0.problem, $0.link) } }
        guard !broken.isEmpty else { return [] }
        var pages = playbook.pageSuggestions
        var files = playbook.fileSuggestions
        var headingQuestions = mostHeadingQuestions
        return broken.compactMap { page, problem, link in
            switch problem {
            case .missingPage(let written):
                let near = pages.nearest(to: written.lastPathPart.withoutPageEnding).map { playbook.pages[$0] }
                let names = near.map { link.kind.isByName ? $0.title : page.path.relativeReference(to: $0.path) }
                return finding("'\(written)' leads to no page", names, page, link, cause: written)
            case .missingAnchor(let fragment, let index):
                let target = playbook.pages[index]
                let headings = headingQuestions > 0 ? target.page.document.headings.prefix(longestOutline) : []
                headingQuestions -= 1
                let near = NearMiss.candidates(for: fragment, in: headings.map { link.kind.isByName ? $0.text : $0.id })
                let message: Phrase =
                    index == page.index
                    ? "'#\(fragment)' is no heading of this page"
                    : "'#\(fragment)' is no heading of '\(target.title)'"
                return finding(message, near.map { "#\($0)" }, page, link)
            case .missingFile(let written):
                let near = files.nearest(to: written.lastPathPart).map { page.path.relativeReference(to: $0) }
                return finding("There is no file '\(written)'", near, page, link, cause: written)
            default: return nil
            }
        }
    }

    /// Near misses are looked for among the headings of as many pages, as with other names.
    private static let mostHeadingQuestions = 50
    /// And among as many headings of each.
    private static let longestOutline = 200

    private static func finding(
        _ message: Phrase, _ near: [String], _ page: LinkedPage, _ link: LinkOccurrence, cause: String? = nil
    ) -> Finding {
        Finding(
            id, .error, "\(message)\(Finding.suggestion(near))", at: page.location(of: link),
            reason: "Whoever follows it in front of a customer stands there with nothing",
            fix: "Correct the address, or remove the link", cause: cause.map { "\(id) \($0)" })
    }
}

extension String {
    fileprivate var withoutPageEnding: String {
        ContainedPath(self).map { ["md", "markdown", "html"].contains($0.fileExtension) ? $0.stem : self } ?? self
    }
}
