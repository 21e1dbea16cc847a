import CommonMark

/// The whole playbook on one page: moments as parts, pages as chapters, every link turned inward.
struct PrintView: View {
    let playbook: Playbook

    let address = SitePath.print
    let template = "print"
    let title = "Print edition"

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let shapes = shapes.turnedInward()
        let parts = parts.enumerated().map { part($1, number: $0 + 1, shapes, bodies) }
        return [
            "parts": .list(parts),
            "terms": .list(playbook.terms.map { term($0, bodies) }),
            "assets": shapes.listing(playbook.assets.map { asset($0, shapes) }, "asset"),
            "assetTexts": shapes.listing(playbook.assets.compactMap { text(of: $0, bodies) }, "text"),
        ]
    }

    /// A part of the book: a moment, or what belongs to no moment.
    private struct Part {
        let moment: Moment?
        let title: String
        let pages: [LinkedPage]
    }

    /// Every page stands in exactly one part: the home page and what belongs to every step first, then each moment's pages under the
    /// first moment they name, then what is off the path.
    private var parts: [Part] {
        // The prose of a moment opens its part, and terms and assets have an index of their own.
        let pages = playbook.pages.filter {
            ![PageKind.asset, PageKind.term].contains($0.kind.id) && !($0.isProse && $0.kind.id == "moment")
        }
        let unplaced = pages.filter(\.moments.isEmpty)
        let general = unplaced.filter { $0.isAlways || $0.isProse }
        let loose = unplaced.filter { !($0.isAlways || $0.isProse) }
        let moments = playbook.vocabulary.moments.map { each in
            Part(moment: each, title: each.title, pages: pages.filter { $0.moments.first == each.id })
        }
        return
            ([Part(moment: nil, title: "Working together", pages: general)] + moments
            + [Part(moment: nil, title: "More pages", pages: loose)])
            .filter { !$0.pages.isEmpty || $0.moment != nil }
    }

    private func part(_ part: Part, number: Int, _ shapes: Shapes, _ bodies: BodyRenderer) -> TemplateContext {
        let moment = part.moment
        let assets = moment.map { moment in playbook.assets.filter { $0.moments.contains(moment.id) } } ?? []
        let prose = moment.flatMap { playbook.prose(at: SitePath.moment($0.id)) }
        return [
            "id": .text(moment.map { "pb-moment:\(Slug.file($0.id))" } ?? "pb-part:\(number)"),
            "number": .text(String(number)), "class": .text(shapes.cssClass(ofMoment: moment?.id)),
            "acronym": .text(moment?.acronym ?? ""), "title": .text(part.title),
            "question": .text(moment?.question ?? ""),
            "intro": .html(prose.map { body(of: $0, bodies, under: 1) } ?? HTMLBuffer()),
            "hasGroups": .flag(moment != nil),
            "groups": .list(moment == nil ? [] : MomentView.groups(of: assets, shapes)),
            "chapters": .list(part.pages.enumerated().map { chapter($1, "\(number).\($0 + 1)", shapes, bodies) }),
        ]
    }

    private func chapter(_ page: LinkedPage, _ number: String, _ shapes: Shapes, _ bodies: BodyRenderer)
        -> TemplateContext
    {
        [
            "id": .text(page.anchor), "number": .text(number), "title": .text(page.title),
            "kind": .text(page.kind.title),
            "ownerText": .text(page.owner.map(playbook.name) ?? ""),
            "stageText": .text(shapes.stages(of: page).map(\.title).joined(separator: ", ")),
            "freshness": shapes.freshness(of: page), "status": shapes.status(of: page),
            "summary": .text(page.summary ?? ""), "facts": shapes.printedFacts(of: page),
            "body": .html(body(of: page, bodies)),
        ]
    }

    private func term(_ term: Term, _ bodies: BodyRenderer) -> TemplateContext {
        let page = playbook.pages[term.page]
        return [
            "id": .text(page.anchor), "title": .text(page.title), "definition": .html(body(of: page, bodies)),
            "synonyms": .text(term.synonyms.joined(separator: ", ")),
            "avoid": .text(term.avoid.joined(separator: ", ")),
        ]
    }

    private func asset(_ asset: Asset, _ shapes: Shapes) -> TemplateContext {
        let page = playbook.page(of: asset)
        var fields = shapes.assetFields(asset)
        fields["id"] = .text(page.anchor)
        fields["addresses"] = .list(
            asset.places.map { place in
                switch place {
                case .file(let path): .text(path.description)
                case .address(let text), .system(let text): .text(text)
                case .missing(let problem): .text(problem.written)
                }
            })
        return .fields(fields)
    }

    /// What an asset's own page says, for those that say something.
    private func text(of asset: Asset, _ bodies: BodyRenderer) -> TemplateContext? {
        let page = playbook.page(of: asset)
        let text = body(of: page, bodies)
        guard !text.isEmpty else { return nil }
        return ["id": "\(page.anchor)::text", "title": .text(page.title), "body": .html(text)]
    }

    /// A page's text with ids and links for the one document, under a heading of the given level.
    private func body(of page: LinkedPage, _ bodies: BodyRenderer, under level: Int = 2) -> HTMLBuffer {
        let html = bodies.html(
            of: page, idPrefix: page.idPrefix, headingShift: level - 1 + BodyRenderer.headingShift(of: page),
            definesTerms: false
        ) { destination in
            switch destination {
            case .page(let index, let anchor):
                let target = playbook.pages[index]
                guard let anchor, anchor != target.titleHeading?.id else { return "#\(target.printedAnchor)" }
                return "#\(target.idPrefix)\(anchor)"
            default: return bodies.href(of: destination, at: address)
            }
        }
        return html.trimmed
    }
}
