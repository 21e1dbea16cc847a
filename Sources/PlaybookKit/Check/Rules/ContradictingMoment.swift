import Diagnostics

/// A page that names a moment which none of its stages belongs to.
enum ContradictingMoment: PageRule {
    static let id: RuleID = "contradicting-moment"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        let stages = page.stages.compactMap(playbook.stage).filter { $0.moment != nil }
        guard let field = page.frontMatter[.moment], !stages.isEmpty else { return [] }
        return page.moments.compactMap(playbook.moment).compactMap { moment in
            guard !stages.contains(where: { $0.moment == moment.id }) else { return nil }
            let own = stages.compactMap { stage -> Phrase? in
                stage.moment.flatMap(playbook.moment).map { "the stage '\(stage.title)' belongs to \($0.shortTitle)" }
            }
            return Finding(
                id, .warning, "The page says \(moment.shortTitle), but \(list: own)",
                at: field.location,
                reason: "The teams look for it in two different sections",
                fix: "Leave 'moment' out, or correct the stage")
        }
    }
}
