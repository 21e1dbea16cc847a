import CommonMark
import Localization

/// The journey at a glance: the map, the numbers, what is due and what is missing.
struct HomeView: View {
    let playbook: Playbook
    /// `nil` where nobody is told who changed what.
    var changes: ChangeLog?

    let address = SitePath.home
    let template = "home"
    var title: String { page?.page.writtenTitle ?? playbook.vocabulary.title }
    var description: String { page?.summary ?? "" }
    var source: LinkedPage? { page }

    /// What is due beyond this is left to the teams' own pages.
    private static let longestList = 12
    /// What changed beyond this stands on the page of all changes.
    private static let longestNews = 8
    /// So many pages off the path are listed; the print edition holds them all.
    private static let longestIndex = 500

    private var page: LinkedPage? { playbook.prose(at: address) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let journey = JourneyCounts(playbook)
        let due = playbook.due(among: playbook.pages)
        let needs = Needs(playbook: playbook).shaped(shapes)
        let unverified = playbook.pages.filter { $0.freshness == .neverVerified }.count
        return [
            "mapSVG": .html(JourneyMap(playbook, journey, shapes).svg()),
            "journey": .list(playbook.vocabulary.journey.map { part($0, $1, journey, shapes) }),
            "numbers": .list(numbers(shapes)),
            "due": shapes.listing(due.prefix(Self.longestList).map(shapes.dueLine), "entry"),
            "dueText": .text(shapes.language.count(due.count, "entry")),
            "dueMore": .text(shapes.language.andMore(due.count - Self.longestList)),
            "unverifiedText": .text(unverified == 0 ? "" : shapes.language.count(unverified, "page")),
            "needs": .list(needs), "hasNeeds": .flag(!needs.isEmpty),
            "changes": changed(shapes),
            "hasBegun": .flag(playbook.journeyHasBegun),
            "gaps": shapes.gaps(playbook.gaps),
            "everyStep": everyStep(shapes),
            "offPath": offPath(shapes),
            "body": .html(page.map { bodies.html(of: $0, at: address) } ?? HTMLBuffer()),
        ]
    }

    /// What changed in the seven days up to the reference date.
    private func changed(_ shapes: Shapes) -> TemplateContext {
        guard let changes, case .known = changes.history else { return false }
        let lately = changes.entries.filter { $0.day > playbook.asOf.adding(days: -7) }
        return [
            "countText": .text(lately.isEmpty ? "" : shapes.language.count(lately.count, "change")),
            "items": .list(lately.prefix(Self.longestNews).map(shapes.change)),
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
        fields["pageCount"] = .text(shapes.language.number(counts.pages))
        fields["sharedCount"] = .text(shapes.language.number(counts.shared))
        fields["gapCount"] = .text(shapes.language.number(counts.gaps))
        fields["freshText"] = .text(counts.checked == 0 ? "" : freshText(counts, shapes.language))
        fields["feeds"] =
            moment?.feeds.flatMap(playbook.moment).map { shapes.link($0.shortTitle, SitePath.moment($0.id)) } ?? false
        return .fields(fields)
    }

    private func freshText(_ counts: JourneyCounts.Counts, _ language: Language) -> String {
        language.text("freshOf", ["fresh": language.number(counts.fresh), "all": language.number(counts.checked)])
    }

    private func stage(_ stage: Stage, _ journey: JourneyCounts, _ shapes: Shapes) -> TemplateContext {
        let counts = journey.stage(stage.id)
        var fields = shapes.stageFields(stage)
        fields["pagesText"] = .text(shapes.language.count(counts.pages, "page"))
        fields["sharedText"] = .text(shapes.language.count(counts.shared, "shared-asset"))
        fields["gapsText"] = .text(counts.gaps == 0 ? "" : shapes.language.count(counts.gaps, "gap"))
        return .fields(fields)
    }

    /// What holds at every step, which no place on the map leads to.
    private func everyStep(_ shapes: Shapes) -> TemplateContext {
        let count = playbook.pages.filter { $0.isAlways && $0.isPlaybookText && !$0.path.isHome }.count
        guard count > 0 else { return false }
        return [
            "href": .text(shapes.href(SitePath.stage(Stage.always))),
            "countText": .text(shapes.language.count(count, "page")),
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
            "countText": .text(shapes.language.count(pages.count, "page")),
            "folders": .list(
                folders.sorted { $0.key < $1.key }.map { folder, pages in
                    ["folder": .text(folder), "pages": .list(pages.map(shapes.link))]
                }),
            "more": .text(shapes.language.andMore(more)),
        ]
    }

    private func numbers(_ shapes: Shapes) -> [TemplateContext] {
        func number(_ value: Int, _ noun: String, _ target: ContainedPath) -> TemplateContext {
            [
                "value": .text(shapes.language.number(value)),
                "label": .text(shapes.language.form(of: noun, for: value)),
                "href": .text(shapes.href(target)),
            ]
        }
        let assets = playbook.assets.filter { playbook.page(of: $0).isUsable }
        return [
            number(playbook.texts.count, "page", SitePath.print),
            number(assets.filter(\.isShared).count, "shared-asset", SitePath.assets),
            number(assets.filter { !$0.isShared }.count, "one-sided-asset", SitePath.assets),
            number(playbook.terms.count, "agreed-term", SitePath.glossary),
            number(playbook.vocabulary.teams.count, "team", SitePath.people),
        ]
    }
}
