/// One folder of a walk, named from the folder where the walk began.
struct WalkedFolder: Sendable {
    let path: [FileName]
    /// Everything in it, folders too.
    let entries: [(name: FileName, kind: FileKind)]

    /// The path of an entry as a site would name it; `nil` for a name no site has.
    func sitePath(of name: FileName) -> ContainedPath? {
        var text = ""
        for part in path {
            guard let part = part.text else { return nil }
            text += part + "/"
        }
        return name.text.flatMap { ContainedPath(text + $0) }
    }

    /// The path of an entry as it is shown.
    func shownPath(of name: FileName) -> String { (path + [name]).map(\.shown).joined(separator: "/") }
}

extension OpenFolder {
    /// This folder and all below, outer ones before inner ones.
    func walk() throws(SystemError) -> [WalkedFolder] {
        var walked: [WalkedFolder] = []
        var pending: [[FileName]] = [[]]
        while let path = pending.popLast() {
            let entries = try descend(path).entries()
            walked.append(WalkedFolder(path: path, entries: entries))
            pending += entries.reversed().filter { $0.kind == .folder }.map { path + [$0.name] }
        }
        return walked
    }

    /// The folder at a path below this one; no step goes through a link.
    func descend(_ path: [FileName]) throws(SystemError) -> OpenFolder {
        var folder = self
        for name in path { folder = try folder.folder(name) }
        return folder
    }

    /// The folder at a path below this one, made as far as it is not there.
    func makeFolders(_ path: [FileName]) throws(SystemError) -> OpenFolder {
        var folder = self
        for name in path { folder = try folder.makeFolder(name) }
        return folder
    }
}

extension ContainedPath {
    /// The names that lead to its folder.
    var folderNames: [FileName] { parts.dropLast().map { FileName($0) } }
}
