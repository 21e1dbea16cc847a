import CommonMark
package import Diagnostics
package import Localization

/// How the site looks: templates, language packs and assets, all read and checked once.
///
/// A path is relative to the theme's folder. A template's name is its path without `.mustache`.
package struct Theme: Sendable {
    /// All files by their path; where a folder overrides the default, its own ones.
    package let files: [String: SourceFile]
    /// The files under `assets/` as they are published, by path.
    package let assets: [(path: String, bytes: [UInt8])]

    /// The languages that it has packs of.
    package let packs: LanguagePacks

    /// `assets/print.css` as it stands in a page that needs no other file.
    let printStyle: HTMLBuffer

    private let assetPaths: [String: String]
    private let templates: ThemeTemplateSet

    /// The theme in the binary.
    package static let standard: Theme = {
        var log = FindingLog()
        let files = defaultFiles.map { ($0.path, SourceFile(path: "templates/\($0.path)", text: $0.text)) }
        return Theme(Dictionary(uniqueKeysWithValues: files), log: &log)
    }()

    /// A theme that consists of these files alone, by path. A template that cannot be used is reported and left out.
    package init(_ files: [String: SourceFile], log: inout FindingLog) {
        self.init(own: files, fallback: [:], log: &log)
    }

    /// This theme with a folder's files, by path, in place of its own. In place of a template that cannot be used stays
    /// the one of this theme.
    package func overridden(by files: [String: SourceFile], log: inout FindingLog) -> Theme {
        Theme(own: files, fallback: self.files, log: &log)
    }

    private init(own: [String: SourceFile], fallback: [String: SourceFile], log: inout FindingLog) {
        files = fallback.merging(own) { $1 }
        templates = ThemeTemplateSet(own: own, fallback: fallback, log: &log)
        printStyle = SelfContainedStyle(files["assets/print.css"], log: &log).html
        packs = Self.languagePacks(own: own, fallback: fallback, log: &log)
        let published = ThemeAsset.all(in: files)
        assets = published.map { (path: $0.path, bytes: $0.bytes) }
        assetPaths = Dictionary(uniqueKeysWithValues: published.map { ($0.name, $0.path) })
    }

    /// The file that a finding's path names.
    package func file(shownAs path: String) -> SourceFile? {
        files.values.first { $0.path.utf8.elementsEqual(path.utf8) }
    }

    /// The language of a tag: its own pack, or that of the tag's first part; English for one without a pack.
    package func language(_ tag: String) -> Language { packs[tag] }

    /// Where the asset of this name (`truce.css`) is published, from the site's root; empty if there is none.
    package func assetPath(_ name: String) -> String { assetPaths[name] ?? "" }

    /// Where the assets with this ending at the top of `assets/` are published, by their names without it.
    func assetPaths(endingIn fileExtension: String) -> [String: String] {
        Dictionary(
            assetPaths.compactMap { name, path in
                ContainedPath(name).flatMap {
                    $0.parent == nil && $0.fileExtension == fileExtension ? ($0.stem, path) : nil
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a page may choose this template.
    package func has(template name: String) -> Bool {
        templates.numbers[name] != nil && !name.utf8.contains(UInt8(ascii: "/"))
    }

    /// The templates a page may choose, in no order.
    var templateNames: [String] { templates.numbers.keys.filter(has) }

    /// The template that a page of this kind is rendered with: the chosen one, the kind's, or `page`.
    package func template(for kind: String, chosen: String? = nil) -> String {
        if let chosen, has(template: chosen) { return chosen }
        return has(template: kind) ? kind : "page"
    }

    /// Renders one page. A name that the context does not know is reported once for each template and left empty.
    package func render(_ template: String, _ context: TemplateContext, log: inout FindingLog) -> [UInt8] {
        guard let number = templates.numbers[template] else {
            log.report(
                Finding(
                    "bad-template", .error, "No template '\(template)'", at: .init("\(template).mustache"),
                    reason: "Every page that needs it is empty", fix: "Add the template to the theme"))
            return []
        }
        let rendering = ThemeRendering(number, context, steps: templates.steps)
        log.report(contentsOf: rendering.findings)
        if rendering.isCut, let file = files["\(template).mustache"] { log.report(.endlessTemplate(file)) }
        // A whole site is held in memory.
        return rendering.output.bytes.trimmed
    }
}

extension Finding {
    fileprivate static func endlessTemplate(_ file: SourceFile) -> Finding {
        Finding(
            "bad-template", .error, "The page is cut off, because this template repeats more than it is given",
            at: Location(file.path), reason: "Sections inside sections multiply, and the page would grow without end",
            fix: "Take out sections that stand inside themselves or inside other lists",
            cause: "bad-template \(file.path)")
    }
}
