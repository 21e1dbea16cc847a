import CommonMark
import Localization

/// Parts and their chapters.
extension BookContext {
    func part(_ part: BookPart) -> TemplateContext {
        let moment = part.moment
        let assets = moment.map { moment in
            book.selection.assets.map { playbook.assets[$0] }.filter { $0.moments.contains(moment.id) }
        }
        let prose = part.prose.map { playbook.pages[$0] }
        return [
            "id": .text(part.id), "sheet": .text("p\(part.sheet)"), "number": .text(String(part.number)),
            "class": .text(shapes.cssClass(ofMoment: moment?.id)), "acronym": .text(moment?.acronym ?? ""),
            "title": .text(part.title), "marks": marks(of: prose), "question": .text(moment?.question ?? ""),
            "definition": .text(moment?.definition ?? ""), "state": prose.map(state) ?? false,
            "intro": .html(bodies[part.prose]), "hasAssets": .flag(assets != nil),
            "groups": .list(assets.map(groups) ?? []),
            "oneSided": .list(
                shapes.oneSidedLists(of: assets ?? []).map {
                    ["title": .text($0.title), "assets": .list($0.assets.map(asset))]
                }),
            "lines": shapes.listing(part.chapters.map(line), "chapter"),
            "chapters": .list(part.chapters.indices.map { chapter(part.chapters[$0], followedBy: part, from: $0 + 1) }),
        ]
    }

    /// The five groups with what both sides use; what one side uses alone is counted.
    private func groups(of assets: [Asset]) -> [TemplateContext] {
        AssetGroup.allCases.map { group in
            let members = assets.filter { $0.group == group }
            return [
                "title": .text(group.title(in: language)), "oneSidedText": .text(shapes.oneSidedText(members)),
                "assets": .list(members.filter(\.isShared).map(asset)),
            ]
        }
    }

    /// An asset as a row, with the page where the book says more of it.
    func asset(_ asset: Asset) -> TemplateContext {
        let page = playbook.page(of: asset)
        var fields = shapes.linkFields(shapes.href(page))
        fields["title"] = .text(page.title)
        fields["lang"] = lang(of: page)
        fields["type"] = .text(asset.type ?? "")
        fields["groupTitle"] = .text(asset.group?.title(in: language) ?? "")
        fields["use"] = .text(asset.use.rawValue)
        fields["useTitle"] = .text(asset.use.title(in: language))
        fields["ownerText"] = .text(page.owner.map(playbook.name) ?? "")
        fields["version"] = .text(asset.version ?? "")
        fields["freshness"] = shapes.freshness(of: page)
        fields["marks"] = marks(of: page)
        fields["isExpired"] = .flag(page.isPastUse)
        return .fields(fields)
    }

    // MARK: Chapters

    private func chapter(_ chapter: BookChapter, followedBy part: BookPart, from next: Int) -> TemplateContext {
        var fields = text(of: chapter.page.map { playbook.pages[$0] })
        fields["id"] = .text(chapter.id)
        fields["sheet"] = .text("p\(chapter.sheet)")
        fields["number"] = .text(chapter.number)
        fields["title"] = .text(chapter.title)
        fields["stage"] = false
        fields["texts"] = .list(chapter.assets.map(assetText))
        if case .stage(let stage, let pages) = chapter.subject {
            let lines = part.chapters[next..<(next + pages)].map(line)
            fields["stage"] = .fields(opening(of: stage, lines))
        }
        return .fields(fields)
    }

    private func assetText(_ index: Int) -> TemplateContext {
        let page = playbook.pages[index]
        var fields = text(of: page)
        fields["id"] = .text(page.anchor)
        fields["title"] = .text(page.title)
        return .fields(fields)
    }

    /// What a page says, and what is known of it.
    private func text(of page: LinkedPage?) -> [String: TemplateContext] {
        [
            "marks": marks(of: page), "state": page.map(state) ?? false, "kind": .text(page?.kind.title ?? ""),
            "stageText": .text(
                page.map { shapes.stages(of: $0).map(\.title).joined(separator: ", ") } ?? ""),
            "lang": lang(of: page), "summary": .text(page.map(summary) ?? ""),
            "facts": page.map { shapes.printedFacts(of: $0, promises[$0.index]) } ?? false,
            "replacedBy": page.map(shapes.replacement) ?? false,
            "body": .html(page.map { bodies[$0] } ?? HTMLBuffer()),
        ]
    }

    /// As a typesetter of the page's language has it.
    private func summary(of page: LinkedPage) -> String {
        vocabulary.packs[page.typesetLanguage].noBreaks.holding(page.summary ?? "")
    }

    /// The tag of a page's language; empty where it is the book's.
    func lang(of page: LinkedPage?) -> TemplateContext { page.map(shapes.lang) ?? "" }

    private func opening(of stage: Stage, _ pages: [TemplateContext]) -> [String: TemplateContext] {
        var fields = shapes.stageFields(stage)
        fields["stageNumber"] = fields["number"]
        fields["number"] = nil
        fields["title"] = nil
        fields["class"] = nil
        fields["weDo"] = .text(stage.weDo ?? "")
        fields["entry"] = .text(stage.entry ?? "")
        fields["exit"] = .text(stage.exit ?? "")
        fields["goesBackTo"] = shapes.listing(stage.goesBackTo.compactMap(playbook.stage).map(shapes.stage), "stage")
        fields["pages"] = shapes.listing(pages, "page")
        return fields
    }

    /// Who answers for a page and whether it may be trusted, in words.
    private func state(of page: LinkedPage) -> TemplateContext {
        [
            "ownerText": .text(page.owner.map(playbook.name) ?? ""), "freshness": shapes.freshness(of: page),
        ]
    }
}
