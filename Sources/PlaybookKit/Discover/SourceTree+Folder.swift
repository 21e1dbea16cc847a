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
        var files: [ContainedPath: [UInt8]] = [:]
        let found = try ContentWalk.walk(folder, within: limits) { folder, entries, admission in
            let contents = entries.concurrentMap { entry in
                Result { () throws(FileReadingError) in
                    try folder.file(entry.name, limit: limits.bytes(of: entry.path))
                }
            }
            for (path, contents) in zip(entries.map(\.path), contents) {
                switch contents {
                case .success(let (bytes, status)):
                    files[path] = bytes
                    if status.links > 1 { admission.log.report(.hardLink(path)) }
                case .failure(let error): admission.report(error, at: path)
                }
            }
        }
        log.report(contentsOf: found.findings)
        return SourceTree(files)
    }
}

extension FileAdmission {
    fileprivate mutating func report(_ error: FileReadingError, at path: ContainedPath) {
        switch error {
        // It grew after the folder was listed.
        case .tooLarge(let size): _ = hasRoom(for: path, size: size)
        case .changing: log.report(.changing(path))
        // What took the place of the file after the folder was listed: a link, a socket.
        case .system(SystemError(code: ELOOP)): _ = admits(.link, at: path)
        case .notAFile, .system(SystemError(code: ENXIO)): _ = admits(.special, at: path)
        case .system(let error): log.report(.unreadable(path.description, error.phrase))
        }
    }
}

extension Finding {
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
