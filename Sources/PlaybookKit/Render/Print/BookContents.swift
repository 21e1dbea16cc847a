import CommonMark
import Localization

/// Every page of the playbook sorted into the place where it stands in the book, in journey order.
struct BookContents {
    private let playbook: Playbook
    private let selection: BookSelection
    /// By the address of the derived page.
    private(set) var prose: [ContainedPath: Int] = [:]
    private var everyStep: [Int] = []
    private var byStage: [String: [Int]] = [:]
    private var byMoment: [String: [Int]] = [:]
    private var offPath: [Int] = []

    init(_ playbook: Playbook, _ selection: BookSelection) {
        self.playbook = playbook
        self.selection = selection
        let opened = Self.openedByProse(playbook.vocabulary)
        let stages = Set(selection.stages.map(\.id))
        let moments = Set(selection.moments.map(\.id))
        for page in playbook.pages where selection.holds(page) {
            if page.isProse, opened.contains(page.output), prose[page.output] == nil {
                prose[page.output] = page.index
            } else if ![PageKind.asset, PageKind.term].contains(page.kind.id) {
                sort(page, stages, moments)
            }
        }
    }

    /// The derived pages whose prose opens a part, a stage or the matter at the end.
    private static func openedByProse(_ vocabulary: Vocabulary) -> Set<ContainedPath> {
        Set(
            [SitePath.people, SitePath.assets, SitePath.stage(Stage.always)]
                + vocabulary.moments.map { SitePath.moment($0.id) } + vocabulary.stages.map { SitePath.stage($0.id) }
                + vocabulary.teams.map { SitePath.team($0.id) } + vocabulary.people.map { SitePath.person($0.id) })
    }

    /// A page of several steps stands at the first of them that the book is about.
    private mutating func sort(_ page: LinkedPage, _ stages: Set<String>, _ moments: Set<String>) {
        if page.isAlways || page.isProse {
            everyStep.append(page.index)
        } else if let stage = page.stages.first(where: stages.contains) ?? page.stages.first {
            byStage[stage, default: []].append(page.index)
        } else if let moment = page.moments.first(where: moments.contains) ?? page.moments.first {
            byMoment[moment, default: []].append(page.index)
        } else {
            offPath.append(page.index)
        }
    }

    /// In the order of the book, the first on the sheet after so many. A moment or a stage that the book is about is there even if it
    /// holds nothing.
    func parts(after sheet: Int) -> [BookPart] {
        let language = playbook.language
        var parts: [BookPart] = []
        func add(
            _ subject: BookPart.Subject, _ title: String, at address: ContainedPath? = nil, stages: [Stage] = [],
            pages: [Int], isWanted: Bool = false
        ) {
            var part = BookPart(
                subject, number: parts.count + 1, title: title, sheet: parts.last?.sheetAfter ?? sheet + 1,
                prose: address.flatMap { prose[$0] })
            for stage in stages { append(stage, to: &part) }
            for page in pages { append(page, at: nil, to: &part) }
            if case .assetTexts = subject { appendAssetTexts(to: &part) }
            if part.prose != nil || !part.chapters.isEmpty || isWanted { parts.append(part) }
        }
        add(.everyStep, language.text("workingTogether"), at: SitePath.stage(Stage.always), pages: everyStep)
        for (moment, stages) in playbook.vocabulary.journey {
            if let moment {
                add(
                    .moment(moment), moment.title, at: SitePath.moment(moment.id), stages: stages,
                    pages: byMoment[moment.id] ?? [], isWanted: selection.moments.contains(moment))
            } else {
                add(.otherSteps, playbook.titleOfNoMoment, stages: stages, pages: [])
            }
        }
        add(.offPath, language.text("morePages"), pages: offPath)
        add(.assetTexts, language.text("whatAssetsSay"), pages: [])
        return parts
    }

    private func append(_ stage: Stage, to part: inout BookPart) {
        let pages = byStage[stage.id] ?? []
        let prose = prose[SitePath.stage(stage.id)]
        guard selection.stages.contains(stage) || prose != nil || !pages.isEmpty else { return }
        let number = (playbook.vocabulary.stages.firstIndex(of: stage) ?? 0) + 1
        part.append(.stage(stage, pages: pages.count), id: "pb-stage:\(number)", title: stage.title, page: prose)
        for page in pages { append(page, at: stage, to: &part) }
    }

    /// By group: most are too short for a sheet of their own.
    private func appendAssetTexts(to part: inout BookPart) {
        let groups = Dictionary(grouping: selection.assets) { playbook.assets[$0].group }
        for group in AssetGroup.allCases.map(Optional.some) + [nil] {
            let pages = (groups[group] ?? []).map { playbook.assets[$0].page }
                .filter { playbook.pages[$0].saysSomething }
            guard !pages.isEmpty else { continue }
            part.append(
                .assets(pages), id: "pb-group:\(group?.rawValue ?? "none")", title: title(of: group),
                page: nil)
        }
    }

    private func title(of group: AssetGroup?) -> String {
        group?.title(in: playbook.language) ?? playbook.language.text("inNoGroup")
    }

    private func append(_ index: Int, at stage: Stage?, to part: inout BookPart) {
        let page = playbook.pages[index]
        part.append(.page(stage), id: page.anchor, title: page.title, page: index)
    }
}

extension LinkedPage {
    /// There is more to its text than the title.
    fileprivate var saysSomething: Bool {
        let document = page.document
        let title = titleHeading?.node
        return document.children(of: document.root).contains { $0 != title && !document.isComment($0) }
    }
}
