import Diagnostics

/// An alias that something else is called already, or whose address something else has.
enum ClashingAlias: PlaybookRule {
    static let id: RuleID = "clashing-alias"

    /// A thousand pages with one name have a million pairs.
    private static let mostRelated = 10

    static func check(_ playbook: Playbook) -> [Finding] {
        let addresses = playbook.aliasProblems.compactMap { problem -> Finding? in
            guard case .taken(let address, let place) = problem.reason else { return nil }
            let alias = problem.alias.value
            let message: Phrase =
                place.map { "The alias '\(alias)' is the address \(address) of '\($0.path)'" }
                ?? "The alias '\(alias)' is the address \(address) of a page of truce's own"
            return finding(message, problem.alias, [place].compactMap(\.self))
        }
        return addresses + playbook.pages.flatMap { page in names(of: page, in: playbook) }
    }

    private static func names(of page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.frontMatter.items(.aliases).compactMap { alias -> Finding? in
            guard case .name = Redirects.meaning(of: alias.value) else { return nil }
            let others: [Int] =
                switch playbook.names.page(named: alias.value) {
                case .one(let index): [index].filter { $0 != page.index }
                case .several(let indices): indices.filter { $0 != page.index }
                case .none: []
                }
            guard let first = others.first else { return nil }
            let more: Phrase = others.count > 1 ? " and \(number: others.count - 1) more" : ""
            return finding(
                "The alias '\(alias.value)' is a name of '\(playbook.pages[first].path)'\(more)", alias,
                others.prefix(mostRelated).map { playbook.pages[$0].head })
        }
    }

    private static func finding(
        _ message: Phrase, _ alias: FrontMatter.Item<String>, _ related: [Finding.Location]
    ) -> Finding {
        Finding(
            id, .error, message, at: alias.location,
            reason: "It cannot lead to two places, so it does not lead here",
            fix: "Take it away from one of them", related: related)
    }
}
