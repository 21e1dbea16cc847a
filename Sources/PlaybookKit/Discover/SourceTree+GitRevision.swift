package import Diagnostics

extension SourceTree {
    /// Reads what a commit holds of the repository's folder, from git's own store: nothing is checked out. Only what git tracks is known,
    /// as it keeps it: what a filter would make of a file, such as a large one that is kept elsewhere, is not.
    ///
    /// Limits, names that are left out and findings are those of a folder on disk. A folder that the commit lacks is an empty playbook.
    /// Nothing is read but the `wanted` files; `nil` for all.
    package static func reading(
        _ commit: GitCommit, in repository: GitRepository, only wanted: Set<ContainedPath>? = nil,
        log: inout FindingLog
    ) async throws(GitError) -> SourceTree {
        try await reading(commit, in: repository, only: wanted, within: ReadingLimits(), log: &log)
    }

    static func reading(
        _ commit: GitCommit, in repository: GitRepository, only wanted: Set<ContainedPath>? = nil,
        within limits: ReadingLimits, log: inout FindingLog
    ) async throws(GitError) -> SourceTree {
        var files = try await repository.files(of: commit, within: limits, log: &log)
        if let wanted { files.removeAll { !wanted.contains($0.path) } }
        let contents = try await repository.contents(of: files.map(\.blob))
        return SourceTree(Dictionary(zip(files.map(\.path), contents)) { first, _ in first })
    }
}

extension GitRepository {
    /// The files of the folder in a commit that are within the limits, before any is read.
    func files(
        of commit: GitCommit, within limits: ReadingLimits, log: inout FindingLog
    ) async throws(GitError) -> [(path: ContainedPath, blob: GitBlob)] {
        guard let tree = try await tree(of: commit, depth: limits.depth) else { return [] }
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
        return files
    }

    /// What a commit holds of the folder; `nil` where it has no such folder.
    fileprivate func tree(of commit: GitCommit, depth: Int) async throws(GitError) -> GitTree? {
        guard let id = try await folderID(in: commit) else { return nil }
        let listing = try await answer(
            to: ["ls-tree", "-r", "-z", "-l", "--full-tree", id], outputLimit: Self.mostBytesOfListing)
        return try GitTree(listing, depth: depth)
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
