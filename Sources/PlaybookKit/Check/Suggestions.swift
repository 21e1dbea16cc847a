import Diagnostics

/// What people probably meant by names of things that do not exist.
///
/// Every question looks at every name, so only the first fifty different ones of a playbook are answered.
struct Suggestions<Target: Hashable> {
    private static var most: Int { 50 }

    private var targets: [String: [Target]] = [:]
    private let names: NearMiss
    private var answers: [String: [Target]] = [:]

    init(_ names: some Sequence<(name: String, target: Target)>) {
        for (name, target) in names { targets[name, default: []].append(target) }
        self.names = NearMiss(names.map(\.name))
    }

    /// At most three, the nearest first.
    mutating func nearest(to name: String) -> [Target] {
        if let known = answers[name] { return known }
        guard answers.count < Self.most else { return [] }
        var seen: Set<Target> = []
        let found = names.candidates(for: name).flatMap { targets[$0] ?? [] }.filter { seen.insert($0).inserted }
        answers[name] = Array(found.prefix(3))
        return answers[name] ?? []
    }
}

extension Playbook {
    /// Pages by their titles and by the names of their files.
    var pageSuggestions: Suggestions<Int> {
        Suggestions(
            pages.flatMap { page in
                [page.title, page.path.pageName].compactMap(\.self).map { (name: $0, target: page.index) }
            })
    }

    /// Files other than pages by their names.
    var fileSuggestions: Suggestions<ContainedPath> {
        Suggestions(source.files.lazy.filter { !$0.path.isPage }.map { (name: $0.path.name, target: $0.path) })
    }
}

extension String {
    /// What a path or an address calls a thing: its last part, without what follows `#` or `?`.
    var lastPathPart: String {
        let path = utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        let part = path.split(separator: UInt8(ascii: "/")).last ?? path
        return String(decoding: part, as: UTF8.self)
    }
}
