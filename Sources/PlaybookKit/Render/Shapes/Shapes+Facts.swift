import Localization

/// What a page's front matter says beyond its owner, its place on the path and whether it may be trusted.
extension Shapes {
    /// The rest that is known, in the order people ask for it.
    func facts(of page: LinkedPage) -> TemplateContext { listing(rows(knownFacts(of: page)), "fact") }

    /// The same with what the page's agreement says, as one list for paper.
    func printedFacts(of page: LinkedPage, _ promise: Promise?) -> TemplateContext {
        let agreement: [Fact] = [
            ("from", named(.from, page)), ("commitsTo", texts(.fromCommits, page)),
            ("to", named(.to, page)), ("commitsTo", texts(.toCommits, page)),
            ("marketingSays", texts(.marketingView, page)), ("salesSays", texts(.salesView, page)),
            ("effect", texts(.effect, page)), ("agreed", texts(.agreement, page)), ("state", texts(.state, page)),
        ]
        let facts = knownFacts(of: page) + agreement + (promise.map(facts) ?? []) + terms(of: page)
        return listing(rows(facts), "fact")
    }

    /// The terms of a hand-off, for a list of them.
    func printedFacts(of handoff: Handoff) -> TemplateContext {
        let page = playbook.pages[handoff.page]
        let signed = language.text(handoff.isSigned ? "byBothSides" : "notByBothSides")
        let signers = named(.signedBy, page)
        return .list(
            rows([
                ("when", texts(.trigger, page)), ("acceptWithin", texts(.acceptWithin, page)),
                ("firstContactWithin", texts(.firstContactWithin, page)), ("attempts", texts(.attempts, page)),
                ("signed", [word(signed)] + signers),
            ]))
    }

    /// What keeps a promise, for a list of them: what there is not is said.
    func printedFacts(of promise: Promise) -> TemplateContext {
        let missing = ["madeIn": "madeNowhere", "provedBy": "noProofYet", "keptBy": "nobodySaysHow"]
        return .list(
            rows(
                facts(of: promise).map { fact in
                    (fact.label, fact.values.isEmpty ? [word(language.text(missing[fact.label] ?? ""))] : fact.values)
                }))
    }

    private func facts(of promise: Promise) -> [Fact] {
        func assets(_ indices: [Int]) -> [TemplateContext] {
            indices.map { link(playbook.page(of: playbook.assets[$0])) }
        }
        return [
            ("madeIn", assets(promise.madeIn)), ("provedBy", assets(promise.provedBy)),
            ("keptBy", promise.keptBy.map { link(playbook.pages[$0]) }),
        ]
    }

    /// What two teams signed: both commitments, and the terms.
    func handoff(of page: LinkedPage) -> TemplateContext {
        guard let handoff = playbook.handoffs.first(where: { $0.page == page.index }) else { return false }
        let front = page.frontMatter
        return [
            "from": handoff.from.flatMap(playbook.team).map(party) ?? false,
            "fromCommits": .list(front.texts(.fromCommits).map { .text($0) }),
            "to": handoff.to.flatMap(playbook.team).map(party) ?? false,
            "toCommits": .list(front.texts(.toCommits).map { .text($0) }),
            "isSigned": .flag(handoff.isSigned),
            "terms": .list(rows(terms(of: page))),
        ]
    }

    /// A disagreement: both views side by side, what it does to the customer, and how far it is settled.
    func friction(of page: LinkedPage) -> TemplateContext {
        let front = page.frontMatter
        guard front.has(.marketingView) || front.has(.salesView) else { return false }
        return [
            "marketing": .text(front.text(.marketingView) ?? ""), "sales": .text(front.text(.salesView) ?? ""),
            "effect": .text(front.text(.effect) ?? ""), "agreement": .text(front.text(.agreement) ?? ""),
            "state": .text(front.text(.state) ?? ""),
        ]
    }

    /// Where a promise is made, what proves it and who keeps it.
    func promise(of page: LinkedPage) -> TemplateContext {
        playbook.promises.first { $0.page == page.index }.map(promise) ?? false
    }

    // MARK: Values

    /// `label` is the key of a text.
    private typealias Fact = (label: String, values: [TemplateContext])

    private func knownFacts(of page: LinkedPage) -> [Fact] {
        [
            ("for", named(.personas, page)), ("channels", texts(.channels, page)), ("metrics", named(.metrics, page)),
            ("audience", audiences(of: page)), ("language", texts(.lang, page)),
            ("availableFrom", day(.availableFrom, page)), ("validThrough", day(.expires, page)),
            ("formula", texts(.formula, page)), ("source", texts(.source, page)), ("target", texts(.target, page)),
            ("alsoCalled", texts(.synonyms, page)), ("sayInsteadOf", texts(.avoid, page)),
            ("tags", texts(.tags, page)),
        ]
    }

    private func terms(of page: LinkedPage) -> [Fact] {
        [
            ("when", texts(.trigger, page)), ("acceptWithin", texts(.acceptWithin, page)),
            ("firstContactWithin", texts(.firstContactWithin, page)), ("attempts", texts(.attempts, page)),
            ("rejectReasons", texts(.rejectReasons, page)), ("returnTo", named(.returnTo, page)),
            ("escalateTo", named(.escalateTo, page)), ("metric", named(.metric, page)),
            ("effective", day(.effective, page)), ("signedBy", named(.signedBy, page)),
        ]
    }

    private func rows(_ facts: [Fact]) -> [TemplateContext] {
        facts.filter { !$0.values.isEmpty }.map {
            ["label": .text(language.text($0.label)), "values": .list($0.values)]
        }
    }

    private func texts(_ field: FieldName, _ page: LinkedPage) -> [TemplateContext] {
        page.frontMatter.texts(field).map { word($0) }
    }

    private func audiences(of page: LinkedPage) -> [TemplateContext] {
        page.frontMatter.texts(.audience).map { written in
            word(playbook.vocabulary.audience(named: written).map { language.title(.audiences, $0) } ?? written)
        }
    }

    /// A value that leads nowhere.
    private func word(_ text: String) -> TemplateContext {
        .fields(linkFields("").merging(["title": .text(text)]) { $1 })
    }

    private func day(_ field: FieldName, _ page: LinkedPage) -> [TemplateContext] {
        page.frontMatter.date(field).map { [word(language.date($0))] } ?? []
    }

    /// What names in front matter mean, or the names themselves where they mean nothing known.
    private func named(_ field: FieldName, _ page: LinkedPage) -> [TemplateContext] {
        page.references(field).map { reference in
            switch reference.target {
            case .page(let index): link(playbook.pages[index])
            // Who is who stands in one chapter of a book, and would be led to from every line.
            case .party(let owner) where book != nil: word(playbook.name(of: owner))
            case .party(let owner): link(playbook.name(of: owner), SitePath.party(owner))
            case nil: word(reference.name)
            }
        }
    }
}
