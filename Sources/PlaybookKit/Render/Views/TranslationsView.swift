import Localization

/// How far each page is translated, for those who write translations.
struct TranslationsView: View {
    let playbook: Playbook

    let address = SitePath.translations
    let template = "translations"
    var title: String { playbook.language.text("translations") }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let report = TranslationReport(playbook)
        let language = playbook.language
        return [
            "totals": .list(
                report.totals.map { total in
                    [
                        "name": .text(name(of: total.language)),
                        "counts": .list(
                            total.counts.map { state, count in
                                [
                                    "state": .text(state.rawValue), "label": .text(language.text(state.key)),
                                    "value": .text(language.number(count)),
                                ]
                            }),
                    ]
                }),
            "rows": .list(
                report.pages.map { page in
                    [
                        "href": .text(shapes.href(page)), "title": .text(page.title),
                        "lang": shapes.lang(of: page),
                        "sourceVersion": .text(page.translation.sourceVersion),
                        "versions": .list(
                            page.translation.versions.map { version in
                                [
                                    "name": .text(name(of: version.language)), "state": .text(version.state.rawValue),
                                    "label": .text(language.text(version.state.key)),
                                    "file": .text(version.file?.description ?? ""),
                                ]
                            }),
                    ]
                }),
        ]
    }

    /// What a language calls itself.
    private func name(of tag: String) -> String { playbook.vocabulary.packs[tag].name }
}
