import Diagnostics

/// Which files of a playbook are read, and what is said of the others: the same for a folder on disk and for one that git recorded.
///
/// Files are offered folder by folder, each folder's in the order of their names' bytes; whoever comes after a limit is reached stays out.
struct FileAdmission {
    var log = FindingLog()
    let limits: ReadingLimits
    private var textsSize = 0
    private var othersSize = 0
    private var pageCount = 0

    init(within limits: ReadingLimits) { self.limits = limits }

    /// The paths of what a folder holds, `nil` for what is left out: without a word what no playbook means to publish, and with a finding
    /// what no page could name. What is odd about a name is reported.
    mutating func paths(of names: [FileName], in parent: ContainedPath?) -> [ContainedPath?] {
        var firstByFoldedName: [String: ContainedPath] = [:]
        return names.map { name in
            guard !isIgnored(name.shown), let path = checkedPath(of: name, in: parent) else { return nil }
            if let first = firstByFoldedName[path.caseFolded] {
                log.report(.collision(path, first))
            } else {
                firstByFoldedName[path.caseFolded] = path
            }
            return path
        }
    }

    /// Whether it is a file or a folder that is not too deep.
    mutating func admits(_ kind: FileKind, at path: ContainedPath) -> Bool {
        switch kind {
        case .file:
            if path.description.utf8.count > PortableName.longestPath { log.report(.longPath(path)) }
            return true
        case .folder where path.depth < limits.depth: return true
        case .folder: log.report(.tooDeep(path, limits.depth))
        case .link: log.report(.link(path))
        case .special: log.report(.special(path))
        }
        return false
    }

    /// Whether a file of so many bytes is within the limits, together with those that were admitted before.
    mutating func hasRoom(for path: ContainedPath, size: Int) -> Bool {
        guard size <= limits.bytes(of: path) else {
            log.report(.tooLarge(path, size, limit: limits.bytes(of: path)))
            return false
        }
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

    /// `nil` if no page could name it.
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

extension Finding {
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
