import Diagnostics
import Localization

/// `playbook.json`: the whole playbook as data, for programs. `templates/README.md` lists every key. Addresses are relative to the
/// site's root, dates `YYYY-MM-DD`, and a key without a value is left out.
struct PlaybookGraph {
    let playbook: Playbook
    /// By the index of the page that they lead to.
    let redirects: [Int: [Redirect]]

    init(_ playbook: Playbook) {
        self.playbook = playbook
        redirects = Dictionary(grouping: playbook.redirects, by: \.page)
    }

    func json() -> [UInt8] {
        var json = JSONText()
        json.object {
            $0.field("version", 1)
            $0.field("language", playbook.hasOtherLanguages ? playbook.language.tag : nil)
            $0.field("title", playbook.vocabulary.title)
            $0.field("company", playbook.vocabulary.company)
            $0.field("asOf", playbook.asOf.description)
            $0.list("moments", playbook.vocabulary.moments, moment)
            $0.list("stages", playbook.vocabulary.stages, stage)
            $0.list("teams", playbook.vocabulary.teams, team)
            $0.list("people", playbook.vocabulary.people, person)
            $0.list("kinds", playbook.vocabulary.kinds, kind)
            $0.list("pages", playbook.pages, page)
            $0.list("assets", playbook.assets, asset)
            $0.list("handoffs", playbook.handoffs, handoff)
            $0.list("promises", playbook.promises, promise)
            $0.list("frictions", pages(of: "friction"), friction)
            $0.list("metrics", pages(of: "metric"), metric)
            $0.list("terms", playbook.terms, term)
            $0.list("gaps", playbook.gaps, gap)
        }
        return json.bytes + [0x0A]
    }

    func pages(of kind: String) -> [LinkedPage] { playbook.pages.filter { $0.kind.id == kind } }

    /// What the names in a field mean: an address, or `team:ID`, or `person:ID`; a name that means nothing known as it is written.
    func names(_ page: LinkedPage, _ field: FieldName) -> [String] {
        page.references(field).map { reference in
            switch reference.target {
            case .page(let index): playbook.address(of: playbook.pages[index])
            case .party(let owner): owner.qualifiedID
            case nil: reference.name
            }
        }
    }

    func addresses(_ pages: [Int]) -> [String] { pages.map { playbook.address(of: playbook.pages[$0]) } }
}
