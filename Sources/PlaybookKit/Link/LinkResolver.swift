import CommonMark
import Diagnostics

/// Finds where each link of a page leads. Reads the pages and the table of files, never the disk.
struct LinkResolver: Sendable {
    let pages: [LinkedPage]
    let names: NameIndex
    private let source: SourceTree
    private let dialect: LinkDialect
    private let languages: [String]
    private let pagesByPath: [ContainedPath: Int]
    private let anchors: [AnchorIndex]
    private let redirects: Redirects
    /// Where a page is looked for that is not in this edition, in the order of the playbook's languages.
    private let others: [OtherEdition]
    /// Where pages are written whose file is in another folder: what lies beside it may be named from there.
    private let filesByPage: [ContainedPath: ContainedPath]
    /// Files other than pages, by their folded names.
    private let filesByName: [String: [ContainedPath]]
    /// Why a file beside the pages may not be published. Each is judged once, however many links lead to it.
    let refusals: [ContainedPath: FileRefusal]

    init(
        pages: [LinkedPage], names: NameIndex, source: SourceTree, vocabulary: Vocabulary, redirects: Redirects,
        others: [OtherEdition] = []
    ) {
        self.pages = pages
        self.redirects = redirects
        self.others = others
        self.names = names
        self.source = source
        (dialect, languages) = (vocabulary.linkDialect, vocabulary.languages)
        // A page goes before what another one is called in some language.
        let paths =
            pages.map { ($0.path, $0.index) }
            + pages.flatMap { page in
                page.translation.otherPaths.map { ($0, page.index) }
            }
        pagesByPath = Dictionary(paths) { first, _ in first }
        anchors = pages.concurrentMap { AnchorIndex($0.page) }
        filesByPage = Dictionary(
            pages.filter { $0.page.filePath.parent != $0.path.parent }.map { ($0.path, $0.page.filePath) }
        ) { first, _ in first }
        let files = source.files.filter { !$0.path.isPage }
        let judged = files.concurrentMap { FilePolicy.refusal(of: $0.path, $0.file.bytes) }
        filesByName = Dictionary(grouping: files.map(\.path)) { Slug.fold($0.name) }
        refusals = Dictionary(uniqueKeysWithValues: zip(files.map(\.path), judged)).compactMapValues(\.self)
    }

    /// The links of a page in the order of its text.
    func links(of page: LinkedPage) -> [Link] {
        page.page.document.links.map { link(of: $0, on: page) }
    }

    /// The link definitions of a page, used or not.
    func definitions(of page: LinkedPage) -> [Link] {
        page.page.document.definitions.map { link(of: $0, on: page) }
    }

    func link(of occurrence: LinkOccurrence, on page: LinkedPage) -> Link {
        let destination = destination(of: occurrence, on: page)
        guard case .broken(let problem) = destination else {
            return Link(occurrence: occurrence, destination: destination)
        }
        if case .missingPage(let written) = problem, occurrence.kind == .link, let old = redirected(written, from: page)
        {
            return Link(occurrence: occurrence, destination: old, usesOldPath: true)
        }
        let elsewhere =
            switch problem {
            case .missingPage, .missingFile, .missingAsset:
                others.lazy.compactMap { $0.destination(of: occurrence, on: page) }.first
            default: nil as LinkDestination?
            }
        return Link(occurrence: occurrence, destination: elsewhere ?? destination)
    }

    /// Where the path that a page had before leads now.
    private func redirected(_ written: String, from page: LinkedPage) -> LinkDestination? {
        guard case .relative(let path, _, let fragment) = URLPolicy.judge(written, image: false),
            let index = targets(of: path, from: page.path).lazy.compactMap({ redirects.page(at: $0) }).first
        else { return nil }
        return destination(of: .page(index), fragment, written, from: page)
    }

    private func destination(of link: LinkOccurrence, on page: LinkedPage) -> LinkDestination {
        let written = link.destination
        if let id = written.dropping(prefix: "asset:") { return asset(id, written) }
        if link.kind.isByName { return wikiLink(written, on: page) }
        return switch URLPolicy.judge(written, image: link.kind == .image) {
        case .refused(let reason): .broken(.refused(written, reason: reason))
        case .external(let address): .external(address)
        case .fragment(let fragment): anchor(fragment, of: page.index, written, from: page)
        case .relative(let path, _, let fragment): relative(path, fragment, written, from: page)
        }
    }

    private func asset(_ id: String, _ written: String) -> LinkDestination {
        switch asset(named: id) {
        case .one(let page): .page(page, anchor: nil)
        case .several(let found): .broken(.ambiguous(written, candidates: found.map { pages[$0].path }))
        case .none: .broken(.missingAsset(id))
        }
    }

    /// `[[name]]`, `[[name#heading]]`, `[[#heading]]`. A name may hold a `#` itself.
    private func wikiLink(_ written: String, on page: LinkedPage) -> LinkDestination {
        let parts = written.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        let fragment = parts.count > 1 ? parts[1] : nil
        if parts[0].isBlank, let fragment { return anchor(fragment, of: page.index, written, from: page) }
        if fragment != nil, case .one(let index) = names.page(named: written) { return .page(index, anchor: nil) }
        if let found = named(parts[0], fragment, written, from: page) { return found }
        let isFile = ContainedPath(parts[0].lastPathPart).map(FilePolicy.publishes) ?? false
        return .broken(isFile ? problem(of: parts[0], parts[0], from: page.path) : .missingPage(parts[0]))
    }

    /// What a name means: a page by any of its names; else a page or a file by its path, from the page or from the root; else a file
    /// that no other has the name of.
    private func named(_ name: String, _ fragment: String?, _ written: String, from page: LinkedPage)
        -> LinkDestination?
    {
        func byPath() -> End? { find(name, from: page.path)?.end ?? find("/" + name, from: page.path)?.end }
        switch names.page(named: name) {
        case .one(let index):
            // A path may mean one page from the root and another from here.
            if name.isPath, case .page(let other)? = byPath(), other != index {
                return .broken(.ambiguous(written, candidates: [pages[index].path, pages[other].path].sorted()))
            }
            return destination(of: .page(index), fragment, written, from: page)
        case .several(let found):
            return .broken(.ambiguous(written, candidates: found.map { pages[$0].path }))
        case .none: break
        }
        if let end = byPath() { return destination(of: end, fragment, written, from: page) }
        let files = filesByName[Slug.fold(name)] ?? []
        if files.count > 1 { return .broken(.ambiguous(written, candidates: files)) }
        return files.first.map { destination(of: .file($0), fragment, written, from: page) }
    }

    private func anchor(_ fragment: String, of index: Int, _ written: String, from page: LinkedPage) -> LinkDestination
    {
        // Browsers take both for the top of the page.
        if fragment.isEmpty || fragment == "top" {
            return index == page.index ? .anchor("") : .page(index, anchor: nil)
        }
        guard let id = anchors[index].id(of: fragment) else { return .broken(.missingAnchor(fragment, page: index)) }
        if id.isEmpty { return index == page.index ? .anchor("") : .page(index, anchor: nil) }
        return index == page.index ? .anchor(id) : .page(index, anchor: id)
    }

    private func relative(_ path: String, _ fragment: String?, _ written: String, from page: LinkedPage)
        -> LinkDestination
    {
        guard let found = find(path, from: page.path) else {
            return .broken(problem(of: path, written, from: page.path))
        }
        let destination = destination(of: found.end, fragment, written, from: page)
        if case .broken = destination { return destination }
        if let needed = found.dialect, needed != dialect, dialect != .slug {
            return .broken(.otherDialect(written, needed))
        }
        return destination
    }

    private func destination(of end: End, _ fragment: String?, _ written: String, from page: LinkedPage)
        -> LinkDestination
    {
        switch end {
        case .page(let index):
            guard let fragment else { return .page(index, anchor: nil) }
            return anchor(fragment, of: index, written, from: page)
        case .file(let path):
            if let refusal = refusals[path] { return .broken(.unpublishable(written, refusal)) }
            return .file(path, fragment: fragment)
        }
    }

    enum End {
        case page(Int)
        case file(ContainedPath)
    }

    /// What a path means, and the dialect it is written in; `nil` for the plain one.
    func find(_ path: String, from page: ContainedPath) -> (end: End, dialect: LinkDialect?)? {
        let isRooted = path.utf8.first == UInt8(ascii: "/")
        if isRoot(path, from: page) { return pageOfFolder(nil).map { (.page($0), isRooted ? .root : nil) } }
        for target in targets(of: path, from: page) {
            if let end = exact(target) { return (end, isRooted ? .root : nil) }
        }
        if let written = filesByPage[page] {
            for target in targets(of: path, from: written) {
                if let end = exact(target) { return (end, isRooted ? .root : nil) }
            }
        }
        for target in targets(of: path, from: page) + (isRooted ? [] : slugTargets(of: path, from: page)) {
            if let end = exact(target) ?? slug(target) { return (end, .slug) }
        }
        return nil
    }

    private func targets(of path: String, from page: ContainedPath) -> [ContainedPath] {
        let trimmed = path.trimmingSlashes
        if path.utf8.first == UInt8(ascii: "/") { return ContainedPath(trimmed).map { [$0] } ?? [] }
        return page.resolving(trimmed).map { [$0] } ?? []
    }

    /// The folder of the whole playbook, which has no path.
    private func isRoot(_ path: String, from page: ContainedPath) -> Bool {
        guard path.utf8.first != UInt8(ascii: "/") else { return path.trimmingSlashes.isEmpty }
        return page.resolving(path) == nil && page.resolving("\(path)/index.md") == "index.md"
    }

    /// Sites that give each page a folder of its own write `../other` from inside that folder.
    private func slugTargets(of path: String, from page: ContainedPath) -> [ContainedPath] {
        page.withoutExtension.appending("index.md").resolving(path.trimmingSlashes).map { [$0] } ?? []
    }

    private func exact(_ path: ContainedPath) -> End? {
        if let index = pagesByPath[path] { return .page(index) }
        // The file of a page is never published itself, whether the page is in this edition or not.
        if !path.isPage, source[path] != nil { return .file(path) }
        // A translation that nobody has written yet.
        let base = TranslatedPath(path, languages: languages).base
        if base != path, let index = pagesByPath[base] { return .page(index) }
        return pageOfFolder(path).map(End.page)
    }

    /// A page without its `.md`, or with the ending of the published page.
    private func slug(_ path: ContainedPath) -> End? {
        let stem = path.fileExtension == "html" ? path.withoutExtension : path
        let pages = ["md", "markdown"].lazy.compactMap { ContainedPath("\(stem).\($0)") }.compactMap { pagesByPath[$0] }
        let page = pages.first ?? (stem.name == "index" ? pageOfFolder(stem.parent) : nil)
        return page.map(End.page)
    }

    private func pageOfFolder(_ folder: ContainedPath?) -> Int? {
        ["index.md", "README.md", "readme.md", "_index.md"].lazy.compactMap { name in
            pagesByPath[folder?.appending(name) ?? ContainedPath(stringLiteral: name)]
        }.first
    }

    func problem(of path: String, _ written: String, from page: ContainedPath) -> LinkProblem {
        if isRoot(path, from: page) { return .missingPage(written) }
        let targets = targets(of: path, from: page)
        guard let target = targets.first else { return .outsideContent(written) }
        if let actual = source.path(ignoringCase: target), actual != target {
            return .wrongCase(written, actual: actual.description)
        }
        let ending = target.fileExtension
        return ending == nil || ending == "md" || ending == "html" ? .missingPage(written) : .missingFile(written)
    }
}

extension String {
    /// The rest after `prefix`, compared by bytes; `nil` without it.
    func dropping(prefix: StaticString) -> String? {
        let prefix = prefix.description.utf8
        guard utf8.starts(with: prefix) else { return nil }
        return String(decoding: utf8.dropFirst(prefix.count), as: UTF8.self)
    }

    /// It is meant as a path, not as a name.
    fileprivate var isPath: Bool {
        utf8.contains(UInt8(ascii: "/")) || ContainedPath(self).map(\.isPage) == true
    }

    fileprivate var trimmingSlashes: String {
        let slash = UInt8(ascii: "/")
        var bytes = utf8.drop { $0 == slash }
        while bytes.last == slash { bytes = bytes.dropLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
