import CommonMark
import Diagnostics

/// An asset for colleagues only that a page for partners or customers uses.
enum InternalAssetShown: PlaybookRule {
    static let id: RuleID = "internal-asset-shown"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.assets.enumerated().flatMap { index, asset -> [Finding] in
            let page = playbook.page(of: asset)
            let audience = page.frontMatter.texts(.audience)
            guard !audience.isEmpty, audience.allSatisfy(isInternal) else { return [] }
            return asset.usedOn.compactMap { user in
                let shown = playbook.pages[user].frontMatter.texts(.audience).filter { !isInternal($0) }
                guard !shown.isEmpty else { return nil }
                return Finding(
                    id, .error, "'\(page.title)' is internal, and this page is for: \(shown.joined(separator: ", "))",
                    at: playbook.location(ofUse: index, on: playbook.pages[user]),
                    reason: "What is meant for colleagues would reach people outside",
                    fix: "Leave it out here, or agree with its owner on another 'audience:'",
                    related: [page.frontMatter[.audience]?.location ?? page.head])
            }
        }
    }

    private static func isInternal(_ audience: String) -> Bool { Slug.fold(audience) == "internal" }
}
