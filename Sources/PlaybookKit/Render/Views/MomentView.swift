import CommonMark
import Localization

/// The working desk of one moment of truth: what both sides share there, then everything else.
struct MomentView: View {
    let playbook: Playbook
    let moment: Moment

    var address: ContainedPath { SitePath.moment(moment.id) }
    let template = "moment"
    var title: String { moment.acronym.map { "\($0) – \(moment.title.lowercasedFirst)" } ?? moment.title }
    var description: String { moment.definition }
    var moments: [String] { [moment.id] }
    var source: LinkedPage? { page }

    /// The page that holds the moment's own text.
    private var page: LinkedPage? { playbook.prose(at: address) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let assets = playbook.assets.filter { $0.moments.contains(moment.id) }
        let pages = playbook.texts.filter { $0.moments.contains(moment.id) }
        let shared = assets.filter { $0.isShared && playbook.page(of: $0).isUsable }
        return [
            "moment": shapes.moment(moment),
            "question": .text(moment.question),
            "definition": .text(moment.definition),
            "feeds": moment.feeds.flatMap(playbook.moment).map(shapes.moment) ?? false,
            "fedBy": playbook.vocabulary.moments.first { $0.feeds == moment.id }.map(shapes.moment) ?? false,
            "freshness": page.map(shapes.freshness) ?? false,
            "owner": shapes.party(page?.owner),
            "sharedText": .text(shapes.language.count(shared.count, "shared-asset")),
            "pagesText": .text(shapes.language.count(pages.count, "page")),
            "difference": Difference(assets.filter { playbook.page(of: $0).isUsable }).shaped(shapes.language),
            "groups": .list(Self.groups(of: assets, shapes)),
            "oneSided": .list(
                shapes.oneSidedLists(of: assets).map {
                    ["side": .text($0.side), "title": .text($0.title), "assets": shapes.assets($0.assets)]
                }),
            "stages": .list(stages(pages, shapes)),
            "handoffs": shapes.handoffs(
                playbook.handoffs.filter { playbook.pages[$0.page].moments.contains(moment.id) }),
            "promises": shapes.promises(promises),
            "hasAssets": .flag(!assets.isEmpty), "hasBegun": .flag(playbook.journeyHasBegun),
            "gaps": shapes.gaps(playbook.gaps.filter { $0.moment == moment.id }),
            "body": .html(page.map { bodies.prose(of: $0, at: address, under: title) } ?? HTMLBuffer()),
        ]
    }

    /// The five groups in their order, each with the shared assets; the one-sided ones only counted.
    static func groups(of assets: [Asset], _ shapes: Shapes) -> [TemplateContext] {
        AssetGroup.allCases.map { group in
            let members = assets.filter { $0.group == group }
            return [
                "id": .text(group.rawValue), "title": .text(group.title(in: shapes.language)),
                "assets": shapes.assets(members.filter(\.isShared)),
                "oneSidedText": .text(shapes.oneSidedText(members)),
            ]
        }
    }

    /// The pages under each stage of the moment. A page of several stages stands under each of them; those that name the moment
    /// without a stage of it come last.
    private func stages(_ pages: [LinkedPage], _ shapes: Shapes) -> [TemplateContext] {
        let own = playbook.vocabulary.stages.filter { $0.moment == moment.id }
        let ownIDs = Set(own.map(\.id))
        var result = own.map { stage in
            shapes.stage(stage, of: moment, with: pages.filter { $0.stages.contains(stage.id) })
        }
        let rest = pages.filter { ownIDs.isDisjoint(with: $0.stages) }
        if !rest.isEmpty { result.append(shapes.stage(nil, of: moment, with: rest)) }
        return result
    }

    private var promises: [Promise] {
        playbook.promises.filter { promise in
            playbook.pages[promise.page].moments.contains(moment.id)
                || (promise.madeIn + promise.provedBy).contains { playbook.assets[$0].moments.contains(moment.id) }
        }
    }
}

extension Shapes {
    /// Without a stage: the pages of the whole moment.
    fileprivate func stage(_ stage: Stage?, of moment: Moment, with lines: [LinkedPage]) -> TemplateContext {
        var fields =
            stage.map(stageFields) ?? [
                "href": "", "title": .text(language.text("wholeMoment")), "number": "",
                "class": .text(cssClass(ofMoment: moment.id)),
                "customerSays": "",
            ]
        fields["pages"] = pages(lines)
        return .fields(fields)
    }
}
