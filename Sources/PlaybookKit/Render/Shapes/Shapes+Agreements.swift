/// What the two teams agreed on: hand-offs and promises.
extension Shapes {
    func handoffs(_ handoffs: [Handoff]) -> TemplateContext { listing(handoffs.map(handoff), "hand-off") }

    private func handoff(_ handoff: Handoff) -> TemplateContext {
        let page = playbook.pages[handoff.page]
        let front = page.frontMatter
        return [
            "href": .text(href(page)), "title": .text(page.title), "lang": lang(of: page),
            "from": handoff.from.flatMap(playbook.team).map(party) ?? false,
            "to": handoff.to.flatMap(playbook.team).map(party) ?? false, "trigger": .text(front.text(.trigger) ?? ""),
            "acceptWithin": .text(front.text(.acceptWithin) ?? ""),
            "firstContactWithin": .text(front.text(.firstContactWithin) ?? ""),
            "isSigned": .flag(handoff.isSigned),
        ]
    }

    func promises(_ promises: [Promise]) -> TemplateContext { listing(promises.map(promise), "promise") }

    func promise(_ promise: Promise) -> TemplateContext {
        func assets(_ indices: [Int]) -> TemplateContext {
            listing(indices.map { link(playbook.page(of: playbook.assets[$0])) }, "asset")
        }
        let page = playbook.pages[promise.page]
        return [
            "href": .text(href(page)), "title": .text(page.title), "lang": lang(of: page),
            "madeIn": assets(promise.madeIn), "provedBy": assets(promise.provedBy),
            "keptBy": listing(promise.keptBy.map { link(playbook.pages[$0]) }, "page"),
        ]
    }
}
