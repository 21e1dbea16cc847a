import Diagnostics

extension ChangedLines {
    /// Adds a folder on disk, compared with the last commit that the one checked out and the named one have in common. `files` are what the
    /// folder holds, which is read where they are not known; `prefix` stands before its paths in findings.
    package mutating func add(
        _ folder: String, holding files: SourceTree? = nil, since name: String, prefix: String = ""
    ) async throws(GitError) {
        let repository = try await GitRepository.of(folder)
        let named = try await repository.commit(named: name)
        guard let head = try await repository.head() else { throw .noCommits }
        let base = try await repository.locatingFolder(in: repository.mergeBase(of: named, and: head), from: head)
        var log = FindingLog()
        let before = try await SourceTree.reading(base, in: repository, log: &log)
        let after: SourceTree = if let files { files } else { try Self.files(of: folder) }
        add(from: before, log, to: after, prefix: prefix)
    }

    private static func files(of folder: String) throws(GitError) -> SourceTree {
        // What is odd about them is told by whoever reads them first.
        var ignored = FindingLog()
        do throws(FolderError) {
            return try SourceTree.reading(folder, log: &ignored)
        } catch {
            throw .folder(error)
        }
    }
}
