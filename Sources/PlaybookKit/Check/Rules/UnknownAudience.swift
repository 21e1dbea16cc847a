import Diagnostics

/// An audience that the playbook does not have.
enum UnknownAudience: PageRule {
    static let id: RuleID = "unknown-audience"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        let known = playbook.vocabulary.audiences
        return page.frontMatter.items(.audience).filter { playbook.vocabulary.audience(named: $0.value) == nil }
            .map { item in
                .unresolved(
                    id, "audience", item.value, NearMiss.candidates(for: item.value, in: known), isAmbiguous: false,
                    at: item.location, reason: "Nobody can tell who may see it",
                    fix:
                        "Use one of: \(known.joined(separator: ", ")); or add it under 'audiences:' in playbook.yml"
                )
            }
    }
}
