import CommonMark
import Diagnostics
import Localization

/// Old addresses of pages: each alias that is a path gets a page that leads on to the new place.
///
/// An alias is a path if it ends as one, in `.md`, `.html` or `/`; any other is a name. None leads out of the site, to another
/// redirect or to nothing: a redirect names its page, not an address.
struct Redirects: Sendable {
    private(set) var all: [Redirect] = []
    private(set) var problems: [AliasProblem] = []
    /// The pages by their old paths, without ending.
    private var pages: [ContainedPath: Int] = [:]
    private var byAddress: [ContainedPath: Int] = [:]
    /// Folded, because systems that ignore letter case must tell them apart, too; with the place that says so, if a file does.
    private var taken: [String: Finding.Location?] = [:]
    private let source: SourceTree

    /// What an alias is.
    enum Meaning {
        case name
        /// The address that its page had.
        case address(ContainedPath)
        case refused(Phrase)
    }

    init(of pages: [LinkedPage], beside source: SourceTree, reserving vocabulary: Vocabulary) {
        self.source = source
        for address in SitePath.all(for: vocabulary) { taken[address.caseFolded] = .some(nil) }
        for page in pages { taken[page.output.caseFolded] = page.head }
        for page in pages {
            for alias in page.frontMatter.items(.aliases) {
                switch Self.meaning(of: alias.value) {
                case .name: break
                case .refused(let reason): problems.append(AliasProblem(alias: alias, reason: .refused(reason)))
                case .address(let address):
                    if let language = Self.language(of: address, vocabulary.languages) {
                        problems.append(
                            AliasProblem(alias: alias, reason: .refused(.inFolder(of: language, alias.value))))
                    } else {
                        add(alias, address, of: page)
                    }
                }
            }
        }
    }

    private mutating func add(_ alias: FrontMatter.Item<String>, _ address: ContainedPath, of page: LinkedPage) {
        // One old address may be written in two ways.
        if byAddress[address] == page.index { return }
        // A file cannot have another below it.
        for place in sequence(first: address, next: \.parent) {
            guard let owner = owner(of: place) else { continue }
            problems.append(AliasProblem(alias: alias, reason: .taken(place, by: owner)))
            return
        }
        taken[address.caseFolded] = alias.location
        byAddress[address] = page.index
        all.append(Redirect(alias: alias, address: address, page: page.index))
        if let old = Self.path(alias.value) { self.pages[old.withoutPageEnding] = page.index }
    }

    /// Whose folder an address lies in. Each language has the old addresses of a page in its own folder, so none needs to say it.
    private static func language(of address: ContainedPath, _ languages: [String]) -> String? {
        guard address.depth > 0, let folder = address.parts.first?.asciiLowercased else { return nil }
        return languages.dropFirst().first { Slug.file($0) == folder }
    }

    /// What has an address: a page, or a file, which is published as soon as a page links to it.
    private func owner(of place: ContainedPath) -> Finding.Location?? {
        if let owner = taken[place.caseFolded] { return .some(owner) }
        guard FilePolicy.publishes(place), let file = source.path(ignoringCase: place) else { return nil }
        return .some(Finding.Location(file.description))
    }

    /// The page that had a path before.
    func page(at path: ContainedPath) -> Int? { pages.isEmpty ? nil : pages[path.withoutPageEnding] }

    static func meaning(of alias: String) -> Meaning {
        let bytes = Array(alias.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if bytes.first == UInt8(ascii: "/") { return .refused("it begins with /; write it from the playbook's folder") }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
            return .refused("it holds a backslash or a control character")
        }
        if hasScheme(bytes) { return .refused("it is an address with a scheme, not a path in the playbook") }
        if parts.contains(where: { $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }) {
            return .refused("it steps out of its folder; write the whole path from the playbook's folder")
        }
        let isFolder = bytes.last == UInt8(ascii: "/")
        guard isFolder || parts.last.map(hasPageEnding) == true else { return .name }
        guard let path = path(alias) else { return .refused("it is no path") }
        if bytes.count > PortableName.longestPath {
            return .refused("it is longer than \(PortableName.longestPath) bytes")
        }
        if let oddity = path.parts.lazy.compactMap(PortableName.oddity).first {
            return .refused("a name in it \(oddity)")
        }
        if isFolder { return .address(path.appending("index.html")) }
        return .address(path.fileExtension == "html" ? path : Addresses.wanted(by: path))
    }

    private static func hasPageEnding(_ name: ArraySlice<UInt8>) -> Bool {
        ContainedPath(String(decoding: name, as: UTF8.self))?.hasPageEnding == true
    }

    private static func path(_ alias: String) -> ContainedPath? {
        var bytes = Array(alias.utf8)
        if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return ContainedPath(String(decoding: bytes, as: UTF8.self))
    }

    /// `javascript:1`, but not `Note: this`.
    private static func hasScheme(_ bytes: [UInt8]) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count,
            bytes[colon + 1] > 0x20
        else { return false }
        return bytes[..<colon].allSatisfy { ASCII.isAlphanumeric($0) || "+-.".utf8.contains($0) }
    }
}

extension ContainedPath {
    fileprivate var hasPageEnding: Bool { ["md", "markdown", "html"].contains(fileExtension) }
    fileprivate var withoutPageEnding: ContainedPath { hasPageEnding ? withoutExtension : self }
}

extension Phrase {
    fileprivate static func inFolder(of language: String, _ alias: String) -> Phrase {
        let path = Substring(alias.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst())
        return "it lies in the folder of the language '\(language)'; write '\(path)', which counts in every language"
    }
}
