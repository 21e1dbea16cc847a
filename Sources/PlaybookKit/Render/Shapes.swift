import Diagnostics

/// The shapes of `templates/README.md`, as seen from one page of the site: links are relative to it.
struct Shapes {
    let playbook: Playbook
    let address: ContainedPath
    /// Pages lie on this very page, as in the print edition.
    private var isInward = false

    init(_ playbook: Playbook, at address: ContainedPath) {
        self.playbook = playbook
        self.address = address
    }

    /// The same shapes with links to pages that stay on this page.
    func turnedInward() -> Shapes {
        var shapes = self
        shapes.isInward = true
        return shapes
    }

    func href(_ target: ContainedPath) -> String { address.relativeReference(to: target) }

    func href(_ page: LinkedPage) -> String { isInward ? "#\(page.printedAnchor)" : href(page.output) }

    // MARK: Links

    func link(_ title: String, _ target: ContainedPath) -> TemplateContext {
        ["title": .text(title), "href": .text(href(target))]
    }

    func link(_ page: LinkedPage) -> TemplateContext { ["title": .text(page.title), "href": .text(href(page))] }

    /// "3 pages" and the items; `false` for none, so that a template needs no test of its own.
    func listing(_ items: [TemplateContext], _ noun: String, _ plural: String? = nil) -> TemplateContext {
        items.isEmpty ? false : ["countText": .text(Wording.count(items.count, noun, plural)), "items": .list(items)]
    }

    func date(_ date: CalendarDate?) -> TemplateContext {
        date.map {
            ["iso": .text($0.description), "text": .text(Wording.date($0)), "short": .text(Wording.shortDate($0))]
        } ?? false
    }

    // MARK: The journey

    func moment(_ moment: Moment) -> TemplateContext { .fields(momentFields(moment)) }

    func momentFields(_ moment: Moment) -> [String: TemplateContext] {
        [
            "href": .text(href(SitePath.moment(moment.id))), "title": .text(moment.title),
            "acronym": .text(moment.shortTitle), "class": .text(cssClass(ofMoment: moment.id)),
        ]
    }

    func stage(_ stage: Stage) -> TemplateContext { .fields(stageFields(stage)) }

    func stageFields(_ stage: Stage) -> [String: TemplateContext] {
        let number = playbook.vocabulary.stages.firstIndex { $0.id == stage.id }.map { String($0 + 1) } ?? ""
        return [
            "href": .text(href(SitePath.stage(stage.id))), "title": .text(stage.title), "number": .text(number),
            "class": .text(cssClass(ofMoment: stage.moment)), "customerSays": .text(stage.customerSays),
        ]
    }

    /// The stages of a page; *always* for one that belongs to every step.
    func stages(of page: LinkedPage) -> [Stage] {
        (page.isAlways ? [.everyStep] : []) + page.stages.compactMap(playbook.stage)
    }

    func cssClass(ofMoment id: String?) -> String {
        guard let position = playbook.vocabulary.moments.firstIndex(where: { $0.id == id }) else { return Stage.always }
        return "m\(position % 7)"
    }

    // MARK: People

    func party(_ owner: Owner?) -> TemplateContext {
        switch owner {
        case .team(let id): playbook.team(id).map(party) ?? false
        case .person(let id): playbook.person(id).map(party) ?? false
        case nil: false
        }
    }

    func party(_ team: Team) -> TemplateContext {
        [
            "href": .text(href(SitePath.team(team.id))), "title": .text(team.title), "side": .text(team.side.rawValue),
            "sideTitle": .text(team.side.title),
        ]
    }

    func party(_ person: Person) -> TemplateContext {
        let side = person.team.flatMap(playbook.team)?.side ?? .other
        return [
            "href": .text(href(SitePath.person(person.id))), "title": .text(person.name), "side": .text(side.rawValue),
            "sideTitle": .text(side.title),
        ]
    }

    func teams(_ ids: [String]) -> [TemplateContext] { ids.compactMap(playbook.team).map(party) }

    // MARK: State

    func freshness(of page: LinkedPage) -> TemplateContext {
        [
            "class": .text(page.freshness.cssClass), "label": .text(page.freshness.title),
            "brief": .text(page.freshness.brief(verified: page.frontMatter.date(.verified))),
            "verified": date(page.frontMatter.date(.verified)),
            "verifiedBy": page.verifiedBy.flatMap(playbook.person).map { link($0.name, SitePath.person($0.id)) }
                ?? false,
            "due": date(page.freshness.dueDate), "dueText": .text(page.freshness.dueText),
        ]
    }

    func status(of page: LinkedPage) -> TemplateContext {
        [
            "class": .text(page.status.rawValue), "label": .text(page.status.title),
            "isNotable": .flag(page.status != .approved),
        ]
    }

    // MARK: Lines of lists

    func pageLine(_ page: LinkedPage) -> TemplateContext {
        [
            "href": .text(href(page)), "title": .text(page.title), "kind": .text(page.kind.title),
            "summary": .text(page.summary ?? ""), "owner": party(page.owner), "status": status(of: page),
            "freshness": freshness(of: page),
        ]
    }

    func pages(_ pages: [LinkedPage]) -> TemplateContext { listing(pages.map(pageLine), "page") }

    /// What is due, with its kind: the line of a to-do list.
    func dueLine(_ page: LinkedPage) -> TemplateContext {
        [
            "href": .text(href(page)), "title": .text(page.title), "kind": .text(page.kind.title),
            "freshness": freshness(of: page), "owner": party(page.owner),
        ]
    }

    func asset(_ asset: Asset) -> TemplateContext { .fields(assetFields(asset)) }

    func assetFields(_ asset: Asset) -> [String: TemplateContext] {
        let page = playbook.page(of: asset)
        let isExpired = if case .expired = page.freshness { true } else { false }
        let more = asset.usedOn.count - Self.longestUse
        let lang = page.frontMatter.text(.lang).flatMap { playbook.vocabulary.languages.first == $0 ? nil : $0 }
        return [
            "href": .text(href(page)), "title": .text(page.title), "lang": .text(lang ?? ""),
            "group": .text(asset.group?.rawValue ?? ""), "groupTitle": .text(asset.group?.title ?? ""),
            "type": .text(asset.type ?? ""), "summary": .text(page.summary ?? ""), "owner": party(page.owner),
            "use": .text(asset.use.rawValue), "useTitle": .text(asset.use.title), "users": .list(teams(asset.usedBy)),
            "version": .text(asset.version ?? ""), "freshness": freshness(of: page),
            "usedOn": usedOn(asset), "usedOnMore": .text(more > 0 ? "\(Wording.number(more)) more" : ""),
            "open": isExpired ? false : open(asset), "keptIn": .text(keptIn(asset)), "isExpired": .flag(isExpired),
            "filterClass": .text(filterClass(of: asset, page)),
        ]
    }

    /// Beyond this the uses of an asset stand on its own page only: a list of lists would grow with the square of the playbook.
    private static let longestUse = 6

    private func usedOn(_ asset: Asset) -> TemplateContext {
        guard !asset.usedOn.isEmpty else { return false }
        return [
            "countText": .text(Wording.count(asset.usedOn.count, "page")),
            "items": .list(asset.usedOn.prefix(Self.longestUse).map { link(playbook.pages[$0]) }),
        ]
    }

    func assets(_ assets: [Asset]) -> TemplateContext { listing(assets.map(asset), "asset") }

    /// The first place of an asset that a browser can open.
    private func open(_ asset: Asset) -> TemplateContext {
        for place in asset.places {
            switch place {
            case .file(let path): return link(path.name, path)
            case .address(let address): return ["title": .text(address), "href": .text(address)]
            case .system, .missing: continue
            }
        }
        return false
    }

    /// Where it is to be found in another system, for an asset that a browser cannot open.
    private func keptIn(_ asset: Asset) -> String {
        for case .system(let reference) in asset.places { return Asset.Place.parts(ofSystem: reference).name }
        return ""
    }

    private func filterClass(of asset: Asset, _ page: LinkedPage) -> String {
        let moments = asset.moments.isEmpty ? ["in-always"] : asset.moments.map { "in-\(cssClass(ofMoment: $0))" }
        let group = asset.group.map { ["g-\($0.rawValue)"] } ?? []
        return (moments + group + ["u-\(asset.use.rawValue)", "f-\(page.freshness.cssClass)"]).joined(separator: " ")
    }

    func handoffs(_ handoffs: [Handoff]) -> TemplateContext { listing(handoffs.map(handoff), "hand-off") }

    private func handoff(_ handoff: Handoff) -> TemplateContext {
        let page = playbook.pages[handoff.page]
        let front = page.frontMatter
        return [
            "href": .text(href(page)), "title": .text(page.title),
            "from": handoff.from.flatMap(playbook.team).map(party) ?? false,
            "to": handoff.to.flatMap(playbook.team).map(party) ?? false, "trigger": .text(front.text(.trigger) ?? ""),
            "acceptWithin": .text(front.text(.acceptWithin) ?? ""),
            "firstContactWithin": .text(front.text(.firstContactWithin) ?? ""),
            "isSigned": .flag(front.items(.signedBy).count >= 2),
        ]
    }

    func promises(_ promises: [Promise]) -> TemplateContext { listing(promises.map(promise), "promise") }

    func promise(_ promise: Promise) -> TemplateContext {
        func assets(_ indices: [Int]) -> TemplateContext {
            listing(indices.map { link(playbook.page(of: playbook.assets[$0])) }, "asset")
        }
        let page = playbook.pages[promise.page]
        return [
            "href": .text(href(page)), "title": .text(page.title), "madeIn": assets(promise.madeIn),
            "provedBy": assets(promise.provedBy),
            "keptBy": listing(promise.keptBy.map { link(playbook.pages[$0]) }, "page"),
        ]
    }

    func gaps(_ gaps: [Gap]) -> TemplateContext {
        listing(gaps.map(gap), "gap")
    }

    private func gap(_ gap: Gap) -> TemplateContext {
        let target = gap.stage.map(SitePath.stage) ?? gap.moment.map(SitePath.moment)
        return ["text": .text(gap.text(in: playbook)), "href": .text(target.map(href) ?? ""), "ownerTitle": ""]
    }

    func problems(_ findings: [Finding], in file: SourceFile) -> TemplateContext {
        let lines = LineIndex(file.bytes)
        return listing(
            findings.map { finding in
                let line = finding.location.span.map { "line \(lines.position(of: $0.start).line)" }
                return [
                    "severity": .text(finding.severity.rawValue), "message": .text(finding.message),
                    "place": .text(line ?? ""),
                    "fix": .text(finding.fix ?? ""),
                ]
            }, "finding")
    }
}

extension Stage {
    /// The pseudo-stage as a stage, for lists and links.
    static let everyStep = Stage(id: always, title: "Every step", customerSays: "", moment: nil)
}
