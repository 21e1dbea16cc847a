import Diagnostics

/// A page or an asset after its last valid day that is not retired.
enum Expired: PageRule {
    static let id: RuleID = "expired"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard case .expired(let day) = page.freshness, !page.isRetired, page.status != .draft else { return [] }
        return [
            Finding(
                id, .error, "'\(page.title)' was valid until \(day)",
                at: page.frontMatter[.expires]?.location ?? page.head,
                reason: "Somebody will promise a customer what no longer holds",
                fix: "Renew it and move 'expires:', or set 'status: deprecated' and 'replaced_by:'")
        ]
    }
}
