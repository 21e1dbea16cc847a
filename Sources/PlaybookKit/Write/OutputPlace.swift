import Diagnostics

/// Where a site or a single file is to be written, once nothing speaks against it.
struct OutputPlace: Sendable {
    /// As the user wrote it.
    let shown: String
    /// The folder it is in, which may have to be made.
    let parent: RealPath
    let name: FileName
    let path: RealPath
    private let existing: RealPath
    /// From the folder that exists to the parent.
    private let missing: [String]

    /// Refuses what a build must never replace. `others` are folders the output must be apart from, such as the content.
    init(_ folder: String, apartFrom others: [String]) throws(WriteError) {
        guard let place = OutputPlace(resolving: folder) else { throw .refused(folder, "cannot be an output folder") }
        self = place
        if let reason = Self.objection(to: path, apartFrom: others) ?? Self.objection(to: name, in: parent) {
            throw .refused(folder, reason)
        }
    }

    /// Refuses what must not make way for a file of that form.
    init(file: String, _ form: SingleFile.Form, apartFrom others: [String]) throws(WriteError) {
        if file == "-" { throw .refusedFile(file, "means standard output, which carries no file") }
        guard let place = OutputPlace(resolving: file) else { throw .refusedFile(file, "cannot be a file") }
        self = place
        if let reason = Self.objection(to: form, name, in: parent) ?? Self.objection(toFileAt: path, apartFrom: others)
        {
            throw .refusedFile(file, reason)
        }
    }

    /// `nil` for a path without a name, such as the root.
    init?(resolving path: String) {
        guard let (existing, missing, name) = Self.resolved(path) else { return nil }
        shown = path
        (self.existing, self.missing) = (existing, missing)
        parent = missing.reduce(existing) { $0.appending($1) }
        self.name = FileName(name)
        self.path = parent.appending(name)
    }

    /// The folder it is in, made if it is not there.
    func openParent() throws(SystemError) -> OpenFolder {
        try OpenFolder(existing.text).makeFolders(missing.map { FileName($0) })
    }

    /// A path that ends in a link names the link. Folders that are not there are taken as they are written.
    private static func resolved(_ folder: String) -> (existing: RealPath, missing: [String], name: String)? {
        guard !folder.utf8.contains(0) else { return nil }
        var names: [String] = []
        var rest = folder
        while let (head, name) = split(rest) {
            if name == "." || name == ".." {
                guard names.isEmpty, let real = try? RealPath(rest) else { return nil }
                rest = real.text
                continue
            }
            names.insert(name, at: 0)
            rest = head
            if let existing = try? RealPath(rest), let last = names.popLast() { return (existing, names, last) }
        }
        return nil
    }

    /// The last name of a path and the folder before it, at least `.` or `/`; `nil` where there is no name.
    private static func split(_ path: String) -> (head: String, name: String)? {
        let slash = UInt8(ascii: "/")
        guard let name = path.utf8.split(separator: slash).last else { return nil }
        let head = path.utf8[..<name.startIndex]
        return (head.isEmpty ? "." : String(Substring(head)), String(Substring(name)))
    }

    private static func objection(to path: RealPath, apartFrom others: [String]) -> Phrase? {
        if RealPath.homeFolders.contains(where: { $0.isWithin(path) }) { return "is or holds your home folder" }
        if RealPath.currentFolder.map({ $0.isWithin(path) }) ?? false { return "is or holds the current folder" }
        for other in others {
            guard let real = try? RealPath(other) else { continue }
            if path == real { return "is the folder the site is made from" }
            if path.isWithin(real) { return "is inside '\(other)', which the site is made from" }
            if real.isWithin(path) { return "holds '\(other)', which the site is made from" }
        }
        return nil
    }

    private static func objection(to name: FileName, in parent: RealPath) -> Phrase? {
        guard let parent = try? OpenFolder(parent.text), let status = try? parent.status(of: name) else { return nil }
        switch status.kind {
        case .link: return "is a symbolic link"
        case .file, .special: return "is a file"
        case .folder: break
        }
        if (try? parent.status())?.identity.device != status.identity.device { return "is a disk of its own" }
        if (try? parent.folder(name).status(of: ".git")) != nil { return "is a git repository" }
        return nil
    }

    private static func objection(toFileAt path: RealPath, apartFrom others: [String]) -> Phrase? {
        let around = others.first { (try? RealPath($0)).map(path.isWithin) ?? false }
        return around.map { "is inside '\($0)', which it is made from" }
    }

    static func objection(to form: SingleFile.Form, _ name: FileName, in parent: RealPath) -> Phrase? {
        guard let parent = try? OpenFolder(parent.text), let status = try? parent.status(of: name) else { return nil }
        return switch status.kind {
        case .link: "is a symbolic link"
        case .folder: "is a folder"
        case .special: "is no ordinary file"
        case .file: form.mayReplace(name, in: parent) ? nil : "is a file that truce did not write"
        }
    }
}
