import Diagnostics

/// An agreement that names one side only. A joint team speaks for both.
enum MissingCounterparty: PageRule {
    static let id: RuleID = "missing-counterparty"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.kind.isJoint, page.isSilent(on: .with), page.side != .joint, !page.isRetired else { return [] }
        let owner = page.owner.map { ", owned by \(playbook.name(of: $0))," } ?? ""
        return [
            Finding(
                id, .error, "'\(page.title)'\(owner) names no other side", at: page.head,
                reason: "What one team writes down alone is a wish; it takes two to agree (\(page.kind.title))",
                fix: "Ask the other team, and add it under 'with:'", cause: "\(id)")
        ]
    }
}
