import Diagnostics

/// What changed lately, as readers see it: one line for a page and a day, whoever changed it and however often.
struct ChangeLog: Sendable {
    enum What: String, Sendable, CaseIterable {
        case new, newAsset, changed, verified, changedAndVerified, moved, removed
    }

    struct Entry: Sendable {
        let day: CalendarDate
        /// By index; `nil` for one that is no more.
        let page: Int?
        let path: ContainedPath
        fileprivate(set) var what: What
        /// Each once, the last to change it first.
        fileprivate(set) var authors: [String]
    }

    /// The newest first; on one day, in the order of git.
    private(set) var entries: [Entry] = []
    let history: GitHistory
    private var entriesOfPages: [Int: [Int]] = [:]

    init(_ history: GitHistory, of playbook: Playbook) {
        self.history = history
        guard case .known(let changes) = history else { return }
        let pages = Dictionary(
            playbook.pages.map { ($0.page.filePath, $0.index) }, uniquingKeysWith: { first, _ in first })
        let files = Dictionary(
            playbook.assets.flatMap { asset in asset.files.map { ($0, asset.page) } },
            uniquingKeysWith: { first, _ in first })
        var places: [Place: Int] = [:]
        for change in changes {
            let page = pages[change.path] ?? files[change.path]
            // What readers never had a page of is no news to them.
            guard page != nil || change.what == .removed && change.path.isPage else { continue }
            let isAsset = page.map { playbook.pages[$0].kind.id == PageKind.asset } ?? false
            let what = What(change.what, isAsset: isAsset, isFile: pages[change.path] == nil)
            let place = Place(day: change.day, page: page, path: page == nil ? change.path : nil)
            if let index = places[place] {
                entries[index].add(what, by: change.author)
            } else {
                places[place] = entries.count
                if let page { entriesOfPages[page, default: []].append(entries.count) }
                entries.append(
                    Entry(day: change.day, page: page, path: change.path, what: what, authors: [change.author]))
            }
        }
    }

    private struct Place: Hashable {
        let day: CalendarDate
        let page: Int?
        let path: ContainedPath?
    }

    /// Those of one page.
    func entries(of page: LinkedPage) -> [Entry] { (entriesOfPages[page.index] ?? []).map { entries[$0] } }
}

extension ChangeLog.Entry {
    /// What an older change of the same day adds to the line.
    fileprivate mutating func add(_ older: ChangeLog.What, by author: String) {
        if !authors.contains(author) { authors.append(author) }
        switch (what, older) {
        case (.removed, _), (.new, _), (.newAsset, _): break
        case (_, .new), (_, .newAsset), (_, .moved): what = older
        case (.moved, _): break
        case (.changed, .changed), (.verified, .verified): break
        default: what = .changedAndVerified
        }
    }
}

extension ChangeLog.What {
    /// A new file of an asset whose page was there is a change of the asset.
    fileprivate init(_ what: FileChange.What, isAsset: Bool, isFile: Bool) {
        switch what {
        case _ where isFile && isAsset: self = .changed
        case .added: self = isAsset ? .newAsset : .new
        case .changed: self = .changed
        case .verified: self = .verified
        case .changedAndVerified: self = .changedAndVerified
        case .renamed: self = .moved
        case .removed: self = .removed
        }
    }
}
