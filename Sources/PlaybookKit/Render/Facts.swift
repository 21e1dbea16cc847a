/// What a page's front matter says beyond its owner, its place on the path and whether it may be trusted.
extension Shapes {
    /// The rest that is known, in the order people ask for it.
    func facts(of page: LinkedPage) -> TemplateContext {
        let front = page.frontMatter
        func day(_ field: FieldName) -> [Fact] { front.date(field).map { [(Wording.date($0), "")] } ?? [] }
        let facts = facts([
            ("For", named(.personas, page)), ("Channels", texts(.channels, page)), ("Metrics", named(.metrics, page)),
            ("Audience", texts(.audience, page)), ("Language", texts(.lang, page)),
            ("Available from", day(.availableFrom)), ("Valid to the end of", day(.expires)),
            ("Formula", texts(.formula, page)), ("Source", texts(.source, page)), ("Target", texts(.target, page)),
            ("Also called", texts(.synonyms, page)), ("Say instead of", texts(.avoid, page)),
            ("Tags", texts(.tags, page)),
        ])
        return listing(facts, "fact")
    }

    /// What two teams signed: both commitments, and the terms.
    func handoff(of page: LinkedPage) -> TemplateContext {
        let front = page.frontMatter
        guard front.has(.from), front.has(.to) else { return false }
        let names = VocabularyNames(playbook.vocabulary)
        func team(_ field: FieldName) -> TemplateContext {
            front.text(field).flatMap { names.id(of: $0, .team) }.flatMap(playbook.team).map(party) ?? false
        }
        func owners(_ field: FieldName) -> [Fact] {
            front.texts(field).map { name in names.owner(name).map(link) ?? (name, "") }
        }
        return [
            "from": team(.from), "fromCommits": .list(front.texts(.fromCommits).map { .text($0) }),
            "to": team(.to), "toCommits": .list(front.texts(.toCommits).map { .text($0) }),
            "terms": .list(
                facts([
                    ("When", texts(.trigger, page)), ("Accept within", texts(.acceptWithin, page)),
                    ("First contact within", texts(.firstContactWithin, page)), ("Attempts", texts(.attempts, page)),
                    ("Reasons to refuse", texts(.rejectReasons, page)), ("Goes back to", owners(.returnTo)),
                    ("If it fails, ask", owners(.escalateTo)), ("Measured by", named(.metric, page)),
                    ("In force from", front.date(.effective).map { [(Wording.date($0), "")] } ?? []),
                    ("Signed by", owners(.signedBy)),
                ])),
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
        let fields = [FieldName.madeIn, .provedBy, .keptBy]
        guard fields.contains(where: page.frontMatter.has) else { return false }
        return playbook.promises.first { $0.page == page.index }.map(promise) ?? false
    }

    // MARK: Values

    private typealias Fact = (title: String, href: String)

    private func facts(_ facts: [(label: String, values: [Fact])]) -> [TemplateContext] {
        facts.filter { !$0.values.isEmpty }.map { fact in
            [
                "label": .text(fact.label),
                "values": .list(fact.values.map { ["title": .text($0.title), "href": .text($0.href)] }),
            ]
        }
    }

    private func texts(_ field: FieldName, _ page: LinkedPage) -> [Fact] {
        page.frontMatter.texts(field).map { ($0, "") }
    }

    /// Names of pages, as links where there is such a page.
    private func named(_ field: FieldName, _ page: LinkedPage) -> [Fact] {
        page.frontMatter.texts(field).map { name in
            playbook.page(named: name).map { ($0.title, href($0)) } ?? (name, "")
        }
    }

    private func link(_ owner: Owner) -> Fact {
        let address =
            switch owner {
            case .team(let id): SitePath.team(id)
            case .person(let id): SitePath.person(id)
            }
        return (playbook.name(of: owner), href(address))
    }
}
