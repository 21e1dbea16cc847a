package import Diagnostics

extension SourceTree {
    /// Reads what a commit holds of the repository's folder, from git's own store: nothing is checked out. Only what git tracks is known,
    /// as it keeps it: what a filter would make of a file, such as a large one that is kept elsewhere, is not.
    ///
    /// Limits, names that are left out and findings are those of a folder on disk. A folder that the commit lacks is an empty playbook.
    package static func reading(
        _ commit: GitCommit, in repository: GitRepository, log: inout FindingLog
    ) async throws(GitError) -> SourceTree {
        try await reading(commit, in: repository, within: ReadingLimits(), log: &log)
    }

    static func reading(
        _ commit: GitCommit, in repository: GitRepository, within limits: ReadingLimits, log: inout FindingLog
    ) async throws(GitError) -> SourceTree {
        guard let tree = try await repository.tree(of: commit, depth: limits.depth) else { return [:] }
        var admission = FileAdmission(within: limits)
        var pending: [ContainedPath?] = [nil]
        var files: [(path: ContainedPath, blob: GitBlob)] = []
        while let folder = pending.popLast() {
            let entries = tree.entries(of: folder)
            let paths = admission.paths(of: entries.map(\.name), in: folder)
            for case (let entry, let path?) in zip(entries.lazy.map(\.entry), paths) {
                switch entry {
                case .file(let blob):
                    if admission.admits(.file, at: path), admission.hasRoom(for: path, size: blob.size) {
                        files.append((path, blob))
                    }
                case .folder: if admission.admits(.folder, at: path) { pending.append(path) }
                case .link: _ = admission.admits(.link, at: path)
                case .submodule: admission.log.report(.submodule(path))
                }
            }
        }
        log.report(contentsOf: admission.log.findings)
        let contents = try await repository.contents(of: files.map(\.blob))
        return SourceTree(Dictionary(zip(files.map(\.path), contents)) { first, _ in first })
    }
}

extension GitRepository {
    /// What a commit holds of the folder; `nil` where it has no such folder.
    fileprivate func tree(of commit: GitCommit, depth: Int) async throws(GitError) -> GitTree? {
        guard let id = try await folderID(in: commit) else { return nil }
        let listing = try await answer(
            to: ["ls-tree", "-r", "-z", "-l", "--full-tree", id], outputLimit: Self.mostBytesOfListing)
        return try GitTree(listing, depth: depth)
    }

    /// How many files of the folder are not the same in two commits, before any is read. At least one of them has to have the folder.
    package func changedFiles(from before: GitCommit, to after: GitCommit) async throws(GitError) -> Int {
        let folders = [try await folderID(in: before), try await folderID(in: after)].compactMap(\.self)
        guard !folders.isEmpty else { throw .noFolder(folder, before.name, after.name) }
        let listing = folders.count == 1 ? ["ls-tree", "--full-tree"] : ["diff-tree", "--no-renames"]
        let names = try await answer(
            to: listing + ["-r", "-z", "--name-only"] + folders, outputLimit: Self.mostBytesOfListing)
        return names.count { $0 == 0 }
    }

    /// Of half a million files.
    static let mostBytesOfListing = 64 << 20

    /// The bytes of files, in their order.
    fileprivate func contents(of blobs: [GitBlob]) async throws(GitError) -> [[UInt8]] {
        var contents: [[UInt8]] = []
        contents.reserveCapacity(blobs.count)
        while contents.count < blobs.count {
            var size = 0
            let batch = blobs[contents.count...].prefix { blob in
                defer { size += blob.size }
                return size < Self.bytesAtOnce
            }
            let output = try await answer(
                to: ["cat-file", "--batch"], input: batch.flatMap { Array("\($0.id)\n".utf8) },
                outputLimit: batch.reduce(0) { $0 + $1.size + GitBlob.mostBytesAround })
            var rest = output[...]
            for blob in batch { contents.append(try blob.contents(from: &rest)) }
        }
        return contents
    }

    /// As many, and the file that goes past it: what is in memory twice for a moment.
    private static let bytesAtOnce = 32 << 20
}

extension GitBlob {
    /// Of its id, its type, its size and two line ends.
    fileprivate static let mostBytesAround = 100

    /// Takes the file from the beginning of what `git cat-file --batch` writes: `ID blob SIZE`, a line end, the bytes, a line end.
    fileprivate func contents(from output: inout ArraySlice<UInt8>) throws(GitError) -> [UInt8] {
        let head = Array("\(id) blob \(size)\n".utf8)
        guard output.starts(with: head), output.count > head.count + size else { throw .damaged(id) }
        output = output.dropFirst(head.count)
        defer { output = output.dropFirst(size + 1) }
        return Array(output.prefix(size))
    }
}

extension Finding {
    fileprivate static func submodule(_ path: ContainedPath) -> Finding {
        Finding(
            "submodule", .error, "'\(path)' is a submodule and was left out", at: .init(path.description),
            reason: "What it holds is kept in another repository, whose changes no pull request shows",
            fix: "Put the files themselves here")
    }
}
