import Diagnostics

/// An asset for colleagues only that a page for partners or customers uses. An e-mail template is for customers unless its
/// `audience` says otherwise.
enum InternalAssetShown: PlaybookRule {
    static let id: RuleID = "internal-asset-shown"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.assets.enumerated().flatMap { index, asset -> [Finding] in
            let page = playbook.page(of: asset)
            let audiences = audiences(of: page, in: playbook)
            guard !audiences.isEmpty, audiences.allSatisfy({ $0 == Vocabulary.internalAudience }) else { return [] }
            return asset.usedOn.compactMap { user in
                let shown = self.audiences(of: playbook.pages[user], in: playbook)
                    .filter { $0 != Vocabulary.internalAudience }
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

    /// An audience that the playbook does not have counts as one from outside.
    private static func audiences(of page: LinkedPage, in playbook: Playbook) -> [String] {
        let written = page.frontMatter.texts(.audience)
        if written.isEmpty, page.kind.id == PageKind.emailTemplate { return [Vocabulary.customerAudience] }
        return written.map { playbook.vocabulary.audience(named: $0) ?? $0 }
    }
}
