import CommonMark
import Diagnostics

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
    /// So many pages off the path are listed; the print edition holds them all.
    private static let longestIndex = 500

    private var page: LinkedPage? { playbook.prose(at: address) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let journey = JourneyCounts(playbook)
        let due = playbook.due(among: playbook.pages)
        let unverified = playbook.pages.filter { $0.freshness == .neverVerified }.count
        return [
            "mapSVG": .html(JourneyMap(playbook, journey, shapes).svg()),
            "journey": .list(playbook.vocabulary.journey.map { part($0, $1, journey, shapes) }),
            "numbers": .list(numbers(shapes)),
            "due": shapes.listing(due.prefix(Self.longestList).map(shapes.dueLine), "entry", "entries"),
            "dueText": .text(Wording.count(due.count, "entry", "entries")),
            "dueMore": .text(
                due.count > Self.longestList ? "and \(Wording.number(due.count - Self.longestList)) more" : ""),
            "unverifiedText": .text(unverified == 0 ? "" : Wording.count(unverified, "page")),
            "hasBegun": .flag(playbook.journeyHasBegun),
            "gaps": shapes.gaps(playbook.gaps),
            "everyStep": everyStep(shapes),
            "offPath": offPath(shapes),
            "body": .html(page.map { bodies.html(of: $0, at: address) } ?? HTMLBuffer()),
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

    /// What holds at every step, which no place on the map leads to.
    private func everyStep(_ shapes: Shapes) -> TemplateContext {
        let count = playbook.pages.filter { $0.isAlways && $0.isPlaybookText && !$0.path.isHome }.count
        guard count > 0 else { return false }
        return [
            "href": .text(shapes.href(SitePath.stage(Stage.always))), "countText": .text(Wording.count(count, "page")),
        ]
    }

    /// Pages that stand nowhere on the path, by folder. Of an old handbook these are all, and no map leads to them.
    private func offPath(_ shapes: Shapes) -> TemplateContext {
        let pages = playbook.pages.filter {
            $0.stages.isEmpty && $0.moments.isEmpty && !$0.isAlways && $0.isPlaybookText && !$0.path.isHome
        }
        guard !pages.isEmpty else { return false }
        let folders = Dictionary(grouping: pages.prefix(Self.longestIndex)) { $0.path.parent?.description ?? "" }
        let more = pages.count - Self.longestIndex
        return [
            "countText": .text(Wording.count(pages.count, "page")),
            "folders": .list(
                folders.sorted { $0.key < $1.key }.map { folder, pages in
                    ["folder": .text(folder), "pages": .list(pages.map(shapes.link))]
                }),
            "more": .text(more > 0 ? "\(Wording.number(more)) more" : ""),
        ]
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
