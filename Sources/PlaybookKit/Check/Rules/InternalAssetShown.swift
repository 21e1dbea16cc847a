import Diagnostics

/// An asset for colleagues only that a page for partners or customers uses. An e-mail template is for customers unless its
/// `audience` says otherwise, and an audience that the playbook does not have counts as one from outside.
enum InternalAssetShown: PlaybookRule {
    static let id: RuleID = "internal-asset-shown"

    static func check(_ playbook: Playbook) -> [Finding] {
        let isInternal = playbook.assets.map { asset in
            let audiences = playbook.vocabulary.audiences(of: playbook.page(of: asset))
            return !audiences.isEmpty && audiences.allSatisfy { $0 == Vocabulary.internalAudience }
        }
        return playbook.pages.flatMap { page -> [Finding] in
            let used = page.assets.filter { isInternal[$0] }
            let readers = used.isEmpty ? [] : playbook.vocabulary.audiences(of: page)
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
}
