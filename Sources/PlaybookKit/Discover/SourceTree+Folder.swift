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
    /// dot, `node_modules`, and what editors and desktops leave behind. A site is made in memory: files beside the pages that
    /// have more than `assetsLimit` bytes together are reported and left out.
    package static func reading(_ folder: String, log: inout FindingLog, assetsLimit: Int = 512 << 20)
        throws(FolderError) -> SourceTree
    {
        var reader = FolderReader(assetsLimit: assetsLimit)
        do {
            try reader.read(OpenFolder(folder))
        } catch {
            throw FolderError(folder, error)
        }
        log.report(contentsOf: reader.log.findings)
        return SourceTree(reader.files)
    }
}

/// The most a file may hold, in bytes. Text is parsed, and all limits of the parser hold for files of this size.
private let textLimit = 1 << 20
private let assetLimit = 64 << 20
private let deepest = 16
private let longestPath = 240

/// Walks a folder with a list of what is still to do, so that no depth can exhaust the stack.
private struct FolderReader {
    private(set) var files: [ContainedPath: [UInt8]] = [:]
    private(set) var log = FindingLog()
    private var pending: [(parent: OpenFolder, name: FileName, path: ContainedPath)] = []
    private let assetsLimit: Int
    private var assetsSize = 0

    init(assetsLimit: Int) { self.assetsLimit = assetsLimit }

    mutating func read(_ root: OpenFolder) throws(SystemError) {
        try readEntries(of: root, at: nil)
        while let (parent, name, path) = pending.popLast() {
            do {
                try readEntries(of: parent.folder(name), at: path)
            } catch {
                log.report(.unreadable(path.description, "\(error)"))
            }
        }
    }

    private mutating func readEntries(of folder: OpenFolder, at parent: ContainedPath?) throws(SystemError) {
        var firstByFoldedName: [String: ContainedPath] = [:]
        var found: [(name: FileName, path: ContainedPath)] = []
        for (name, kind) in try folder.entries() where !isIgnored(name.shown) {
            guard let path = checkedPath(of: name, in: parent) else { continue }
            if let first = firstByFoldedName[path.caseFolded] {
                log.report(.collision(path, first))
            } else {
                firstByFoldedName[path.caseFolded] = path
            }
            switch kind {
            case .file: found.append((name, path))
            case .folder where path.depth < deepest: pending.append((folder, name, path))
            case .folder: log.report(.tooDeep(path))
            case .link: log.report(.link(path))
            case .special: log.report(.special(path))
            }
        }
        found.removeAll { !hasRoom(for: $0.name, at: $0.path, in: folder) }
        let contents = found.concurrentMap { file in
            Result { () throws(FileReadingError) in
                try folder.contents(of: file.name, limit: file.path.isText ? textLimit : assetLimit)
            }
        }
        for (path, contents) in zip(found.map(\.path), contents) {
            switch contents {
            case .success(let bytes): files[path] = bytes
            case .failure(let error): report(error, at: path)
            }
        }
    }

    private mutating func hasRoom(for name: FileName, at path: ContainedPath, in folder: OpenFolder) -> Bool {
        guard !path.isText, let size = try? folder.status(of: name).size, size <= assetLimit else { return true }
        guard assetsSize + size <= assetsLimit else {
            log.report(.noRoom(path, assetsLimit))
            return false
        }
        assetsSize += size
        return true
    }

    private mutating func report(_ error: FileReadingError, at path: ContainedPath) {
        switch error {
        case .notAFile: log.report(.special(path))
        case .tooLarge(let size): log.report(.tooLarge(path, size))
        case .changing: log.report(.unreadable(path.description, "it is being written to"))
        // A link that took the place of the file after the folder was listed.
        case .system(SystemError(code: ELOOP)): log.report(.link(path))
        case .system(let error): log.report(.unreadable(path.description, "\(error)"))
        }
    }

    /// The path of an entry, unless no page could name it; reports what is odd about the name.
    private mutating func checkedPath(of name: FileName, in parent: ContainedPath?) -> ContainedPath? {
        let prefix = parent.map { "\($0)/" } ?? ""
        guard let text = name.text else {
            log.report(.oddName(prefix + name.shown, name.shown, "is not UTF-8", .error))
            return nil
        }
        guard let path = ContainedPath(prefix + text) else {
            log.report(.oddName(prefix + text, text, "holds a backslash or a control character", .error))
            return nil
        }
        if let oddity = PortableName.oddity(of: text) {
            log.report(.oddName(path.description, text, oddity, .warning))
        } else if path.description.utf8.count > longestPath {
            log.report(.oddName(path.description, text, "has a path of more than \(longestPath) bytes", .warning))
        }
        return path
    }

    private func isIgnored(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        if bytes.first == UInt8(ascii: ".") || bytes.last == UInt8(ascii: "~") { return true }
        if bytes.suffix(4).elementsEqual(".swp".utf8) { return true }
        if bytes.first == UInt8(ascii: "#"), bytes.last == UInt8(ascii: "#") { return true }
        return ["node_modules", "Thumbs.db", "desktop.ini"].contains { $0.utf8.elementsEqual(bytes) }
    }
}

extension ContainedPath {
    fileprivate var isText: Bool {
        switch fileExtension {
        case "md", "markdown", "yml", "yaml": true
        default: false
        }
    }
}

extension FolderError {
    fileprivate init(_ folder: String, _ error: SystemError) {
        switch error.code {
        case ENOENT: self = .notFound(folder)
        case ENOTDIR: self = .notAFolder(folder)
        case EACCES, EPERM: self = .noPermission(folder)
        default: self = .unreadable(folder, error)
        }
    }
}

extension Finding {
    fileprivate static func unreadable(_ path: String, _ reason: String) -> Finding {
        Finding(
            "unreadable-file", .error, "'\(path)' cannot be read: \(reason)", at: .init(path),
            reason: "What it says is on no page, and links to it fail",
            fix: "Give yourself permission to read it, or take it out of the folder")
    }

    fileprivate static func link(_ path: ContainedPath) -> Finding {
        Finding(
            "symlink", .error, "'\(path)' is a symbolic link and was left out", at: .init(path.description),
            reason: "A link can lead out of the folder, to files that must not be published",
            fix: "Put the file itself here")
    }

    fileprivate static func special(_ path: ContainedPath) -> Finding {
        Finding(
            "special-file", .error, "'\(path)' is neither a file nor a folder", at: .init(path.description),
            reason: "Reading it could wait for ever or change something", fix: "Take it out of the folder")
    }

    fileprivate static func tooLarge(_ path: ContainedPath, _ size: Int) -> Finding {
        let limit = path.isText ? textLimit : assetLimit
        return Finding(
            "too-large", .error, "'\(path)' has \(Wording.bytes(size)); the limit is \(Wording.bytes(limit))",
            at: .init(path.description), reason: "It was left out, so that nobody waits for one file",
            fix: path.isText
                ? "Divide it into several pages" : "Keep it where large files are kept, and link to its address")
    }

    fileprivate static func noRoom(_ path: ContainedPath, _ limit: Int) -> Finding {
        Finding(
            "too-large", .error,
            "'\(path)' was left out: the files beside the pages have more than \(Wording.bytes(limit)) together",
            at: .init(path.description), reason: "Links to it fail, and neither team can open it from the page",
            fix: "Keep large files where large files are kept, and link to their addresses", cause: "too-large together"
        )
    }

    fileprivate static func tooDeep(_ path: ContainedPath) -> Finding {
        Finding(
            "odd-name", .error, "'\(path)' is below more than \(deepest) folders and was left out",
            at: .init(path.description), reason: "Nobody finds what lies so deep, and some systems cannot open it",
            fix: "Move it up")
    }

    fileprivate static func oddName(_ path: String, _ name: String, _ oddity: String, _ severity: Severity) -> Finding {
        let message = "'\(name)' \(oddity)" + (severity == .error ? "; it was left out" : "")
        return Finding(
            "odd-name", severity, message, at: .init(path),
            reason: "Somebody else's computer, or the server, cannot store or open a file of this name",
            fix: "Rename it")
    }

    fileprivate static func collision(_ path: ContainedPath, _ first: ContainedPath) -> Finding {
        Finding(
            "name-collision", .error, "'\(path.name)' and '\(first.name)' are one name on Windows and macOS",
            at: .init(path.description), reason: "Whoever opens the playbook there sees one of them alone",
            fix: "Rename one of them; case, and how an accent is stored, make no difference there",
            related: [.init(first.description)])
    }
}
