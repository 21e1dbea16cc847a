import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The site that is in the output folder, before the next is written.
struct PresentSite: Sendable {
    /// The folder as the user named it.
    private let shown: String
    /// `nil` if there is no folder yet.
    let folder: OpenFolder?
    let manifest: OutputManifest?
    /// What no build wrote, by the folders it is in; an empty folder without entries.
    let foreign: [WalkedFolder]

    /// Refuses a folder that holds files and is not marked as ours, or whose mark is of another folder.
    init(at place: OutputPlace) throws(WriteError) {
        shown = place.shown
        let walked: [WalkedFolder]
        do {
            folder = try Self.folder(at: place)
            walked = try folder?.walk() ?? []
        } catch {
            throw .failed(place.shown, error)
        }
        let bytes = try? folder?.contents(of: OutputManifest.name, limit: OutputManifest.longest)
        manifest = bytes.flatMap { OutputManifest($0) }
        foreign = Self.foreign(in: walked, beside: manifest)
        if let reason = objection(to: walked) { throw .refused(place.shown, reason) }
    }

    private static func folder(at place: OutputPlace) throws(SystemError) -> OpenFolder? {
        do {
            return try OpenFolder(place.parent.text).folder(place.name)
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    private static func foreign(in walked: [WalkedFolder], beside manifest: OutputManifest?) -> [WalkedFolder] {
        walked.compactMap { folder in
            let entries = folder.entries.filter { name, kind in
                guard kind == .file, let path = folder.sitePath(of: name) else { return kind != .folder }
                return manifest?.hashes[path] == nil && path != OutputManifest.path
            }
            let isEmptyFolder = folder.entries.isEmpty && !folder.path.isEmpty
            return entries.isEmpty && !isEmptyFolder ? nil : WalkedFolder(path: folder.path, entries: entries)
        }
    }

    private func objection(to walked: [WalkedFolder]) -> Phrase? {
        guard let root = walked.first, !root.entries.isEmpty else { return nil }
        guard let manifest else {
            return root.entries.contains { $0.name == OutputManifest.name }
                ? "holds a damaged mark, '\(OutputManifest.path)'"
                : "holds files that truce did not write"
        }
        // One file as it was written shows that the mark belongs here; a name alone could be anybody's.
        let isAnyThere = walked.contains { folder in
            folder.entries.contains { name, kind in
                guard kind == .file, let path = folder.sitePath(of: name), let hash = manifest.hashes[path],
                    let bytes = try? self.folder?.descend(folder.path).contents(of: name, limit: 1 << 30)
                else { return false }
                return ContentHash(bytes) == hash
            }
        }
        let isMoved = !manifest.hashes.isEmpty && !isAnyThere && root.entries.count > 1
        return isMoved
            ? "holds the mark of another folder, '\(OutputManifest.path)', and files truce did not write" : nil
    }

    /// The foreign files, in order, as they are shown.
    var foreignFiles: [String] {
        foreign.flatMap { folder in folder.entries.map { folder.shownPath(of: $0.name) } }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Refuses a site that has files of its own where foreign ones are.
    func checkNothingIsInTheWay(of output: Output) throws(WriteError) {
        let files = foreign.flatMap { folder in
            let isBelowFile = folder.path.indices.contains { depth in
                let above = WalkedFolder(path: Array(folder.path[..<depth]), entries: [])
                return above.sitePath(of: folder.path[depth]).map { output[$0] != nil } ?? false
            }
            if isBelowFile { return [folder.path.map(\.shown).joined(separator: "/")] }
            return folder.entries.map(\.name)
                .filter { folder.sitePath(of: $0).map { output[$0] != nil || output.hasFolder($0) } ?? false }
                .map { folder.shownPath(of: $0) }
        }
        guard files.isEmpty else { throw .inTheWay(shown, files) }
    }
}
