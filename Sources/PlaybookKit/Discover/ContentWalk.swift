import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Walks a folder with everything below it, with a list of what is still to do, so that no depth can exhaust the stack.
///
/// Links are never followed. Left out without a word: names that begin with a dot, `node_modules`, and what editors and desktops leave
/// behind.
struct ContentWalk {
    /// A file that is within the limits.
    struct Entry {
        let name: FileName
        let path: ContainedPath
        /// In bytes; 0 where it cannot be told. Reading tells why.
        let size: Int
    }

    private var admission: FileAdmission
    private var pending: [(parent: OpenFolder, name: FileName, path: ContainedPath)] = []

    /// Calls `visit` with the files of each folder, and returns what is found on the way; what cannot be opened is reported, and the rest
    /// goes on.
    static func walk(
        _ folder: String, within limits: ReadingLimits,
        visit: (OpenFolder, [Entry], inout FileAdmission) -> Void
    ) throws(FolderError) -> FindingLog {
        var walk = ContentWalk(admission: FileAdmission(within: limits))
        do {
            try walk.visitEntries(of: OpenFolder(folder), at: nil, visit)
        } catch {
            throw FolderError(folder, error)
        }
        while let (parent, name, path) = walk.pending.popLast() {
            do throws(SystemError) {
                try walk.visitEntries(of: parent.folder(name), at: path, visit)
            } catch {
                walk.admission.log.report(.unreadable(path.description, error.phrase))
            }
        }
        return walk.admission.log
    }

    private mutating func visitEntries(
        of folder: OpenFolder, at parent: ContainedPath?, _ visit: (OpenFolder, [Entry], inout FileAdmission) -> Void
    ) throws(SystemError) {
        let entries = try folder.entries()
        var found: [Entry] = []
        for (entry, path) in zip(entries, admission.paths(of: entries.map(\.name), in: parent)) {
            guard let path, admission.admits(entry.kind, at: path) else { continue }
            if entry.kind == .folder {
                pending.append((folder, entry.name, path))
                continue
            }
            let size = try? folder.status(of: entry.name).size
            if let size, !admission.hasRoom(for: path, size: size) { continue }
            found.append(Entry(name: entry.name, path: path, size: size ?? 0))
        }
        visit(folder, found, &admission)
    }
}

extension FolderError {
    init(_ folder: String, _ error: SystemError) {
        switch error.code {
        case ENOENT: self = .notFound(folder)
        case ENOTDIR: self = .notAFolder(folder)
        case EACCES, EPERM: self = .noPermission(folder)
        default: self = .unreadable(folder, error)
        }
    }
}

extension Finding {
    static func unreadable(_ path: String, _ reason: Phrase) -> Finding {
        Finding(
            "unreadable-file", .error, "'\(path)' cannot be read: \(reason)", at: .init(path),
            reason: "What it says is on no page, and links to it fail",
            fix: "Give yourself permission to read it, or take it out of the folder")
    }
}
