import CommonMark
import Diagnostics

/// A heading more than one level below the one before it. The title is level one.
enum SkippedHeading: PageRule {
    static let id: RuleID = "skipped-heading"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        let headings = page.page.document.headings
        let before = [1] + headings.map(\.level)
        return zip(before, headings).compactMap { level, heading in
            guard heading.level > level + 1 else { return nil }
            return Finding(
                id, .warning, "'\(heading.text)' is a heading of level \(heading.level) right below level \(level)",
                at: page.page.location(heading.span),
                reason: "A table of contents and a screen reader show a part that seems to be missing",
                fix: "Make it level \(level + 1)")
        }
    }
}
