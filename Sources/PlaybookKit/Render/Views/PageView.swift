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
    var breadcrumbs: [Crumb] { playbook.breadcrumbs(of: page) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        [
            "kind": .text(page.kind.title),
            "summary": .text(shapes.summary(of: page)),
            "stages": .list(shapes.stages(of: page).map(shapes.stage)),
            "moments": .list(page.moments.compactMap(playbook.moment).map(shapes.moment)),
            "owner": shapes.party(page.owner),
            "with": shapes.listing(shapes.teams(page.with), "team"),
            "status": shapes.status(of: page),
            "freshness": shapes.freshness(of: page),
            "replacedBy": shapes.replacement(of: page),
            "facts": shapes.facts(of: page),
            "handoff": shapes.handoff(of: page),
            "friction": shapes.friction(of: page),
            "promise": shapes.promise(of: page),
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
            "href": .text(shapes.href(other)), "title": .text(other.shortTitle), "lang": shapes.lang(of: other),
            "context": .text(shapes.stages(of: other).first?.title ?? ""),
        ]
    }
}
