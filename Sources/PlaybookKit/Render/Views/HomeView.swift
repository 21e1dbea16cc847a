/// The journey at a glance: the map, the numbers, what is due and what is missing.
struct HomeView: View {
    let playbook: Playbook

    let address = SitePath.home
    let template = "home"
    var title: String { page?.page.writtenTitle ?? playbook.vocabulary.title }
    var description: String { page?.summary ?? "" }
    var source: LinkedPage? { page }

    /// What is due beyond this is left to the teams' own pages.
    private static let longestList = 12

    private var page: LinkedPage? { playbook.prose(at: address) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let journey = JourneyCounts(playbook)
        let due = playbook.due(among: playbook.pages)
        return [
            "mapSVG": .html(JourneyMap(playbook, journey, shapes).svg()),
            "journey": .list(playbook.vocabulary.journey.map { part($0, $1, journey, shapes) }),
            "numbers": .list(numbers(shapes)),
            "due": shapes.listing(due.prefix(Self.longestList).map(shapes.dueLine), "entry", "entries"),
            "dueText": .text(Wording.count(due.count, "entry", "entries")),
            "dueMore": .text(
                due.count > Self.longestList ? "and \(Wording.number(due.count - Self.longestList)) more" : ""),
            "gaps": shapes.gaps(playbook.gaps),
            "body": .html(page.map { bodies.html(of: $0, at: address) } ?? []),
        ]
    }

    /// A moment with its stages, or the stages of none.
    private func part(_ moment: Moment?, _ stages: [Stage], _ journey: JourneyCounts, _ shapes: Shapes)
        -> TemplateContext
    {
        let counts = journey.moment(moment?.id)
        var fields = shapes.momentFields(moment)
        fields["question"] = .text(moment?.question ?? "")
        fields["stages"] = .list(stages.map { stage($0, journey, shapes) })
        fields["pageCount"] = .text(Wording.number(counts.pages))
        fields["sharedCount"] = .text(Wording.number(counts.shared))
        fields["gapCount"] = .text(Wording.number(counts.gaps))
        fields["freshText"] = .text(counts.checked == 0 ? "" : "\(counts.fresh) of \(counts.checked) current")
        fields["feeds"] =
            moment?.feeds.flatMap(playbook.moment).map { shapes.link($0.shortTitle, SitePath.moment($0.id)) } ?? false
        return .fields(fields)
    }

    private func stage(_ stage: Stage, _ journey: JourneyCounts, _ shapes: Shapes) -> TemplateContext {
        let counts = journey.stage(stage.id)
        var fields = shapes.stageFields(stage)
        fields["pagesText"] = .text(Wording.count(counts.pages, "page"))
        fields["sharedText"] = .text(Wording.count(counts.shared, "shared asset"))
        fields["gapsText"] = .text(counts.gaps == 0 ? "" : Wording.count(counts.gaps, "gap"))
        return .fields(fields)
    }

    private func numbers(_ shapes: Shapes) -> [TemplateContext] {
        func number(_ value: Int, _ noun: String, _ target: ContainedPath) -> TemplateContext {
            [
                "value": .text(Wording.number(value)), "label": .text(value == 1 ? noun : noun + "s"),
                "href": .text(shapes.href(target)),
            ]
        }
        let assets = playbook.assets.filter { playbook.page(of: $0).isUsable }
        return [
            number(playbook.texts.count, "page", SitePath.print),
            number(assets.filter(\.isShared).count, "shared asset", SitePath.assets),
            number(assets.filter { !$0.isShared }.count, "one-sided asset", SitePath.assets),
            number(playbook.terms.count, "agreed term", SitePath.glossary),
            number(playbook.vocabulary.teams.count, "team", SitePath.people),
        ]
    }
}

extension Playbook {
    /// What is overdue, expired or due soon, the longest waiting first.
    func due(among pages: [LinkedPage]) -> [LinkedPage] {
        pages.filter { page in
            switch page.freshness {
            case .overdue, .expired, .dueSoon: true
            case .current, .neverVerified, .exempt: false
            }
        }.sorted { ($0.freshness.dueDate ?? asOf, $0.index) < ($1.freshness.dueDate ?? asOf, $1.index) }
    }
}
