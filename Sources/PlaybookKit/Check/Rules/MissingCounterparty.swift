import Diagnostics

/// An agreement that names one side only: no counter-party, or the owner as its own. A joint team speaks for both.
enum MissingCounterparty: PageRule {
    static let id: RuleID = "missing-counterparty"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.kind.isJoint, page.side != .joint, !page.isRetired,
            page.isSilent(on: .with) || page.with == [playbook.team(of: page)?.id]
        else { return [] }
        let owner: Phrase = page.owner.map { ", owned by \(playbook.name(of: $0))," } ?? ""
        return [
            Finding(
                id, .error, "'\(page.title)'\(owner) names no other side",
                at: page.frontMatter.item(.with)?.location ?? page.head,
                reason: "What one team writes down alone is a wish; it takes two to agree (\(page.kind.title))",
                fix: "Ask the other team, and add it under 'with:'", cause: "\(id)")
        ]
    }
}
