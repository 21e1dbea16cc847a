package import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension SourceTree {
    /// Reads a folder with everything below it. What cannot be read is reported, and the rest goes on.
    ///
    /// Links are never followed, so nothing outside the folder is read. Left out without a word: names that begin with a
    /// dot, `node_modules`, and what editors and desktops leave behind.
    package static func reading(_ folder: String, log: inout FindingLog) throws(FolderError) -> SourceTree {
        try reading(folder, within: ReadingLimits(), log: &log)
    }

    static func reading(_ folder: String, within limits: ReadingLimits, log: inout FindingLog) throws(FolderError)
        -> SourceTree
    {
        var reader = FolderReader(limits: limits)
        do {
            try reader.read(OpenFolder(folder))
        } catch {
            throw FolderError(folder, error)
        }
        log.report(contentsOf: reader.log.findings)
        return SourceTree(reader.files)
    }
}

/// Walks a folder with a list of what is still to do, so that no depth can exhaust the stack.
private struct FolderReader {
    private(set) var files: [ContainedPath: [UInt8]] = [:]
    private var admission: FileAdmission
    private var pending: [(parent: OpenFolder, name: FileName, path: ContainedPath)] = []

    init(limits: ReadingLimits) { admission = FileAdmission(within: limits) }

    var log: FindingLog { admission.log }

    mutating func read(_ root: OpenFolder) throws(SystemError) {
        try readEntries(of: root, at: nil)
        while let (parent, name, path) = pending.popLast() {
            do {
                try readEntries(of: parent.folder(name), at: path)
            } catch {
                admission.log.report(.unreadable(path.description, error.phrase))
            }
        }
    }

    private mutating func readEntries(of folder: OpenFolder, at parent: ContainedPath?) throws(SystemError) {
        let entries = try folder.entries()
        var found: [(name: FileName, path: ContainedPath)] = []
        for (entry, path) in zip(entries, admission.paths(of: entries.map(\.name), in: parent)) {
            guard let path, admission.admits(entry.kind, at: path) else { continue }
            if entry.kind == .folder {
                pending.append((folder, entry.name, path))
            } else {
                found.append((entry.name, path))
            }
        }
        // Of one whose size cannot be told, reading tells why.
        found.removeAll { name, path in
            guard let size = try? folder.status(of: name).size else { return false }
            return !admission.hasRoom(for: path, size: size)
        }
        let contents = found.concurrentMap { [limits = admission.limits] file in
            Result { () throws(FileReadingError) in
                try folder.file(file.name, limit: limits.bytes(of: file.path))
            }
        }
        for (path, contents) in zip(found.map(\.path), contents) {
            switch contents {
            case .success(let (bytes, status)):
                files[path] = bytes
                if status.links > 1 { admission.log.report(.hardLink(path)) }
            case .failure(let error): report(error, at: path)
            }
        }
    }

    private mutating func report(_ error: FileReadingError, at path: ContainedPath) {
        switch error {
        // It grew after the folder was listed.
        case .tooLarge(let size): _ = admission.hasRoom(for: path, size: size)
        case .changing: admission.log.report(.changing(path))
        // What took the place of the file after the folder was listed: a link, a socket.
        case .system(SystemError(code: ELOOP)): _ = admission.admits(.link, at: path)
        case .notAFile, .system(SystemError(code: ENXIO)): _ = admission.admits(.special, at: path)
        case .system(let error): admission.log.report(.unreadable(path.description, error.phrase))
        }
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
    fileprivate static func unreadable(_ path: String, _ reason: Phrase) -> Finding {
        Finding(
            "unreadable-file", .error, "'\(path)' cannot be read: \(reason)", at: .init(path),
            reason: "What it says is on no page, and links to it fail",
            fix: "Give yourself permission to read it, or take it out of the folder")
    }

    fileprivate static func changing(_ path: ContainedPath) -> Finding {
        Finding(
            "unreadable-file", .error, "'\(path)' cannot be read: it is being written to", at: .init(path.description),
            reason: "What it says is on no page, and half a file would say something else",
            fix: "Run truce again once the file is saved")
    }

    fileprivate static func hardLink(_ path: ContainedPath) -> Finding {
        Finding(
            "hard-link", .warning, "'\(path)' has a second name on this disk, a hard link", at: .init(path.description),
            reason: "Whoever changes the file under that name changes the playbook, and no pull request shows it",
            fix: "Copy the file, and put the copy in its place", cause: "hard-link")
    }
}
