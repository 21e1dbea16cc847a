import Localization

/// The search, and from A to Z all that it finds by name; without a script there is only the list.
struct SearchView: View {
    let playbook: Playbook

    let address = SitePath.search
    let template = "search"
    var title: String { playbook.language.text("search") }

    private struct Name {
        let title: String
        let address: ContainedPath
        let kind: String
        /// Where it is not the reader's.
        var lang = ""
    }

    /// Moments, stages and pages, those too that another language stands in for.
    private func names(_ shapes: Shapes) -> [Name] {
        let language = playbook.language
        let vocabulary = playbook.vocabulary
        let moments = vocabulary.moments.map {
            Name(title: $0.title, address: SitePath.moment($0.id), kind: language.text("moment"))
        }
        let stages = vocabulary.stages.map {
            Name(title: $0.title, address: SitePath.stage($0.id), kind: language.text("stage"))
        }
        let pages = playbook.pages.filter(\.isFoundByName)
        return moments + stages
            + pages.map {
                Name(
                    title: $0.title, address: $0.output, kind: $0.kind.title,
                    lang: shapes.foreignLanguage(of: $0) ?? "")
            }
    }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let letters = shapes.language.sortedByLetter(names(shapes), by: \.title)
        return [
            "letters": .list(
                letters.map { letter, names in
                    [
                        "letter": .text(letter), "id": .text(letter.letterID),
                        "names": .list(
                            names.map { name in
                                [
                                    "title": .text(name.title), "href": .text(shapes.href(name.address)),
                                    "kind": .text(name.kind), "lang": .text(name.lang),
                                ]
                            }),
                    ]
                })
        ]
    }
}
