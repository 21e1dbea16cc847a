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
        let isOne = places.count == 1
        let form: Phrase =
            dialect == .root
            ? "relative to the site's root ('/plays/call.md')" : "like the address of a published page ('../call/')"
        return Finding(
            id, .warning,
            isOne
                ? "1 link looks \(form); with 'links: \(dialect.rawValue)' it leads to pages"
                : "\(number: places.count) links look \(form); with 'links: \(dialect.rawValue)' they lead to pages",
            at: places[0],
            reason: isOne ? "Until then no reader can follow it" : "Until then no reader can follow any of them",
            fix: "Set 'links: \(dialect.rawValue)' in playbook.yml, or write the path of the file",
            related: Array(places.dropFirst()))
    }
}
