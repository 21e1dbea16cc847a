package import Localization

/// The whole playbook in one of its languages, linked: every name resolved, every asset with its uses, every page with what links to it.
///
/// Made by `Linker` alone, so that to hold one is to have linked. Lists refer to each other by index.
package struct Playbook: Sendable {
    package let vocabulary: Vocabulary
    /// What its site is written in.
    package let language: Language
    /// Where its pages are on the site; `nil` for the first language, which is at the root.
    package let folder: ContainedPath?
    package let source: SourceTree
    /// The reference date: freshness and reports are as of this day.
    package let asOf: CalendarDate
    /// The audience from outside that it is cut for; `nil` for the whole playbook, which colleagues see.
    package let audience: String?
    /// In journey order: what belongs to every stage first, then by stage, `order` and path.
    package let pages: [LinkedPage]
    /// By group, then title.
    package let assets: [Asset]
    package let handoffs: [Handoff]
    package let promises: [Promise]
    /// By title.
    package let terms: [Term]
    /// Files that a page refers to, and so are published.
    package let files: [ContainedPath]
    /// Gaps of the journey, computed once for the views and the rules.
    package let gaps: [Gap]
    /// Two pages with one address: the later one was given another.
    package let clashes: [AddressClash]
    /// In the order of their pages.
    package let redirects: [Redirect]
    /// Aliases that are no redirects, in the order of their pages.
    package let aliasProblems: [AliasProblem]
    /// What each page shows of others.
    package let embeds: Embeds
    /// Two pages with one id or one name.
    package let duplicates: [DuplicateName]
    package let names: NameIndex
    package let navigation: Navigation
    private let stagesByID: [String: Stage]
    private let momentsByID: [String: Moment]
    private let teamsByID: [String: Team]
    private let peopleByID: [String: Person]
    private let pagesByOwner: [Owner?: [Int]]

    init(
        linked: Linker.Result, vocabulary: Vocabulary, language: Language, folder: ContainedPath?, source: SourceTree,
        asOf: CalendarDate, audience: String?
    ) {
        self.language = language
        self.folder = folder
        self.vocabulary = vocabulary
        self.source = source
        self.asOf = asOf
        self.audience = audience
        pages = linked.pages
        assets = linked.assets
        handoffs = linked.handoffs
        promises = linked.promises
        terms = linked.terms
        files = linked.files
        gaps = linked.gaps
        clashes = linked.clashes
        redirects = linked.redirects
        aliasProblems = linked.aliasProblems
        embeds = linked.embeds
        duplicates = linked.names.duplicates
        names = linked.names
        navigation = Navigation(linked.pages)
        stagesByID = Dictionary(vocabulary.stages.map { ($0.id, $0) }) { first, _ in first }
        momentsByID = Dictionary(vocabulary.moments.map { ($0.id, $0) }) { first, _ in first }
        teamsByID = Dictionary(vocabulary.teams.map { ($0.id, $0) }) { first, _ in first }
        peopleByID = Dictionary(vocabulary.people.map { ($0.id, $0) }) { first, _ in first }
        pagesByOwner = Dictionary(grouping: linked.pages.indices) { linked.pages[$0].owner }
    }

    /// Where one of its own addresses is on the site.
    package func placed(_ address: ContainedPath) -> ContainedPath {
        folder?.appending(address.description) ?? address
    }

    package func address(of page: LinkedPage) -> String { placed(page.output).description }

    /// It is one of several editions.
    package var hasOtherLanguages: Bool { vocabulary.languages.count > 1 }

    package func stage(_ id: String) -> Stage? { stagesByID[id] }
    package func moment(_ id: String) -> Moment? { momentsByID[id] }
    package func team(_ id: String) -> Team? { teamsByID[id] }
    package func person(_ id: String) -> Person? { peopleByID[id] }

    package func page(of asset: Asset) -> LinkedPage { pages[asset.page] }

    /// What one owner answers for, assets included, in journey order; `nil` for what nobody does.
    package func pages(of owner: Owner?) -> [LinkedPage] { (pagesByOwner[owner] ?? []).map { pages[$0] } }

    /// The name of an owner as people say it.
    package func name(of owner: Owner) -> String {
        switch owner {
        case .team(let id): team(id)?.title ?? id
        case .person(let id): person(id)?.name ?? id
        }
    }
}
