import Diagnostics

/// An asset of none of the five groups.
enum MissingGroup: PageRule {
    static let id: RuleID = "missing-group"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.kind.id == PageKind.asset, page.isSilent(on: .group), !page.isRetired else { return [] }
        return [
            Finding(
                id, .error, "The asset '\(page.title)' belongs to no group", at: page.head,
                reason: "At its moment it stands in none of the five lists that both teams read",
                fix: "Add 'group:' with one of: \(AssetGroup.allCases.map(\.rawValue).joined(separator: ", "))",
                cause: "\(id)")
        ]
    }
}
