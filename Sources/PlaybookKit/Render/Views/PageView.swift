import CommonMark

/// One Markdown page: who owns it, where on the path it stands, whether it may be trusted, and its text.
struct PageView: View {
    let playbook: Playbook
    let page: LinkedPage
    /// The template's name, by the page's wish or its kind.
    let template: String

    var address: ContainedPath { page.output }
    var title: String { page.title }
    var description: String { page.summary ?? page.page.document.firstParagraph ?? "" }
    var moments: [String] { page.moments }
    var source: LinkedPage? { page }
    var breadcrumbs: [(title: String, address: ContainedPath)] { playbook.breadcrumbs(of: page) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        [
            "kind": .text(page.kind.title),
            "summary": .text(page.summary ?? ""),
            "stages": .list(shapes.stages(of: page).map(shapes.stage)),
            "moments": .list(page.moments.compactMap(playbook.moment).map(shapes.moment)),
            "owner": shapes.party(page.owner),
            "with": .list(shapes.teams(page.with)),
            "status": shapes.status(of: page),
            "freshness": shapes.freshness(of: page),
            "replacedBy": shapes.replacement(of: page),
            "facts": .list(shapes.facts(of: page)),
            "body": .html(bodies.html(of: page, at: address)),
            "contents": shapes.contents(of: page),
            "assets": shapes.assets(page.assets.map { playbook.assets[$0] }),
            "backlinks": shapes.mentions(of: page),
            "previous": playbook.navigation.previous(of: page.index).map { neighbour($0, shapes) } ?? false,
            "next": playbook.navigation.next(after: page.index).map { neighbour($0, shapes) } ?? false,
        ]
    }

    private func neighbour(_ index: Int, _ shapes: Shapes) -> TemplateContext {
        let other = playbook.pages[index]
        return [
            "href": .text(shapes.href(other)), "title": .text(other.shortTitle),
            "context": .text(shapes.stages(of: other).first?.title ?? ""),
        ]
    }
}

extension Playbook {
    /// The moment and the stage a page belongs to; for one of every step, that.
    func breadcrumbs(of page: LinkedPage) -> [(title: String, address: ContainedPath)] {
        if page.kind.id == PageKind.asset { return [("Assets", SitePath.assets)] }
        if page.kind.id == PageKind.term { return [("Glossary", SitePath.glossary)] }
        let stage = page.stages.first.flatMap(self.stage)
        let moment = (page.moments.first ?? stage?.moment).flatMap(self.moment)
        var crumbs: [(title: String, address: ContainedPath)] = []
        if let moment { crumbs.append((moment.shortTitle, SitePath.moment(moment.id))) }
        if let stage {
            crumbs.append((stage.title, SitePath.stage(stage.id)))
        } else if page.isAlways {
            crumbs.append((Stage.everyStep.title, SitePath.stage(Stage.always)))
        }
        return crumbs
    }
}

extension Shapes {
    func replacement(of page: LinkedPage) -> TemplateContext {
        page.pages(.replacedBy).first.map { link(playbook.pages[$0]) } ?? false
    }

    /// The pages that link here, each with its sentence.
    func mentions(of page: LinkedPage) -> TemplateContext {
        listing(
            page.backlinks.map { backlink in
                let source = playbook.pages[backlink.source]
                return [
                    "href": .text(href(source)), "title": .text(source.title), "sentence": .text(backlink.sentence),
                ]
            }, "page")
    }

    /// What else is known of a page, in the order people ask for it.
    func facts(of page: LinkedPage) -> [TemplateContext] {
        let front = page.frontMatter
        func texts(_ field: FieldName) -> [TemplateContext] {
            front.texts(field).map { ["title": .text($0), "href": ""] }
        }
        func day(_ field: FieldName) -> [TemplateContext] {
            front.date(field).map { [["title": .text(Wording.date($0)), "href": ""]] } ?? []
        }
        func named(_ field: FieldName) -> [TemplateContext] { page.references(field).map(reference) }
        let promise =
            page.kind.id == PageKind.promise ? playbook.promises.first { $0.page == page.index } : nil
        /// The assets that a promise names, and those that name the promise.
        func assets(_ field: FieldName, _ assets: [Int]?) -> [TemplateContext] {
            let others = (assets ?? []).map { playbook.assets[$0].page }.filter { !page.pages(field).contains($0) }
            return named(field) + others.map { link(playbook.pages[$0]) }
        }
        let facts: [(label: String, values: [TemplateContext])] = [
            ("Personas", named(.personas)), ("Channels", texts(.channels)), ("Metrics", named(.metrics)),
            ("Audience", texts(.audience)), ("Language", texts(.lang)), ("Available from", day(.availableFrom)),
            ("Valid to the end of", day(.expires)),
            ("From", named(.from)), ("To", named(.to)), ("Trigger", texts(.trigger)),
            ("The first side commits to", texts(.fromCommits)),
            ("The second side commits to", texts(.toCommits)), ("Accept within", texts(.acceptWithin)),
            ("First contact within", texts(.firstContactWithin)), ("Attempts", texts(.attempts)),
            ("Reasons to reject", texts(.rejectReasons)), ("Goes back to", named(.returnTo)),
            ("Escalate to", named(.escalateTo)),
            ("Metric", named(.metric)), ("In force from", day(.effective)), ("Signed by", named(.signedBy)),
            ("Marketing's view", texts(.marketingView)), ("Sales' view", texts(.salesView)),
            ("Effect on the customer", texts(.effect)),
            ("What we agreed", texts(.agreement)), ("State", texts(.state)), ("Formula", texts(.formula)),
            ("Source", texts(.source)),
            ("Target", texts(.target)), ("Made in", assets(.madeIn, promise?.madeIn)),
            ("Proved by", assets(.provedBy, promise?.provedBy)), ("Kept by", named(.keptBy)),
            ("Also called", texts(.synonyms)), ("Say instead of", texts(.avoid)), ("Tags", texts(.tags)),
        ]
        return facts.filter { !$0.values.isEmpty }.map { ["label": .text($0.label), "values": .list($0.values)] }
    }

    /// What a name in front matter means, or the name itself where it means nothing known.
    private func reference(_ reference: Reference) -> TemplateContext {
        switch reference.target {
        case .page(let index): link(playbook.pages[index])
        case .party(let owner) where !isInward: link(playbook.name(of: owner), SitePath.party(owner))
        case .party(let owner): ["title": .text(playbook.name(of: owner)), "href": ""]
        case nil: ["title": .text(reference.name), "href": ""]
        }
    }
}
