import CommonMark

/// The addresses that truce gives to pages it derives.
package enum SitePath {
    package static let home: ContainedPath = "index.html"
    package static let people: ContainedPath = "people/index.html"
    package static let assets: ContainedPath = "assets/index.html"
    package static let glossary: ContainedPath = "glossary.html"
    package static let changes: ContainedPath = "changes.html"
    package static let search: ContainedPath = "search.html"
    package static let print: ContainedPath = "print.html"
    package static let notFound: ContainedPath = "404.html"
    package static let graph: ContainedPath = "playbook.json"
    package static let assetTable: ContainedPath = "assets.csv"
    /// How far each page is translated, where there are several languages.
    package static let translations: ContainedPath = "translations.html"
    package static let siteMap: ContainedPath = "sitemap.xml"

    package static func moment(_ id: String) -> ContainedPath { page(folder: "moments", stem: Slug.file(id)) }
    package static func stage(_ id: String) -> ContainedPath { page(folder: "stages", stem: Slug.file(id)) }
    package static func team(_ id: String) -> ContainedPath { page(folder: "teams", stem: Slug.file(id)) }
    package static func person(_ id: String) -> ContainedPath { page(folder: "people", stem: Slug.file(id)) }

    package static func party(_ owner: Owner) -> ContainedPath {
        switch owner {
        case .team(let id): team(id)
        case .person(let id): person(id)
        }
    }

    /// Derived pages that the `index.md` or `README.md` of their folder opens.
    static let introduced: Set<ContainedPath> = [home, assets, people]

    /// The derived page whose prose a page of such a kind is; `nil` for other kinds.
    static func derived(_ kind: String, _ id: String) -> ContainedPath? {
        switch kind {
        case "moment": moment(id)
        case "stage": stage(id)
        case "team": team(id)
        case "person": person(id)
        default: nil
        }
    }

    static func all(for vocabulary: Vocabulary) -> [ContainedPath] {
        [home, people, assets, glossary, search, changes, print, notFound, graph, assetTable, siteMap]
            + (vocabulary.languages.count > 1 ? [translations] : [])
            + vocabulary.moments.map { moment($0.id) } + vocabulary.stages.map { stage($0.id) } + [stage(Stage.always)]
            + vocabulary.teams.map { team($0.id) } + vocabulary.people.map { person($0.id) }
    }

    static func page(folder: ContainedPath?, stem: String) -> ContainedPath {
        folder?.appending("\(stem).html") ?? ContainedPath("\(stem).html") ?? home
    }
}
