import Diagnostics
import Localization

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
            "notice": .text(notice(shapes.language)),
            "stages": .list(asset.stages.compactMap(playbook.stage).map(shapes.stage)),
            "moments": .list(asset.moments.compactMap(playbook.moment).map(shapes.moment)),
            "facts": shapes.facts(of: page),
            "files": shapes.listing(asset.places.map { place($0, shapes) }, "place"),
            "preview": preview(shapes), "previewText": .text(previewText),
            "answers": shapes.listing(front.texts(.answers).map { answer($0, shapes.language) }, "answer"),
            "evidence": evidence(front, shapes.language),
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
    private func notice(_ language: Language) -> String {
        if let day = page.startsOn { return language.text("mayBeUsedFrom", ["day": language.date(day)]) }
        guard page.isPastUse else { return "" }
        guard page.isRetired else { return language.text("assetExpired") }
        return language.text(page.status == .archived ? "assetArchived" : "assetDeprecated")
    }

    private func place(_ place: Asset.Place, _ shapes: Shapes) -> TemplateContext {
        let language = shapes.language
        func fields(_ title: String, _ href: String, _ what: String, size: Int? = nil) -> TemplateContext {
            [
                "title": .text(title), "href": .text(page.isInForce ? href : ""), "what": .text(what),
                "size": .text(size.map(language.size) ?? ""), "isDownload": .flag(size != nil),
            ]
        }
        func system(_ reference: String) -> TemplateContext {
            let (system, name) = Asset.Place.parts(ofSystem: reference)
            return fields(name, "", Self.title(ofSystem: system, language))
        }
        return switch place {
        case .file(let path):
            fields(
                path.name, shapes.fileHref(path), language.text("file"), size: playbook.source[path]?.bytes.count ?? 0)
        case .address(let address): fields(address, address, language.text("webAddress"))
        case .system(let reference): system(reference)
        case .missing(let problem): fields(problem.written, "", language.text("missing"))
        }
    }

    private static func title(ofSystem system: String, _ language: Language) -> String {
        system == "system" ? language.text("inOtherSystem") : language.text("inSystem", ["system": system])
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

    /// The first lines of a text, so that nobody has to open it to know it.
    private var previewText: String {
        for case .file(let path) in asset.places where page.isInForce {
            guard path.fileExtension.flatMap(FileSignature.init(fileExtension:)) == .text,
                let bytes = playbook.source[path]?.bytes
            else { continue }
            // Spreadsheets begin their files with a byte order mark, which nobody means to copy.
            let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
            let start = text.prefix(Self.longestPreview)
            let end =
                start.count < text.count ? start.lastIndex(of: UInt8(ascii: "\n")) ?? start.endIndex : start.endIndex
            let lines = start[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            return String(
                decoding: Array(lines.prefix(12).joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
        }
        return ""
    }

    /// Bytes.
    private static let longestPreview = 1200

    private func evidence(_ front: FrontMatter, _ language: Language) -> TemplateContext {
        guard let source = front.text(.evidenceSource) else { return false }
        return [
            "source": .text(source), "date": .text(front.date(.evidenceDate).map(language.date) ?? ""),
            "scope": .text(front.text(.evidenceScope) ?? ""),
        ]
    }

    /// The four questions an advertisement should answer.
    private func answer(_ id: String, _ language: Language) -> TemplateContext {
        ["title": .text(Answer(rawValue: id)?.title(in: language) ?? id)]
    }
}
