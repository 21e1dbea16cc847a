import Diagnostics

/// A page or an asset that nobody answers for. The prose of a derived page needs no owner.
enum MissingOwner: PageRule {
    static let id: RuleID = "missing-owner"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.isSilent(on: .owner), !PageKind.derived.contains(page.kind.id) else { return [] }
        return [
            Finding(
                id, .error, "'\(page.title)' has no owner", at: page.head,
                reason: "When it is wrong nobody hears of it, and both teams stop trusting it",
                fix: "Add 'owner:' with one team or person, or set it for a folder in _defaults.yml", cause: "\(id)")
        ]
    }
}
