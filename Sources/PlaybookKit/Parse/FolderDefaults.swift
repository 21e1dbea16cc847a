import Diagnostics

/// Front matter that folders give to everything below them; the nearest folder wins.
struct FolderDefaults: Sendable {
    static let fileName = "_defaults.yml"

    /// Merged with those of the folders above.
    private var byFolder: [ContainedPath: FrontMatter] = [:]
    private var ofRoot: FrontMatter?

    init(_ source: SourceTree, reader: FrontMatterReader, log: inout FindingLog) {
        var own: [(folder: ContainedPath?, FrontMatter)] = []
        for (path, file) in source.files {
            if path.isMistaken(for: Self.fileName) { log.report(.misnamedFile(path, Self.fileName)) }
            guard path.name == Self.fileName else { continue }
            let defaults = reader.read(file, file.bytes.indices, log: &log)
            for field in [FieldName.id, .title] {
                if let item = defaults.item(field) { log.report(.notForMany(field, at: item.location)) }
            }
            own.append((path.parent, defaults))
        }
        // Shallow folders first, so that each merges with one that is already complete.
        for (folder, defaults) in own.sorted(by: { ($0.folder?.depth ?? 0) < ($1.folder?.depth ?? 0) }) {
            var merged = defaults
            if let above = self.defaults(above: folder) { merged.fill(from: above) }
            if let folder { byFolder[folder] = merged } else { ofRoot = merged }
        }
    }

    /// What the folders of a file say, nearest first.
    func defaults(for path: ContainedPath) -> FrontMatter? {
        nearest(from: path.parent)
    }

    private func defaults(above folder: ContainedPath?) -> FrontMatter? {
        guard let folder else { return nil }
        return nearest(from: folder.parent)
    }

    private func nearest(from folder: ContainedPath?) -> FrontMatter? {
        var folder = folder
        while let current = folder {
            if let found = byFolder[current] { return found }
            folder = current.parent
        }
        return ofRoot
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
