import CommonMark

/// One step of the customer's path: what the customer does, what we do, what we use.
struct StageView: View {
    let playbook: Playbook
    let stage: Stage

    var address: ContainedPath { SitePath.stage(stage.id) }
    let template = "stage"
    var title: String { stage.title }
    var description: String { stage.customerSays }
    var moments: [String] { stage.moment.map { [$0] } ?? [] }
    var source: LinkedPage? { page }
    var breadcrumbs: [Crumb] {
        moment.map { [Crumb($0.shortTitle, SitePath.moment($0.id))] } ?? []
    }

    private var page: LinkedPage? { playbook.prose(at: address) }
    private var moment: Moment? { stage.moment.flatMap(playbook.moment) }
    private var isAlways: Bool { stage.id == Stage.always }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let pages = playbook.texts.filter {
            ($0.stages.contains(stage.id) || isAlways && $0.isAlways) && !$0.isProse
        }
        let assets = playbook.assets.filter { $0.stages.contains(stage.id) || isAlways && $0.isAlways }
        return [
            "stage": shapes.stage(stage),
            "moment": moment.map(shapes.moment) ?? false,
            "weDo": .text(stage.weDo ?? ""),
            "entry": .text(stage.entry ?? ""),
            "exit": .text(stage.exit ?? ""),
            "goesBackTo": shapes.listing(stage.goesBackTo.compactMap(playbook.stage).map(shapes.stage), "stage"),
            "owner": shapes.party(page?.owner),
            // What holds at every step is no step of the customer's: nobody is asked to describe it.
            "hasCustomer": .flag(!isAlways || page != nil),
            "body": .html(page.map { bodies.prose(of: $0, at: address, under: title) } ?? HTMLBuffer()),
            "pages": shapes.pages(pages),
            "assets": shapes.assets(assets),
            "handoffs": shapes.handoffs(playbook.handoffs.filter { playbook.pages[$0.page].stages.contains(stage.id) }),
            "gaps": shapes.gaps(playbook.gaps.filter { $0.stage == stage.id }),
            "previous": neighbour(-1).map(shapes.stage) ?? false,
            "next": neighbour(1).map(shapes.stage) ?? false,
        ]
    }

    private func neighbour(_ step: Int) -> Stage? {
        let stages = playbook.vocabulary.stages
        guard let place = stages.firstIndex(of: stage), stages.indices.contains(place + step) else { return nil }
        return stages[place + step]
    }
}
