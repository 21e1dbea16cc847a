import CommonMark
import Localization

extension SearchPage {
    /// What people look for by name.
    private static let soughtKinds: Set<String> = [PageKind.asset, PageKind.term]

    /// A page that has an address of its own.
    init(_ page: LinkedPage, _ asset: Asset?, in playbook: Playbook) {
        self.init(title: page.title, address: SitePath.home.relativeReference(to: playbook.placed(page.output)))
        let isSought = Self.soughtKinds.contains(page.kind.id)
        standing = page.isPastUse ? .retired : isSought ? .sought : .plain
        describe(page, asset, in: playbook)
        add(page.page.document, playbook.vocabulary.packs.authorWords.blocks, except: page.titleHeading)
    }

    /// A page that truce derives, with the text it shows of its own.
    init(_ view: any View, _ standing: Standing, in playbook: Playbook) {
        self.init(title: view.title, address: SitePath.home.relativeReference(to: playbook.placed(view.address)))
        self.standing = standing
        if let page = view.source, !page.translation.isFallback {
            describe(page, nil, in: playbook)
            add(page.page.document, playbook.vocabulary.packs.authorWords.blocks, except: page.titleHeading)
        } else {
            sections[0].addUnshown([title], as: .title)
            sections[0].add(view.description, as: .summary)
            facets[.moment] = view.moments.compactMap(playbook.moment).map { .init(id: $0.id, label: $0.shortTitle) }
            facets[.language] = [playbook.ownLanguage]
        }
    }

    /// What is known about the page, before its text.
    private mutating func describe(_ page: LinkedPage, _ asset: Asset?, in playbook: Playbook) {
        let front = page.frontMatter
        facets = Self.facets(of: page, asset, in: playbook)
        if let asset, page.isInForce { open = asset.link }
        let names =
            [.shortTitle, .aliases, .forms, .synonyms, .avoid].flatMap { front.texts($0) } + page.translation.otherNames
        let labels = SearchFacet.allCases.filter { $0 != .freshness && $0 != .language }
            .flatMap { facets[$0] ?? [] }.map(\.label)
        let agreed = Self.agreements.flatMap { front.texts($0) }
        sections[0].addUnshown([title], as: .title)
        sections[0].addUnshown(names.filter { !$0.utf8.contains(UInt8(ascii: "/")) }, as: .aliases)
        sections[0].addUnshown(labels + [.type, .tags, .channels, .version].flatMap { front.texts($0) }, as: .facts)
        if let summary = page.summary {
            // What the first paragraph says again is shown once.
            let isRepeated = page.page.document.firstParagraph.map { $0.utf8.starts(with: summary.utf8) } ?? false
            if isRepeated {
                sections[0].addUnshown([summary], as: .summary)
            } else {
                sections[0].add(summary, as: .summary)
            }
        }
        for text in agreed { sections[0].add(text, as: .body) }
    }

    /// Fields that say in sentences what teams agreed on.
    private static let agreements: [FieldName] = [
        .trigger, .fromCommits, .toCommits, .rejectReasons, .marketingView, .salesView, .effect, .agreement, .state,
        .formula, .target,
    ]

    private static func facets(of page: LinkedPage, _ asset: Asset?, in playbook: Playbook) -> [SearchFacet:
        [SearchFacet.Value]]
    {
        let stages = asset.map(\.stages) ?? page.stages
        let moments = asset.map(\.moments) ?? page.moments
        let language = page.frontMatter.text(.lang)
        return [
            .stage: stages.compactMap(playbook.stage).map { .init(id: $0.id, label: $0.title) },
            .moment: moments.compactMap(playbook.moment).map { .init(id: $0.id, label: $0.shortTitle) },
            .side: (asset?.use ?? page.side.map(\.use)).map {
                [.init(id: $0.rawValue, label: $0.title(in: playbook.language))]
            } ?? [],
            .owner: page.owner.map { [.init(id: $0.key, label: playbook.name(of: $0))] } ?? [],
            .group: asset?.group.map { [.init(id: $0.rawValue, label: $0.title(in: playbook.language))] } ?? [],
            .language: [language.map { .init(id: $0, label: $0) } ?? playbook.ownLanguage],
            .freshness: [.init(id: page.freshness.cssClass, label: page.freshness.title(in: playbook.language))],
            .kind: [.init(id: page.kind.id, label: page.kind.title)],
        ]
    }
}

extension Playbook {
    fileprivate var ownLanguage: SearchFacet.Value { .init(id: language.tag, label: language.name) }
}

extension Owner {
    fileprivate var key: String {
        switch self {
        case .team(let id), .person(let id): id
        }
    }
}

extension Side {
    /// A joint team speaks for both.
    fileprivate var use: Asset.Use {
        switch self {
        case .marketing: .marketing
        case .sales: .sales
        case .joint: .both
        case .other: .other
        }
    }
}

extension Asset {
    /// Where it opens, from the root of the site; empty for what a browser cannot open.
    fileprivate var link: String {
        switch placeToOpen {
        case .file(let path): SitePath.home.relativeReference(to: path)
        case .address(let address): address
        case .system, .missing, nil: ""
        }
    }
}
