/// Moments, stages and the gaps between them.
extension Shapes {
    func moment(_ moment: Moment) -> TemplateContext { .fields(momentFields(moment)) }

    /// Without a moment: what belongs to none, which has no page.
    func momentFields(_ moment: Moment?) -> [String: TemplateContext] {
        linkFields(moment.map { href(SitePath.moment($0.id)) } ?? "").merging([
            "title": .text(moment?.title ?? playbook.titleOfNoMoment),
            "acronym": .text(moment?.shortTitle ?? playbook.titleOfNoMoment),
            "class": .text(cssClass(ofMoment: moment?.id)),
        ]) { $1 }
    }

    func stage(_ stage: Stage) -> TemplateContext { .fields(stageFields(stage)) }

    func stageFields(_ stage: Stage) -> [String: TemplateContext] {
        let number = playbook.vocabulary.stages.firstIndex { $0.id == stage.id }.map { String($0 + 1) } ?? ""
        return linkFields(href(SitePath.stage(stage.id))).merging([
            "title": .text(stage.title), "number": .text(number), "class": .text(cssClass(ofMoment: stage.moment)),
            "customerSays": .text(stage.customerSays),
        ]) { $1 }
    }

    /// The stages of a page; *always* for one that belongs to every step.
    func stages(of page: LinkedPage) -> [Stage] {
        (page.isAlways ? [playbook.everyStep] : []) + page.stages.compactMap(playbook.stage)
    }

    func cssClass(ofMoment id: String?) -> String {
        guard let position = playbook.vocabulary.moments.firstIndex(where: { $0.id == id }) else { return Stage.always }
        return "m\(position % 7)"
    }

    func gaps(_ gaps: [Gap]) -> TemplateContext {
        listing(gaps.map(gap), "gap")
    }

    private func gap(_ gap: Gap) -> TemplateContext {
        let target = gap.stage.map(SitePath.stage) ?? gap.moment.map(SitePath.moment)
        return [
            "text": .text(gap.text(in: playbook.language, playbook.moment, playbook.stage)),
            "href": .text(target.map(href) ?? ""),
        ]
    }
}
