import Diagnostics

/// One asset: what it is, where to open it, who uses it and where.
struct AssetView: View {
    let playbook: Playbook
    let asset: Asset
    let template: String

    private var page: LinkedPage { playbook.page(of: asset) }
    var address: ContainedPath { page.output }
    var title: String { page.title }
    var description: String { page.summary ?? "" }
    var moments: [String] { asset.moments }
    var source: LinkedPage? { page }
    var breadcrumbs: [Crumb] { playbook.breadcrumbs(of: page) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let front = page.frontMatter
        return [
            "asset": shapes.asset(asset),
            "notice": .text(notice),
            "stages": .list(asset.stages.compactMap(playbook.stage).map(shapes.stage)),
            "moments": .list(asset.moments.compactMap(playbook.moment).map(shapes.moment)),
            "facts": shapes.facts(of: page),
            "files": shapes.listing(asset.places.map { place($0, shapes) }, "place"),
            "preview": preview(shapes),
            "answers": shapes.listing(front.texts(.answers).map { ["title": .text(Self.question($0))] }, "answer"),
            "evidence": evidence(front),
            "mentions": shapes.mentions(of: page),
            "promises": shapes.listing(asset.promises.map { shapes.link(playbook.pages[$0]) }, "promise"),
            "proves": shapes.listing(asset.proves.map { shapes.link(playbook.pages[$0]) }, "promise"),
            "replaces": page.pages(.replaces).first.map { shapes.link(playbook.pages[$0]) } ?? false,
            "replacedBy": shapes.replacement(of: page),
            "body": .html(bodies.html(of: page, at: address)),
            "contents": shapes.contents(of: page),
        ]
    }

    /// Why it is not to be used today; empty if it may be.
    private var notice: String {
        if let day = page.startsOn {
            return "This asset may be used from \(Wording.date(day)). Until then it has no link."
        }
        guard page.isPastUse else { return "" }
        let state = page.isRetired ? "is \(page.status.title.lowercasedFirst)" : "has expired"
        return "This asset \(state). Its link is switched off so that nobody sends it by mistake."
    }

    private func place(_ place: Asset.Place, _ shapes: Shapes) -> TemplateContext {
        func fields(_ title: String, _ href: String, _ what: String, size: Int? = nil) -> TemplateContext {
            [
                "title": .text(title), "href": .text(page.isInForce ? href : ""), "what": .text(what),
                "size": .text(size.map(Wording.size) ?? ""), "isDownload": .flag(size != nil),
            ]
        }
        func system(_ reference: String) -> TemplateContext {
            let (system, name) = Asset.Place.parts(ofSystem: reference)
            return fields(name, "", system == "system" ? "In another system" : "In \(system)")
        }
        return switch place {
        case .file(let path):
            fields(path.name, shapes.fileHref(path), "File", size: playbook.source[path]?.bytes.count ?? 0)
        case .address(let address): fields(address, address, "Web address")
        case .system(let reference): system(reference)
        case .missing: fields(Self.written(place), "", "Missing")
        }
    }

    private static func written(_ place: Asset.Place) -> String {
        guard case .missing(let problem) = place else { return "" }
        return problem.written
    }

    /// A picture is shown small; anything else is opened.
    private func preview(_ shapes: Shapes) -> TemplateContext {
        for case .file(let path) in asset.places where FilePolicy.isPicture(path) && page.isInForce {
            let size = playbook.imageSize(of: path)
            return [
                "href": .text(shapes.fileHref(path)), "width": .text(size.map { String($0.width) } ?? ""),
                "height": .text(size.map { String($0.height) } ?? ""), "alt": .text(page.title),
            ]
        }
        return false
    }

    private func evidence(_ front: FrontMatter) -> TemplateContext {
        guard let source = front.text(.evidenceSource) else { return false }
        return [
            "source": .text(source), "date": .text(front.date(.evidenceDate).map(Wording.date) ?? ""),
            "scope": .text(front.text(.evidenceScope) ?? ""),
        ]
    }

    /// The four questions an advertisement should answer.
    private static func question(_ id: String) -> String {
        switch id {
        case "how": "How?"
        case "for-me": "For me?"
        case "why-now": "Why now?"
        case "what-if-not": "What if not?"
        default: id
        }
    }
}
