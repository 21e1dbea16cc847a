/// Takes an old site apart. Removes what a build wrote; what it did not write moves on into the new site.
struct Retirement: Sendable {
    let old: OpenFolder
    let site: OpenFolder?
    let written: @Sendable (ContainedPath) -> Bool

    /// A site that a build wrote, by its own manifest. Nothing in it counts as ours if it has none.
    init(of old: OpenFolder, into site: OpenFolder) {
        let bytes = try? old.contents(of: OutputManifest.name, limit: OutputManifest.longest)
        let hashes = bytes.flatMap { OutputManifest($0) }?.hashes ?? [:]
        self.old = old
        self.site = site
        written = { hashes[$0] != nil || $0 == OutputManifest.path }
    }

    /// A site that was never finished: everything in it is a build's, or also elsewhere.
    init(ofUnfinished old: OpenFolder) {
        self.old = old
        site = nil
        written = { _ in true }
    }

    /// Leaves the folder itself, empty. Can be called again after it was interrupted.
    func run() throws(SystemError) {
        let folders = try old.walk()
        let results = folders.concurrentMap { folder in
            Result { () throws(SystemError) in try clear(folder) }
        }
        for result in results { try result.get() }
        for folder in folders.reversed() {
            guard let name = folder.path.last else { continue }
            try old.descend(folder.path.dropLast()).removeFolder(name)
        }
        // Last, because without it nobody would know what is ours.
        if (try? old.status(of: OutputManifest.name)) != nil { try old.removeFile(OutputManifest.name) }
    }

    private func clear(_ walked: WalkedFolder) throws(SystemError) {
        let folder = try old.descend(walked.path)
        for (name, kind) in walked.entries where kind != .folder {
            let path = walked.sitePath(of: name)
            if path == OutputManifest.path { continue }
            if let site, !isWritten(path, kind) {
                try keep(name, from: folder, in: site.makeFolders(walked.path))
            } else {
                try folder.removeFile(name)
            }
        }
    }

    private func isWritten(_ path: ContainedPath?, _ kind: FileKind) -> Bool {
        guard let path else { return false }
        return kind == .file && written(path)
    }

    /// Most are in the new site already, linked while it grew. Under another name where the site has one of its own.
    private func keep(_ name: FileName, from folder: OpenFolder, in site: OpenFolder) throws(SystemError) {
        let identity = try folder.status(of: name).identity
        if let present = try? site.status(of: name), present.identity == identity { return try folder.removeFile(name) }
        var newName = name
        var number = 1
        while (try? site.status(of: newName)) != nil {
            newName = FileName("\(name.shown).kept-\(number)")
            number += 1
        }
        try folder.move(name, to: site, as: newName)
    }
}
