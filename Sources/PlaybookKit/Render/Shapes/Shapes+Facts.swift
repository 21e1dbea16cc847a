import Diagnostics

/// What a page's front matter says beyond its owner, its place on the path and whether it may be trusted.
extension Shapes {
    /// The rest that is known, in the order people ask for it.
    func facts(of page: LinkedPage) -> TemplateContext { listing(rows(knownFacts(of: page)), "fact") }

    /// The same with what the page's agreement says, as one list for paper.
    func printedFacts(of page: LinkedPage, _ promise: Promise?) -> TemplateContext {
        let agreement: [Fact] = [
            ("From", named(.from, page)), ("commits to", texts(.fromCommits, page)),
            ("To", named(.to, page)), ("commits to", texts(.toCommits, page)),
            ("Marketing says", texts(.marketingView, page)), ("Sales says", texts(.salesView, page)),
            ("What the customer notices", texts(.effect, page)), ("What we agreed", texts(.agreement, page)),
            ("Where it stands", texts(.state, page)),
        ]
        let facts = knownFacts(of: page) + agreement + (promise.map(facts) ?? []) + terms(of: page)
        return listing(rows(facts), "fact")
    }

    /// The terms of a hand-off, for a list of them.
    func printedFacts(of handoff: Handoff) -> TemplateContext {
        let page = playbook.pages[handoff.page]
        let signed = handoff.isSigned ? "by both sides" : "not by both sides yet"
        let signers = named(.signedBy, page)
        return .list(
            rows([
                ("When", texts(.trigger, page)), ("Accept within", texts(.acceptWithin, page)),
                ("First contact within", texts(.firstContactWithin, page)), ("Attempts", texts(.attempts, page)),
                ("Signed", [word(signed)] + signers),
            ]))
    }

    /// What keeps a promise, for a list of them: what there is not is said.
    func printedFacts(of promise: Promise) -> TemplateContext {
        let missing = ["Made in": "nothing we know of", "Proved by": "no proof yet", "Kept by": "no page says how"]
        return .list(
            rows(
                facts(of: promise).map { fact in
                    (fact.label, fact.values.isEmpty ? [word(missing[fact.label] ?? "")] : fact.values)
                }))
    }

    private func facts(of promise: Promise) -> [Fact] {
        func assets(_ indices: [Int]) -> [TemplateContext] {
            indices.map { link(playbook.page(of: playbook.assets[$0])) }
        }
        return [
            ("Made in", assets(promise.madeIn)), ("Proved by", assets(promise.provedBy)),
            ("Kept by", promise.keptBy.map { link(playbook.pages[$0]) }),
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

    private typealias Fact = (label: String, values: [TemplateContext])

    private func knownFacts(of page: LinkedPage) -> [Fact] {
        [
            ("For", named(.personas, page)), ("Channels", texts(.channels, page)), ("Metrics", named(.metrics, page)),
            ("Audience", texts(.audience, page)), ("Language", texts(.lang, page)),
            ("Available from", day(.availableFrom, page)), ("Valid to the end of", day(.expires, page)),
            ("Formula", texts(.formula, page)), ("Source", texts(.source, page)), ("Target", texts(.target, page)),
            ("Also called", texts(.synonyms, page)), ("Say instead of", texts(.avoid, page)),
            ("Tags", texts(.tags, page)),
        ]
    }

    private func terms(of page: LinkedPage) -> [Fact] {
        [
            ("When", texts(.trigger, page)), ("Accept within", texts(.acceptWithin, page)),
            ("First contact within", texts(.firstContactWithin, page)), ("Attempts", texts(.attempts, page)),
            ("Reasons to refuse", texts(.rejectReasons, page)), ("Goes back to", named(.returnTo, page)),
            ("If it fails, ask", named(.escalateTo, page)), ("Measured by", named(.metric, page)),
            ("In force from", day(.effective, page)), ("Signed by", named(.signedBy, page)),
        ]
    }

    private func rows(_ facts: [Fact]) -> [TemplateContext] {
        facts.filter { !$0.values.isEmpty }.map { ["label": .text($0.label), "values": .list($0.values)] }
    }

    private func texts(_ field: FieldName, _ page: LinkedPage) -> [TemplateContext] {
        page.frontMatter.texts(field).map { word($0) }
    }

    /// A value that leads nowhere.
    private func word(_ text: String) -> TemplateContext {
        .fields(linkFields("").merging(["title": .text(text)]) { $1 })
    }

    private func day(_ field: FieldName, _ page: LinkedPage) -> [TemplateContext] {
        page.frontMatter.date(field).map { [word(Wording.date($0))] } ?? []
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
