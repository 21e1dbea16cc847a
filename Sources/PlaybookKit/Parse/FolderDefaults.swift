import Diagnostics

/// Front matter that folders give to everything below them; the nearest folder wins.
struct FolderDefaults: Sendable {
    static let fileName = "_defaults.yml"

    /// By folder, `nil` for the root; merged with those of the folders above.
    private var byFolder: [ContainedPath?: FrontMatter] = [:]

    init(_ source: SourceTree, reader: FrontMatterReader, log: inout FindingLog) {
        var own: [(path: ContainedPath, defaults: FrontMatter)] = []
        for (path, file) in source.files {
            if path.isMistaken(for: Self.fileName) { log.report(.misnamedFile(path, Self.fileName)) }
            guard path.name == Self.fileName else { continue }
            let defaults = reader.read(file, file.bytes.indices, log: &log)
            for field in [FieldName.id, .title] {
                if let item = defaults.item(field) { log.report(.notForMany(field, at: item.location)) }
            }
            own.append((path, defaults))
        }
        // Shallow folders first, so that each merges with one that is already complete.
        for (path, defaults) in own.sorted(by: { $0.path.depth < $1.path.depth }) {
            var merged = defaults
            if let above = self.defaults(for: path) { merged.fill(from: above) }
            byFolder[path.parent] = merged
        }
    }

    /// What the folders of a file say, the nearest first.
    func defaults(for path: ContainedPath) -> FrontMatter? {
        var folder = path.parent
        while let current = folder, byFolder[current] == nil { folder = current.parent }
        return byFolder[folder]
    }
}

extension Finding {
    fileprivate static func notForMany(_ field: FieldName, at location: Location) -> Finding {
        Finding(
            "bad-value", .warning, "'\(field.rawValue)' counts for no page here", at: location,
            reason: "Every page below would have one name, and nobody could tell them apart",
            fix: "Take it out, and write it in the page it belongs to")
    }
}
