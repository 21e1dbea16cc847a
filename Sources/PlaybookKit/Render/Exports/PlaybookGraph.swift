import Diagnostics

/// `playbook.json`: the whole playbook as data, for programs. Addresses are relative to the site's root, dates `YYYY-MM-DD`, and a
/// key without a value is left out.
///
/// - `version`: 1; what is listed here stays while it does.
/// - `title`, `asOf`
/// - `moments`: `id`, `title`, `acronym`, `question`, `feeds`, `address`
/// - `stages`: `id`, `title`, `customerSays`, `moment`, `address`
/// - `teams`: `id`, `title`, `side`, `address`; `people`: `id`, `name`, `team`, `until`, `address`
/// - `pages`, in journey order: `id`, `title`, `summary`, `kind`, `source`, `address`, `stages` (`always` for every step), `moments`, `owner` (`team:ID`
///   or `person:ID`), `with`, `status`, `freshness` (`state`, `verified`, `verifiedBy`, `due`), `assets` (ids), `links` (addresses of pages),
///   `backlinks` (`address`, `sentence`)
/// - `assets`: `id`, `title`, `address`, `group`, `type`, `version`, `owner`, `usedBy`, `use`, `isShared`, `stages`, `moments`, `at`, `usedOn` (addresses),
///   `freshness`
/// - `handoffs`: `address`, `from`, `to`; `promises`: `address`, `madeIn`, `provedBy` (ids of assets), `keptBy` (addresses)
/// - `terms`: `address`, `title`, `forms`, `synonyms`, `avoid`
/// - `gaps`: `text`, `moment`, `stage`
struct PlaybookGraph {
    private let playbook: Playbook

    init(_ playbook: Playbook) { self.playbook = playbook }

    func json() -> [UInt8] {
        var json = JSONText()
        json.object {
            $0.field("version", 1)
            $0.field("title", playbook.vocabulary.title)
            $0.field("asOf", playbook.asOf.description)
            $0.list("moments", playbook.vocabulary.moments, moment)
            $0.list("stages", playbook.vocabulary.stages, stage)
            $0.list("teams", playbook.vocabulary.teams, team)
            $0.list("people", playbook.vocabulary.people, person)
            $0.list("pages", playbook.pages, page)
            $0.list("assets", playbook.assets, asset)
            $0.list("handoffs", playbook.handoffs, handoff)
            $0.list("promises", playbook.promises, promise)
            $0.list("terms", playbook.terms, term)
            $0.list("gaps", playbook.gaps, gap)
        }
        return json.bytes + [0x0A]
    }

    private func moment(_ moment: Moment, _ json: inout JSONText) {
        json.field("id", moment.id)
        json.field("title", moment.title)
        json.field("acronym", moment.acronym)
        json.field("question", moment.question)
        json.field("feeds", moment.feeds)
        json.field("address", SitePath.moment(moment.id).description)
    }

    private func stage(_ stage: Stage, _ json: inout JSONText) {
        json.field("id", stage.id)
        json.field("title", stage.title)
        json.field("customerSays", stage.customerSays)
        json.field("moment", stage.moment)
        json.field("address", SitePath.stage(stage.id).description)
    }

    private func team(_ team: Team, _ json: inout JSONText) {
        json.field("id", team.id)
        json.field("title", team.title)
        json.field("side", team.side.rawValue)
        json.field("address", SitePath.team(team.id).description)
    }

    private func person(_ person: Person, _ json: inout JSONText) {
        json.field("id", person.id)
        json.field("name", person.name)
        json.field("team", person.team)
        json.field("until", person.until?.description)
        json.field("address", SitePath.person(person.id).description)
    }

    private func page(_ page: LinkedPage, _ json: inout JSONText) {
        json.field("id", page.id)
        json.field("title", page.title)
        json.field("summary", page.summary)
        json.field("kind", page.kind.id)
        json.field("source", page.path.description)
        json.field("address", page.output.description)
        json.field("stages", (page.isAlways ? [Stage.always] : []) + page.stages)
        json.field("moments", page.moments)
        json.field("owner", page.owner.map(name))
        json.field("with", page.with)
        json.field("status", page.status.rawValue)
        freshness(of: page, &json)
        json.field("assets", page.assets.map { playbook.assets[$0].id })
        json.field("links", addresses(page.linkedPages))
        json.list("backlinks", page.backlinks) { backlink, json in
            json.field("address", playbook.pages[backlink.source].output.description)
            json.field("sentence", backlink.sentence)
        }
    }

    private func freshness(of page: LinkedPage, _ json: inout JSONText) {
        json.key("freshness")
        json.object {
            $0.field("state", page.freshness.name)
            $0.field("verified", page.frontMatter.date(.verified)?.description)
            $0.field("verifiedBy", page.verifiedBy)
            $0.field("due", page.freshness.dueDate?.description)
        }
    }

    private func asset(_ asset: Asset, _ json: inout JSONText) {
        let page = playbook.page(of: asset)
        json.field("id", asset.id)
        json.field("title", page.title)
        json.field("address", page.output.description)
        json.field("group", asset.group?.rawValue)
        json.field("type", asset.type)
        json.field("version", asset.version)
        json.field("owner", page.owner.map(name))
        json.field("usedBy", asset.usedBy)
        json.field("use", asset.use.rawValue)
        json.key("isShared")
        json.bool(asset.isShared)
        json.field("stages", asset.stages)
        json.field("moments", asset.moments)
        json.field("at", asset.places.compactMap(Self.address))
        json.field("usedOn", addresses(asset.usedOn))
        freshness(of: page, &json)
    }

    private func handoff(_ handoff: Handoff, _ json: inout JSONText) {
        json.field("address", playbook.pages[handoff.page].output.description)
        json.field("from", handoff.from)
        json.field("to", handoff.to)
    }

    private func promise(_ promise: Promise, _ json: inout JSONText) {
        json.field("address", playbook.pages[promise.page].output.description)
        json.field("madeIn", promise.madeIn.map { playbook.assets[$0].id })
        json.field("provedBy", promise.provedBy.map { playbook.assets[$0].id })
        json.field("keptBy", addresses(promise.keptBy))
    }

    private func term(_ term: Term, _ json: inout JSONText) {
        json.field("address", playbook.pages[term.page].output.description)
        json.field("title", playbook.pages[term.page].title)
        json.field("forms", term.forms)
        json.field("synonyms", term.synonyms)
        json.field("avoid", term.avoid)
    }

    private func gap(_ gap: Gap, _ json: inout JSONText) {
        json.field("text", gap.text(in: playbook))
        json.field("moment", gap.moment)
        json.field("stage", gap.stage)
    }

    private func addresses(_ pages: [Int]) -> [String] { pages.map { playbook.pages[$0].output.description } }

    private func name(_ owner: Owner) -> String {
        switch owner {
        case .team(let id): "team:\(id)"
        case .person(let id): "person:\(id)"
        }
    }

    /// What a missing place says is a finding, not data.
    private static func address(_ place: Asset.Place) -> String? {
        switch place {
        case .file(let path): path.description
        case .address(let text), .system(let text): text
        case .missing: nil
        }
    }
}

extension LinkedPage {
    /// The pages that this one links to, in the order of its text, each once.
    var linkedPages: [Int] {
        var seen: Set<Int> = [index]
        return links.compactMap { link in
            guard case .page(let target, _) = link.destination, seen.insert(target).inserted else { return nil }
            return target
        }
    }
}

extension JSONText {
    fileprivate mutating func object(_ fields: (inout JSONText) -> Void) {
        beginObject()
        fields(&self)
        endObject()
    }

    /// A key without a value is left out.
    fileprivate mutating func field(_ name: String, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    fileprivate mutating func field(_ name: String, _ value: Int) {
        key(name)
        number(value)
    }

    fileprivate mutating func field(_ name: String, _ values: [String]) {
        key(name)
        beginArray()
        for value in values { string(value) }
        endArray()
    }

    /// A list of objects, one a line.
    fileprivate mutating func list<Item>(_ name: String, _ items: [Item], _ append: (Item, inout JSONText) -> Void) {
        key(name)
        beginArray()
        for item in items {
            newLine()
            object { append(item, &$0) }
        }
        endArray()
    }
}
