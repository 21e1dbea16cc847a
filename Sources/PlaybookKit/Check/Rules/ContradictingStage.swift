import Diagnostics

/// An asset that names stages at none of which it is used. It is shown at these and where it is used.
enum ContradictingStage: PlaybookRule {
    static let id: RuleID = "contradicting-stage"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.assets.compactMap { asset in
            let page = playbook.page(of: asset)
            let users = asset.usedOn.map { playbook.pages[$0] }.filter { $0.status != .archived }
            let used = Set(users.flatMap(\.stages))
            guard let field = page.frontMatter[.stage], !page.isAlways, !page.stages.isEmpty, page.isUsable,
                !used.isEmpty, !users.contains(where: \.isAlways), used.isDisjoint(with: page.stages)
            else { return nil }
            func titles(_ stages: [String]) -> Phrase {
                "\(list: stages.compactMap(playbook.stage).map { "'\($0.title)'" as Phrase })"
            }
            let elsewhere = asset.stages.filter(used.contains)
            return Finding(
                id, .warning,
                "'\(page.title)' says \(titles(page.stages)), but the pages that use it are of \(titles(elsewhere))",
                at: field.location,
                reason: "One team looks for it at one step, the other team at another",
                fix: "Leave 'stage:' out, or use it on a page of that stage")
        }
    }
}
