import Localization

/// One step of the way down to a page.
struct Crumb: Sendable {
    let title: String
    let address: ContainedPath

    init(_ title: String, _ address: ContainedPath) {
        self.title = title
        self.address = address
    }
}

extension Playbook {
    /// The moment and the stage a page belongs to; for one of every step, that.
    func breadcrumbs(of page: LinkedPage) -> [Crumb] {
        if page.kind.id == PageKind.asset { return [Crumb(language.text("assets"), SitePath.assets)] }
        if page.kind.id == PageKind.term { return [Crumb(language.text("glossary"), SitePath.glossary)] }
        let stage = page.stages.first.flatMap(self.stage)
        let moment = (page.moments.first ?? stage?.moment).flatMap(self.moment)
        var crumbs: [Crumb] = []
        if let moment { crumbs.append(Crumb(moment.shortTitle, SitePath.moment(moment.id))) }
        if let stage {
            crumbs.append(Crumb(stage.title, SitePath.stage(stage.id)))
        } else if page.isAlways {
            crumbs.append(Crumb(everyStep.title, SitePath.stage(Stage.always)))
        }
        return crumbs
    }
}
