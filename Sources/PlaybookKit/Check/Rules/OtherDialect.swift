import Diagnostics

/// Links as another tool writes them, which would lead somewhere if the playbook said so: one finding for all of a dialect.
enum OtherDialect: PlaybookRule {
    static let id: RuleID = "other-dialect"

    static func check(_ playbook: Playbook) -> [Finding] {
        var places: [LinkDialect: [Finding.Location]] = [:]
        for page in playbook.pages {
            for case (.otherDialect(_, let dialect), let link) in page.brokenLinks {
                places[dialect, default: []].append(page.location(of: link))
            }
        }
        return LinkDialect.allCases.compactMap { dialect in
            places[dialect].map { finding(dialect, $0) }
        }
    }

    private static func finding(_ dialect: LinkDialect, _ places: [Finding.Location]) -> Finding {
        let links = places.count == 1 ? "1 link looks" : "\(places.count) links look"
        let form =
            dialect == .root
            ? "relative to the site's root ('/plays/call.md')" : "like the address of a published page ('../call/')"
        return Finding(
            id, .warning,
            "\(links) \(form); with 'links: \(dialect.rawValue)' \(places.count == 1 ? "it leads" : "they lead") to pages",
            at: places[0], reason: "Until then no reader can follow \(places.count == 1 ? "it" : "any of them")",
            fix: "Set 'links: \(dialect.rawValue)' in playbook.yml, or write the path of the file",
            related: Array(places.dropFirst()))
    }
}
