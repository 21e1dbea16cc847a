import CommonMark
import Diagnostics

/// Every file of a site, from a linked playbook, a theme and the findings that the pages show.
struct Site: Sendable {
    private let playbook: Playbook
    private let theme: Theme
    private let findings: [ContainedPath: [Finding]]
    /// How many findings at error level there are, said on the home page alone; empty for none.
    private let banner: String

    init(_ playbook: Playbook, theme: Theme, findings log: FindingLog) {
        self.playbook = playbook
        self.theme = theme
        var findings: [ContainedPath: [Finding]] = [:]
        var errors = 0
        for finding in log.ordered {
            if let path = ContainedPath(finding.location.path) { findings[path, default: []].append(finding) }
            if finding.severity == .error { errors += 1 }
        }
        let files = findings.values.filter { $0.contains { $0.severity == .error } }.count
        banner = errors == 0 ? "" : "\(Wording.count(errors, "error")) in \(Wording.count(files, "file"))"
        self.findings = findings
    }

    /// The site, and what went wrong while it was made.
    func render() -> (output: Output, log: FindingLog) {
        let rendered = views().concurrentMap { view in
            var log = FindingLog()
            let bytes = render(view, log: &log)
            return (address: view.address, bytes: bytes, log: log)
        }
        var output = Output()
        var log = FindingLog()
        log.report(contentsOf: playbook.pages.compactMap(unknownTemplate))
        func add(_ bytes: [UInt8], at address: ContainedPath) {
            if !output.add(bytes, at: address) { log.report(.takenAddress(address)) }
        }
        for page in rendered {
            add(page.bytes, at: page.address)
            log.report(contentsOf: page.log.findings)
        }
        add(PlaybookGraph(playbook).json(), at: SitePath.graph)
        for asset in theme.assets { add(asset.bytes, at: ContainedPath(stringLiteral: asset.path)) }
        for path in playbook.files {
            if let file = playbook.source[path] { add(file.bytes, at: path) }
        }
        return (output, log)
    }

    /// Every page of the site, in a fixed order.
    private func views() -> [any View] {
        let vocabulary = playbook.vocabulary
        let assets = Dictionary(uniqueKeysWithValues: playbook.assets.map { ($0.page, $0) })
        var views: [any View] = [
            HomeView(playbook: playbook), AssetsView(playbook: playbook), PeopleView(playbook: playbook),
            GlossaryView(playbook: playbook), PrintView(playbook: playbook), NotFoundView(),
        ]
        views += vocabulary.moments.map { MomentView(playbook: playbook, moment: $0) }
        views += (vocabulary.stages + [.everyStep]).map { StageView(playbook: playbook, stage: $0) }
        views += vocabulary.teams.map { PartyView($0, in: playbook) }
        views += vocabulary.people.map { PartyView($0, in: playbook) }
        for page in playbook.pages where !page.isProse {
            let chosen = page.frontMatter.text(.template)
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
        return views
    }

    private func unknownTemplate(of page: LinkedPage) -> Finding? {
        guard let chosen = page.frontMatter.item(.template), !theme.has(template: chosen.value) else { return nil }
        let near = Finding.suggestion(NearMiss.candidates(for: chosen.value, in: theme.templateNames))
        return Finding(
            "unknown-template", .error, "No template '\(chosen.value)'\(near)", at: chosen.location,
            reason: "The page looks like all others of its kind",
            fix: "Name a template of the theme, or leave 'template:' out")
    }

    /// Templates of derived views: a kind of page may have the same name, and is not one of them.
    private static let derivedTemplates: Set<String> = [
        "home", "moment", "stage", "team", "person", "people", "assets", "asset", "glossary", "print", "not-found",
        "layout",
    ]

    private func render(_ view: any View, log: inout FindingLog) -> [UInt8] {
        let shapes = Shapes(playbook, at: view.address)
        var context = view.context(shapes, BodyRenderer(playbook: playbook))
        context.merge(frame(of: view, shapes)) { own, _ in own }
        return theme.render(view.template, .fields(context), log: &log)
    }

    /// The names that every page has.
    private func frame(of view: any View, _ shapes: Shapes) -> [String: TemplateContext] {
        func asset(_ name: String) -> TemplateContext {
            .text(ContainedPath(theme.assetPath(name)).map(shapes.href) ?? "")
        }
        let home: (title: String, address: ContainedPath) = ("Home", SitePath.home)
        let crumbs = view.address == SitePath.home ? [] : [home] + view.breadcrumbs
        return [
            "lang": .text(playbook.vocabulary.languages.first ?? "en"),
            "root": .text(String(repeating: "../", count: view.address.depth)),
            "siteTitle": .text(playbook.vocabulary.title), "title": .text(view.title),
            "description": .text(view.description),
            "asOf": shapes.date(playbook.asOf),
            "navigation": navigation(of: view, shapes),
            "breadcrumbs": .list(crumbs.map { shapes.link($0.title, $0.address) }),
            "findingsBanner": .text(view.address == SitePath.home ? banner : ""),
            "stylesheet": asset("truce.css"), "printStylesheet": asset("print.css"), "script": asset("theme.js"),
            "editHref": .text(view.source.flatMap(editAddress) ?? ""),
            "reportHref": .text(view.source.flatMap(reportAddress) ?? ""),
            "problems": view.source.map { problems(of: $0, shapes) } ?? false,
        ]
    }

    private func navigation(of view: any View, _ shapes: Shapes) -> TemplateContext {
        let moments = playbook.vocabulary.moments.map { moment in
            var fields = shapes.momentFields(moment)
            fields["isCurrent"] = .flag(view.moments.contains(moment.id))
            return TemplateContext.fields(fields)
        }
        let desk: [(title: String, address: ContainedPath)] = [
            ("Assets", SitePath.assets), ("Glossary", SitePath.glossary), ("People", SitePath.people),
            ("Print", SitePath.print),
        ]
        return [
            "moments": .list(moments),
            "desk": .list(
                desk.map { title, address in
                    [
                        "title": .text(title), "href": .text(shapes.href(address)),
                        "isCurrent": .flag(address == view.address),
                    ]
                }),
        ]
    }

    /// Where a page's source is edited: the playbook's `repository` is the address of its content folder there.
    private func editAddress(_ page: LinkedPage) -> String? {
        guard let repository = playbook.vocabulary.repository,
            case .external(let address) = URLPolicy.judge(repository, image: false)
        else { return nil }
        let separator = address.utf8.last == UInt8(ascii: "/") ? "" : "/"
        return address + separator + SitePath.home.relativeReference(to: page.path)
    }

    /// Where the owner hears that a page is out of date: a mail that names the page, or a web address.
    private func reportAddress(_ page: LinkedPage) -> String? {
        guard let address = page.owner.flatMap(playbook.contact).flatMap(Contact.address) else { return nil }
        guard address.utf8.starts(with: "mailto:".utf8), !address.utf8.contains(UInt8(ascii: "?")) else {
            return address
        }
        return "\(address)?subject=\(Self.percentEncoded("Outdated: \(page.title)"))"
    }

    /// For the query of an address: all but letters, digits and `-._~` as `%XX`.
    private static func percentEncoded(_ text: String) -> String {
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: [byte]
            default: [0x25, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The findings in the file whose text a page shows.
    private func problems(of page: LinkedPage, _ shapes: Shapes) -> TemplateContext {
        shapes.problems(findings[page.path] ?? [], in: page.page.file)
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
