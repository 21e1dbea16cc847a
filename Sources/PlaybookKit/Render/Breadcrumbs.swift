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
