import CommonMark
import Diagnostics

/// A link to the path that a page had before. It works on the site, but not where the source is read.
enum MovedLink: PageRule {
    static let id: RuleID = "moved-link"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.links.compactMap { link in
            guard link.usesOldPath, case .page(let index, _) = link.destination else { return nil }
            let path = playbook.pages[index].path
            return Finding(
                id, .note, "'\(link.occurrence.destination)' is now \(path)", at: page.location(of: link.occurrence),
                reason: "A reviewer who follows it in a pull request finds nothing",
                fix: "Write '\(page.path.relativeReference(to: path))'", cause: "\(id) \(path)")
        }
    }
}
