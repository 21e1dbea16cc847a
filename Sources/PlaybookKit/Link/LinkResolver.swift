import CommonMark
import Diagnostics

/// Finds where each link of a page leads. Reads the pages and the table of files, never the disk.
struct LinkResolver: Sendable {
    let pages: [LinkedPage]
    let names: NameIndex
    private let source: SourceTree
    private let dialect: LinkDialect
    private let pagesByPath: [ContainedPath: Int]
    private let anchors: [AnchorIndex]
    /// Why a file beside the pages may not be published. Each is judged once, however many links lead to it.
    let refusals: [ContainedPath: FileRefusal]

    init(pages: [LinkedPage], names: NameIndex, source: SourceTree, dialect: LinkDialect) {
        self.pages = pages
        self.names = names
        self.source = source
        self.dialect = dialect
        pagesByPath = Dictionary(pages.map { ($0.path, $0.index) }) { first, _ in first }
        anchors = pages.concurrentMap { AnchorIndex($0.page.document) }
        let files = source.files.filter { !$0.path.isPage }
        let judged = files.concurrentMap { FilePolicy.refusal(of: $0.path, $0.file.bytes) }
        refusals = Dictionary(uniqueKeysWithValues: zip(files.map(\.path), judged)).compactMapValues(\.self)
    }

    /// The links of a page in the order of its text.
    func links(of page: LinkedPage) -> [Link] {
        page.page.document.links.map { Link(occurrence: $0, destination: destination(of: $0, on: page)) }
    }

    private func destination(of link: LinkOccurrence, on page: LinkedPage) -> LinkDestination {
        let written = link.destination
        if let id = written.dropping(prefix: "asset:") { return asset(id, written) }
        guard link.kind != .wiki else { return wikiLink(written, on: page) }
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
        case .several(let found): .broken(.ambiguous(written, candidates: found))
        case .none: .broken(.missingAsset(id))
        }
    }

    /// `[[name]]`, `[[name#heading]]`, `[[#heading]]`.
    private func wikiLink(_ written: String, on page: LinkedPage) -> LinkDestination {
        let parts = written.utf8.split(separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        let fragment = parts.count > 1 ? parts[1] : nil
        if parts[0].isBlank, let fragment { return anchor(fragment, of: page.index, written, from: page) }
        switch names.page(named: parts[0]) {
        case .one(let index):
            guard let fragment else { return .page(index, anchor: nil) }
            return anchor(fragment, of: index, written, from: page)
        case .several(let found):
            return .broken(.ambiguous(written, candidates: found))
        case .none: return .broken(.missingPage(parts[0]))
        }
    }

    private func anchor(_ fragment: String, of index: Int, _ written: String, from page: LinkedPage) -> LinkDestination
    {
        // Browsers take both for the top of the page.
        if fragment.isEmpty || fragment == "top" {
            return index == page.index ? .anchor("") : .page(index, anchor: nil)
        }
        guard let id = anchors[index].id(of: fragment) else { return .broken(.missingAnchor(fragment, page: index)) }
        return index == page.index ? .anchor(id) : .page(index, anchor: id)
    }

    private func relative(_ path: String, _ fragment: String?, _ written: String, from page: LinkedPage)
        -> LinkDestination
    {
        guard let found = find(path, from: page.path) else {
            return .broken(problem(of: path, written, from: page.path))
        }
        if let needed = found.dialect, needed != dialect, dialect != .slug {
            return .broken(.otherDialect(written, needed))
        }
        switch found.end {
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
        for target in targets(of: path, from: page) {
            if let end = exact(target) { return (end, isRooted ? .root : nil) }
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

    /// Sites that give each page a folder of its own write `../other` from inside that folder.
    private func slugTargets(of path: String, from page: ContainedPath) -> [ContainedPath] {
        page.withoutExtension.appending("index.md").resolving(path.trimmingSlashes).map { [$0] } ?? []
    }

    private func exact(_ path: ContainedPath) -> End? {
        if let index = pagesByPath[path] { return .page(index) }
        if source[path] != nil { return .file(path) }
        return ["index.md", "README.md", "readme.md", "_index.md"].lazy.compactMap { pagesByPath[path.appending($0)] }
            .first.map(End.page)
    }

    /// A page without its `.md`, or with the ending of the published page.
    private func slug(_ path: ContainedPath) -> End? {
        let stem = path.fileExtension == "html" ? path.withoutExtension : path
        return ContainedPath("\(stem).md").flatMap { pagesByPath[$0] }.map(End.page)
    }

    func problem(of path: String, _ written: String, from page: ContainedPath) -> LinkProblem {
        let targets = targets(of: path, from: page)
        guard let target = targets.first else { return .outsideContent(written) }
        if let actual = source.path(ignoringCase: target) { return .wrongCase(written, actual: actual.description) }
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

    fileprivate var trimmingSlashes: String {
        let slash = UInt8(ascii: "/")
        var bytes = utf8.drop { $0 == slash }
        while bytes.last == slash { bytes = bytes.dropLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
