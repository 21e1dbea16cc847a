import Diagnostics

/// `playbook.json`: the whole playbook as data, for programs. `templates/README.md` lists every key. Addresses are relative to the
/// site's root, dates `YYYY-MM-DD`, and a key without a value is left out.
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

    private func moment(_ moment: Moment, _ json: inout JSONText) {
        json.field("id", moment.id)
        json.field("title", moment.title)
        json.field("acronym", moment.acronym)
        json.field("question", moment.question)
        json.field("definition", moment.definition)
        json.field("feeds", moment.feeds)
        json.field("address", SitePath.moment(moment.id).description)
    }

    private func stage(_ stage: Stage, _ json: inout JSONText) {
        json.field("id", stage.id)
        json.field("title", stage.title)
        json.field("customerSays", stage.customerSays)
        json.field("moment", stage.moment)
        json.field("weDo", stage.weDo)
        json.field("entry", stage.entry)
        json.field("exit", stage.exit)
        json.field("goesBackTo", stage.goesBackTo)
        json.field("address", SitePath.stage(stage.id).description)
    }

    private func kind(_ kind: PageKind, _ json: inout JSONText) {
        json.field("id", kind.id)
        json.field("title", kind.title)
        json.field("headings", kind.requiredHeadings)
        json.field("isJoint", kind.isJoint)
    }

    private func team(_ team: Team, _ json: inout JSONText) {
        json.field("id", team.id)
        json.field("title", team.title)
        json.field("side", team.side.rawValue)
        json.field("lead", team.lead)
        json.field("address", SitePath.team(team.id).description)
    }

    private func person(_ person: Person, _ json: inout JSONText) {
        json.field("id", person.id)
        json.field("name", person.name)
        json.field("title", person.title)
        json.field("team", person.team)
        json.field("until", person.until?.description)
        json.field("address", SitePath.person(person.id).description)
    }

    private func page(_ page: LinkedPage, _ json: inout JSONText) {
        json.field("id", page.id)
        json.field("title", page.title)
        json.field("shortTitle", page.frontMatter.text(.shortTitle))
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
        json.field("availableFrom", page.frontMatter.date(.availableFrom)?.description)
        json.field("expires", page.frontMatter.date(.expires)?.description)
        json.field("lang", page.frontMatter.text(.lang))
        json.field("audience", page.frontMatter.texts(.audience))
        json.field("tags", page.frontMatter.texts(.tags))
        json.field("personas", names(page, .personas))
        json.field("metrics", names(page, .metrics))
        json.field("replacedBy", addresses(page.pages(.replacedBy)).first)
        json.field("assets", page.assets.map { playbook.assets[$0].id })
        json.field("links", addresses(page.linkedPages))
        json.field("externalLinks", page.externalLinks)
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
        json.field("isShared", asset.isShared)
        json.field("status", page.status.rawValue)
        json.field("stages", asset.stages)
        json.field("moments", asset.moments)
        json.field("at", asset.places.compactMap(Self.address))
        json.field("usedOn", addresses(asset.usedOn))
        json.field("promises", addresses(asset.promises))
        json.field("proves", addresses(asset.proves))
        json.field("replaces", addresses(page.pages(.replaces)).first)
        json.field("answers", page.frontMatter.texts(.answers))
        evidence(of: page, &json)
        freshness(of: page, &json)
    }

    private func evidence(of page: LinkedPage, _ json: inout JSONText) {
        guard let source = page.frontMatter.text(.evidenceSource) else { return }
        json.key("evidence")
        json.object {
            $0.field("source", source)
            $0.field("date", page.frontMatter.date(.evidenceDate)?.description)
            $0.field("scope", page.frontMatter.text(.evidenceScope))
        }
    }

    private func handoff(_ handoff: Handoff, _ json: inout JSONText) {
        let page = playbook.pages[handoff.page]
        let front = page.frontMatter
        json.field("address", page.output.description)
        json.field("from", handoff.from)
        json.field("to", handoff.to)
        json.field("trigger", front.text(.trigger))
        json.field("fromCommits", front.texts(.fromCommits))
        json.field("toCommits", front.texts(.toCommits))
        json.field("acceptWithin", front.text(.acceptWithin))
        json.field("firstContactWithin", front.text(.firstContactWithin))
        json.field("attempts", front.text(.attempts))
        json.field("rejectReasons", front.texts(.rejectReasons))
        json.field("returnTo", names(page, .returnTo).first)
        json.field("escalateTo", names(page, .escalateTo).first)
        json.field("metric", names(page, .metric).first)
        json.field("effective", front.date(.effective)?.description)
        json.field("signedBy", names(page, .signedBy))
        json.field("isSigned", handoff.isSigned)
    }

    private func friction(_ page: LinkedPage, _ json: inout JSONText) {
        json.field("address", page.output.description)
        json.field("marketingView", page.frontMatter.text(.marketingView))
        json.field("salesView", page.frontMatter.text(.salesView))
        json.field("effect", page.frontMatter.text(.effect))
        json.field("agreement", page.frontMatter.text(.agreement))
        json.field("state", page.frontMatter.text(.state))
    }

    private func metric(_ page: LinkedPage, _ json: inout JSONText) {
        json.field("address", page.output.description)
        json.field("formula", page.frontMatter.text(.formula))
        json.field("source", page.frontMatter.text(.source))
        json.field("target", page.frontMatter.text(.target))
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

    private func pages(of kind: String) -> [LinkedPage] { playbook.pages.filter { $0.kind.id == kind } }

    /// What the names in a field mean: an address, or `team:ID`, or `person:ID`; a name that means nothing known as it is written.
    private func names(_ page: LinkedPage, _ field: FieldName) -> [String] {
        page.references(field).map { reference in
            switch reference.target {
            case .page(let index): playbook.pages[index].output.description
            case .party(let owner): name(owner)
            case nil: reference.name
            }
        }
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

    /// The addresses on other hosts that it links to, in the order of its text, each once.
    fileprivate var externalLinks: [String] {
        var seen: Set<String> = []
        return links.compactMap { link in
            guard case .external(let address) = link.destination, seen.insert(address).inserted else { return nil }
            return address
        }
    }
}
