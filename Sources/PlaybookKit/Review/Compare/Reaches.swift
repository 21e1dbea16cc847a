import CommonMark

/// Finds where people will meet what has changed.
struct Reaches {
    private let after: Playbook
    /// By the file of the older version and by that of the newer one.
    private let pairs: [ContainedPath: PagePair]
    private let printing: [String: [LinkedPage]]

    init(_ pairs: [PagePair], in after: Playbook) {
        self.after = after
        self.pairs = Dictionary(
            pairs.flatMap { pair in pair.versions.map { ($0.file, pair) } }
        ) { first, second in first.after == nil ? second : first }
        var printing: [String: [LinkedPage]] = [:]
        for page in after.pages {
            for name in Set(page.page.document.valueUses.map(\.name)) { printing[name, default: []].append(page) }
        }
        self.printing = printing
    }

    /// Of each value, each term and each asset once, in the order of the changes. What is new reaches nobody yet.
    func find(_ commitments: [CommitmentChange], _ assets: [AssetChange]) -> [Reach] {
        var told: Set<ContainedPath> = []
        let agreed = commitments.compactMap { change -> Reach? in
            switch change.subject {
            case .value(let name): return reach(.value, name, printing[name] ?? [])
            case .term:
                guard let page = change.page, told.insert(page.page.filePath).inserted else { return nil }
                return reach(.term, page.title, users(of: page) { $0.term?.usedOn })
            default: return nil
            }
        }
        return agreed
            + assets.filter { $0.before != nil }.map { change in
                reach(.asset, change.page.title, users(of: change.page) { $0.asset?.usedOn })
            }
    }

    private func reach(_ subject: Reach.Subject, _ title: String, _ pages: [LinkedPage]) -> Reach {
        let assets = pages.filter { $0.kind.id == PageKind.asset }
        let emails = assets.filter { $0.frontMatter.group == .email }
        return Reach(
            subject: subject, title: title, pages: pages,
            emails: pages.count { $0.kind.id == PageKind.emailTemplate } + emails.count,
            handoffs: pages.count { $0.frontMatter.has(.from) && $0.frontMatter.has(.to) },
            assets: assets.count - emails.count)
    }

    /// Of what is gone, the pages that used it and are still there.
    private func users(of page: LinkedPage, _ uses: (WrittenPage) -> [Int]?) -> [LinkedPage] {
        guard let pair = pairs[page.page.filePath] else { return [] }
        let users = (uses(pair.latest) ?? []).map { pair.latest.playbook.pages[$0] }
        if case .removed = pair { return users.compactMap { pairs[$0.page.filePath]?.after?.page } }
        return users
    }
}
