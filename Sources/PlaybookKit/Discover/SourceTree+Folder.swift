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
    private(set) var log = FindingLog()
    private var pending: [(parent: OpenFolder, name: FileName, path: ContainedPath)] = []
    private let limits: ReadingLimits
    private var textsSize = 0
    private var othersSize = 0
    private var pageCount = 0

    init(limits: ReadingLimits) { self.limits = limits }

    mutating func read(_ root: OpenFolder) throws(SystemError) {
        try readEntries(of: root, at: nil)
        while let (parent, name, path) = pending.popLast() {
            do {
                try readEntries(of: parent.folder(name), at: path)
            } catch {
                log.report(.unreadable(path.description, error.phrase))
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
            case .file:
                if path.description.utf8.count > PortableName.longestPath { log.report(.longPath(path)) }
                found.append((name, path))
            case .folder where path.depth < limits.depth: pending.append((folder, name, path))
            case .folder: log.report(.tooDeep(path, limits.depth))
            case .link: log.report(.link(path))
            case .special: log.report(.special(path))
            }
        }
        found.removeAll { !hasRoom(for: $0.name, at: $0.path, in: folder) }
        let contents = found.concurrentMap { [limits] file in
            Result { () throws(FileReadingError) in
                try folder.file(file.name, limit: limits.bytes(of: file.path))
            }
        }
        for (path, contents) in zip(found.map(\.path), contents) {
            switch contents {
            case .success(let (bytes, status)):
                files[path] = bytes
                if status.links > 1 { log.report(.hardLink(path)) }
            case .failure(let error): report(error, at: path)
            }
        }
    }

    private mutating func hasRoom(for name: FileName, at path: ContainedPath, in folder: OpenFolder) -> Bool {
        // One that is too large by itself is reported for that.
        guard let size = try? folder.status(of: name).size, size <= limits.bytes(of: path) else { return true }
        if path.isPage, pageCount >= limits.pages {
            log.report(.tooMany(path, limits.pages))
            return false
        }
        guard path.isText ? textsSize + size <= limits.texts : othersSize + size <= limits.others else {
            log.report(.noRoom(path, path.isText ? limits.texts : limits.others))
            return false
        }
        if path.isPage { pageCount += 1 }
        if path.isText { textsSize += size } else { othersSize += size }
        return true
    }

    private mutating func report(_ error: FileReadingError, at path: ContainedPath) {
        switch error {
        case .tooLarge(let size): log.report(.tooLarge(path, size, limit: limits.bytes(of: path)))
        case .changing: log.report(.changing(path))
        // What took the place of the file after the folder was listed: a link, a socket.
        case .system(SystemError(code: ELOOP)): log.report(.link(path))
        case .notAFile, .system(SystemError(code: ENXIO)): log.report(.special(path))
        case .system(let error): log.report(.unreadable(path.description, error.phrase))
        }
    }

    /// The path of an entry, unless no page could name it; reports what is odd about the name.
    private mutating func checkedPath(of name: FileName, in parent: ContainedPath?) -> ContainedPath? {
        let prefix = parent.map { "\($0)/" } ?? ""
        guard let text = name.text else {
            log.report(.leftOut(prefix + name.shown, name.shown, "is not UTF-8 text"))
            return nil
        }
        guard let path = ContainedPath(prefix + text) else {
            log.report(.leftOut(prefix + text, text, "holds a backslash or a control character"))
            return nil
        }
        if let oddity = PortableName.oddity(of: text) {
            log.report(.oddName(path, "'\(text)' \(oddity)"))
        }
        return path
    }

    private func isIgnored(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        if bytes.first == UInt8(ascii: ".") || bytes.last == UInt8(ascii: "~") { return true }
        if bytes.suffix(4).elementsEqual(".swp".utf8) { return true }
        if bytes.first == UInt8(ascii: "#"), bytes.last == UInt8(ascii: "#") { return true }
        // Of a document that is open in Office.
        if bytes.starts(with: "~$".utf8) { return true }
        return ["node_modules", "Thumbs.db", "desktop.ini", "__MACOSX", "Icon\r"].contains {
            $0.utf8.elementsEqual(bytes)
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

    fileprivate static func link(_ path: ContainedPath) -> Finding {
        Finding(
            "symlink", .error, "'\(path)' is a symbolic link and was left out", at: .init(path.description),
            reason: "A link can lead out of the folder, to files that must not be published",
            fix: "Put the file itself here")
    }

    fileprivate static func hardLink(_ path: ContainedPath) -> Finding {
        Finding(
            "hard-link", .warning, "'\(path)' has a second name on this disk, a hard link", at: .init(path.description),
            reason: "Whoever changes the file under that name changes the playbook, and no pull request shows it",
            fix: "Copy the file, and put the copy in its place", cause: "hard-link")
    }

    fileprivate static func special(_ path: ContainedPath) -> Finding {
        Finding(
            "special-file", .error, "'\(path)' is neither a file nor a folder", at: .init(path.description),
            reason: "Reading it could wait for ever or change something", fix: "Take it out of the folder")
    }

    fileprivate static func tooLarge(_ path: ContainedPath, _ size: Int, limit: Int) -> Finding {
        Finding(
            "too-large", .error,
            "'\(path)' was left out: it has \(bytes: size), and the limit is \(bytes: limit)",
            at: .init(path.description),
            reason: path.isText
                ? "Texts of up to 1 MiB were measured to take two seconds at the worst"
                : "Readers on the road wait a minute for 64 MiB, and the site is made in memory",
            fix: path.isText
                ? "Divide it into several pages" : "Keep it where large files are kept, and link to its address")
    }

    fileprivate static func noRoom(_ path: ContainedPath, _ limit: Int) -> Finding {
        Finding(
            "too-large", .error,
            path.isText
                ? "'\(path)' was left out: the pages have more than \(bytes: limit) together"
                : "'\(path)' was left out: the files beside the pages have more than \(bytes: limit) together",
            at: .init(path.description),
            reason: "The site is made in memory, and 75 MiB of pages take 1.1 GiB; links to what was left out fail",
            fix: path.isText
                ? "Divide the playbook, or move what nobody reads out of the folder"
                : "Keep large files where large files are kept, and link to their addresses",
            cause: "too-large together")
    }

    fileprivate static func tooMany(_ path: ContainedPath, _ limit: Int) -> Finding {
        Finding(
            "too-large", .error, "'\(path)' was left out: there are more than \(number: limit) pages",
            at: .init(path.description),
            reason: "The site is made in memory, and 20,000 pages take 1.1 GiB; links to what was left out fail",
            fix: "Divide the playbook, or move what nobody reads out of the folder", cause: "too-large pages")
    }

    fileprivate static func tooDeep(_ path: ContainedPath, _ deepest: Int) -> Finding {
        Finding(
            "odd-name", .error, "'\(path)' was left out: it is below more than \(deepest) folders",
            at: .init(path.description), reason: "Nobody finds what lies so deep, and some systems cannot open it",
            fix: "Move it up")
    }

    /// No path on this computer or in the site could name it.
    fileprivate static func leftOut(_ path: String, _ name: String, _ oddity: Phrase) -> Finding {
        Finding(
            "odd-name", .error, "'\(name)' was left out: its name \(oddity)", at: .init(path),
            reason: "No link can lead to a file of this name, and other computers cannot store it", fix: "Rename it")
    }

    fileprivate static func oddName(_ path: ContainedPath, _ message: Phrase) -> Finding {
        Finding(
            "odd-name", .error, message, at: .init(path.description),
            reason: "Somebody else's computer, or the server, cannot store or open a file of this name",
            fix: "Rename it")
    }

    fileprivate static func longPath(_ path: ContainedPath) -> Finding {
        Finding(
            "odd-name", .error,
            "The path of '\(path.name)' has \(path.description.utf8.count) bytes; the limit is \(PortableName.longestPath)",
            at: .init(path.description),
            reason: "Windows stores no more than 260, with those of the folder that the playbook is in",
            fix: "Shorten the names of its folders, or move it up", cause: "odd-name path")
    }

    fileprivate static func collision(_ path: ContainedPath, _ first: ContainedPath) -> Finding {
        Finding(
            "name-collision", .error, "'\(path.name)' and '\(first.name)' are one name on Windows and macOS",
            at: .init(path.description), reason: "Whoever opens the playbook there sees one of them alone",
            fix: "Rename one of them; case, and how an accent is stored, make no difference there",
            related: [.init(first.description)])
    }
}
