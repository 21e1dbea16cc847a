import Diagnostics
import Localization

/// Every file of a site, from the editions of a linked playbook, a theme and the findings that the pages show.
///
/// The first language has the root, every other one a folder of its own; what is not text lies at one place for all.
struct Site: Sendable {
    private let editions: [Playbook]
    private let theme: Theme
    private let baseURL: BaseURL?
    /// What the cover of the print edition says of the state of the content.
    private let version: GitVersion?
    private let history: GitHistory
    private let findings: [ContainedPath: [Finding]]
    /// How many findings at error level there are, and in how many files; `nil` for none.
    private let errorCounts: (errors: Int, files: Int)?

    init(
        _ editions: [Playbook], theme: Theme, baseURL: BaseURL?, version: GitVersion?, history: GitHistory,
        findings log: FindingLog
    ) {
        self.editions = editions
        self.history = history
        self.theme = theme
        self.baseURL = baseURL
        self.version = version
        var findings: [ContainedPath: [Finding]] = [:]
        var errors = 0
        for finding in log.ordered {
            if let path = ContainedPath(finding.location.path) { findings[path, default: []].append(finding) }
            if finding.severity == .error { errors += 1 }
        }
        let files = findings.values.filter { $0.contains { $0.severity == .error } }.count
        errorCounts = errors == 0 ? nil : (errors, files)
        self.findings = findings
    }

    /// The site, and what went wrong while it was made.
    func render() -> (output: Output, log: FindingLog) {
        let made = editions.map { playbook in
            let changes = changes(of: playbook)
            return (playbook: playbook, changes: changes, views: views(of: playbook, changes))
        }
        let switcher = LanguageSwitch(made.map { (playbook: $0.playbook, addresses: $0.views.map { $0.address }) })
        var output = Output()
        var log = FindingLog()
        func add(_ bytes: [UInt8], at address: ContainedPath) {
            if !output.add(bytes, at: address) { log.report(.takenAddress(address)) }
        }
        for (playbook, changes, views) in made {
            // Made once, not for every page.
            let words = playbook.language.words
            log.report(contentsOf: playbook.pages.filter { !$0.translation.isFallback }.compactMap(unknownTemplate))
            let rendered = views.concurrentMap { view in
                var log = FindingLog()
                let bytes = render(view, of: playbook, words, changes, switcher, log: &log)
                return (address: view.address, bytes: bytes, log: log)
            }
            for page in rendered {
                add(page.bytes, at: playbook.placed(page.address))
                log.report(contentsOf: page.log.findings)
            }
            add(PlaybookGraph(playbook).json(), at: playbook.placed(SitePath.graph))
            add(AssetTable(playbook).csv(), at: playbook.placed(SitePath.assetTable))
            for file in SearchIndex(of: playbook).files { add(file.bytes, at: file.address) }
        }
        if let baseURL {
            add(
                SiteMap(baseURL: baseURL, pages: made.flatMap { switcher.entries($0.playbook, $0.views) }).xml(),
                at: SitePath.siteMap
            )
        }
        for asset in theme.assets { add(asset.bytes, at: ContainedPath(stringLiteral: asset.path)) }
        if let accent = editions[0].vocabulary.accent.map(AccentSheet.init) { add(accent.bytes, at: accent.path) }
        for path in Set(editions.flatMap(\.files)).sorted() {
            if let file = editions[0].source[path] { add(file.bytes, at: path) }
        }
        return (output, log)
    }

    /// `nil` for an audience from outside: how the two teams work is not for them.
    private func changes(of playbook: Playbook) -> ChangeLog? {
        playbook.audience == nil ? ChangeLog(history, of: playbook) : nil
    }

    /// Every page of one edition, in a fixed order.
    private func views(of playbook: Playbook, _ changes: ChangeLog?) -> [any View] {
        let vocabulary = playbook.vocabulary
        let assets = Dictionary(uniqueKeysWithValues: playbook.assets.map { ($0.page, $0) })
        var edition = Edition()
        edition.version = version?.text(in: playbook.language)
        var views: [any View] = [
            HomeView(playbook: playbook, changes: changes), AssetsView(playbook: playbook),
            PeopleView(playbook: playbook), GlossaryView(playbook: playbook), SearchView(playbook: playbook),
            PrintView(edition: edition, of: playbook, baseURL: baseURL), NotFoundView(playbook: playbook),
        ]
        if let changes { views.append(ChangesView(playbook: playbook, changes: changes)) }
        views += vocabulary.moments.map { MomentView(playbook: playbook, moment: $0) }
        views += (vocabulary.stages + [playbook.everyStep]).map { StageView(playbook: playbook, stage: $0) }
        views += vocabulary.teams.map { PartyView($0, in: playbook) }
        views += vocabulary.people.map { PartyView($0, in: playbook) }
        for page in playbook.pages where !page.isProse {
            let chosen = page.frontMatter.text(.template).flatMap { isForPages($0) ? $0 : nil }
            if let asset = assets[page.index] {
                views.append(
                    AssetView(
                        playbook: playbook, asset: asset, template: theme.template(for: "asset", chosen: chosen)))
            } else {
                let template =
                    Self.derivedTemplates.contains(page.kind.id)
                    ? theme.template(for: "page", chosen: chosen) : theme.template(for: page.kind.id, chosen: chosen)
                views.append(PageView(playbook: playbook, page: page, template: template))
            }
        }
        if playbook.hasOtherLanguages, playbook.audience == nil { views.append(TranslationsView(playbook: playbook)) }
        views += playbook.redirects.map { RedirectView(redirect: $0, page: playbook.pages[$0.page]) }
        return views
    }

    private func banner(in language: Language) -> String {
        guard let (errors, files) = errorCounts else { return "" }
        return language.text(
            "findingsBanner", ["errors": language.count(errors, "error"), "files": language.count(files, "file")])
    }

    private func unknownTemplate(of page: LinkedPage) -> Finding? {
        guard let chosen = page.frontMatter.item(.template), !isForPages(chosen.value) else { return nil }
        let names = theme.templateNames.filter(isForPages)
        let near = Finding.suggestion(NearMiss.candidates(for: chosen.value, in: names))
        let message: Phrase =
            theme.has(template: chosen.value)
            ? "The template '\(chosen.value)' is for a page of truce's own"
            : "No template '\(chosen.value)'\(near)"
        return Finding(
            "unknown-template", .error, message, at: chosen.location,
            reason: "The page looks like all others of its kind",
            fix: "Leave 'template:' out, or name one of: \(names.sorted().joined(separator: ", "))")
    }

    /// A derived view's template would leave out the page's text.
    private func isForPages(_ template: String) -> Bool {
        theme.has(template: template) && !Self.derivedTemplates.contains(template)
    }

    /// Templates of derived views and of the review: a kind of page may have the same name, and is not one of them.
    private static let derivedTemplates: Set<String> = [
        "home", "changes", "moment", "stage", "team", "person", "people", "assets", "asset", "glossary", "search",
        "print", "not-found", "redirect", "layout", "translations", "review",
    ]

    private func render(
        _ view: any View, of playbook: Playbook, _ words: TemplateContext, _ changes: ChangeLog?,
        _ switcher: LanguageSwitch, log: inout FindingLog
    ) -> [UInt8] {
        // A server shows the page for what is missing at whatever address was asked for.
        let shapes = Shapes(playbook, at: view.address, root: view.address == SitePath.notFound ? baseURL?.path : nil)
        return PageFrame(
            view: view, shapes: shapes, theme: theme, words: words,
            banner: view.address == SitePath.home ? banner(in: playbook.language) : "",
            findings: view.source.flatMap { findings[$0.page.filePath] } ?? [],
            languages: switcher.links(from: view, shapes, baseURL: baseURL), changes: changes
        ).html(log: &log)
    }
}

extension Finding {
    /// A file beside the pages whose address belongs to a page or to the theme.
    fileprivate static func takenAddress(_ address: ContainedPath) -> Finding {
        Finding(
            "taken-address", .error, "'\(address)' is the address of another file of the site",
            at: Location(address.description),
            reason: "The file is not published, so links to it fail",
            fix: "Give the file another name, or move it to another folder")
    }
}
