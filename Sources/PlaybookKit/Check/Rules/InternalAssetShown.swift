import Diagnostics

/// An asset for colleagues only that a page for partners or customers uses. An e-mail template is for customers unless its
/// `audience` says otherwise.
enum InternalAssetShown: PlaybookRule {
    static let id: RuleID = "internal-asset-shown"

    static func check(_ playbook: Playbook) -> [Finding] {
        let isInternal = playbook.assets.map { asset in
            let audiences = audiences(of: playbook.page(of: asset), in: playbook)
            return !audiences.isEmpty && audiences.allSatisfy { $0 == Vocabulary.internalAudience }
        }
        return playbook.pages.flatMap { page -> [Finding] in
            let used = page.assets.filter { isInternal[$0] }
            let readers = used.isEmpty ? [] : audiences(of: page, in: playbook)
            let shown = readers.filter { $0 != Vocabulary.internalAudience }
            guard !shown.isEmpty else { return [] }
            let locations = playbook.locations(ofUsesOn: page)
            return used.map { index in
                let asset = playbook.page(of: playbook.assets[index])
                return Finding(
                    id, .error, "'\(asset.title)' is internal, and this page is for: \(shown.joined(separator: ", "))",
                    at: locations[index] ?? page.head,
                    reason: "What is meant for colleagues would reach people outside",
                    fix: "Leave it out here, or agree with its owner on another 'audience:'",
                    related: [asset.frontMatter[.audience]?.location ?? asset.head])
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
