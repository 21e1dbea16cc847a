/// What is searched: the pages of a playbook and those that truce derives from it, each made when it is asked for.
///
/// Drafts and the archive are left out, and so is what stands in for a translation: it is searched in its own language.
struct SearchSources: Sendable {
    private enum Source: Sendable {
        case view(any View, SearchPage.Standing)
        case page(Int)
    }

    private let playbook: Playbook
    private let sources: [Source]
    private let assets: [Int: Asset]

    init(_ playbook: Playbook) {
        self.playbook = playbook
        assets = Dictionary(uniqueKeysWithValues: playbook.assets.map { ($0.page, $0) })
        let vocabulary = playbook.vocabulary
        var sources: [Source] = [.view(HomeView(playbook: playbook), .plain)]
        sources += vocabulary.moments.map { .view(MomentView(playbook: playbook, moment: $0), .sought) }
        sources += vocabulary.stages.map { .view(StageView(playbook: playbook, stage: $0), .sought) }
        sources += vocabulary.teams.map { .view(PartyView($0, in: playbook), .plain) }
        sources += vocabulary.people.map { .view(PartyView($0, in: playbook), .plain) }
        let lists: [any View] = [
            AssetsView(playbook: playbook), GlossaryView(playbook: playbook), PeopleView(playbook: playbook),
        ]
        sources += lists.map { .view($0, .list) }
        sources += playbook.pages.filter { $0.isFoundByName && !$0.translation.isFallback }.map { .page($0.index) }
        self.sources = sources
    }

    var count: Int { sources.count }

    subscript(index: Int) -> SearchPage {
        switch sources[index] {
        case .view(let view, let standing): SearchPage(view, standing, in: playbook)
        case .page(let page): SearchPage(playbook.pages[page], assets[page], in: playbook)
        }
    }
}
