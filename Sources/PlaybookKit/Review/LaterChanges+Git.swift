import Diagnostics

extension LaterChanges {
    /// Of so many commits files are read again; before them, everything counts as changed. Few people have to agree to one change.
    static let mostCommits = 30

    /// Those since each of some commits, by their ids, the newest first, in what the agreements of a review are about. `newer` has the
    /// folder where it is now.
    package static func since(
        _ commits: [String], of review: Review, in repository: GitRepository, from newer: GitCommit, with theme: Theme
    ) async throws(GitError) -> [String: LaterChanges] {
        guard !commits.isEmpty else { return [:] }
        let files = review.agreements.flatMap(\.reasons).reduce(into: Set([VocabularyChanges.file])) {
            $0.formUnion($1.files)
        }
        let after = Build.parse(review.after.parsed.source.part(files), with: theme)
        var changes: [String: LaterChanges] = [:]
        for id in commits.dropFirst(mostCommits) { changes[id] = LaterChanges(files: files, entries: nil) }
        for id in commits.prefix(mostCommits) {
            let commit = try await repository.locatingFolder(in: GitCommit(name: id, id: id), from: newer)
            var ignored = FindingLog()
            let before = try await SourceTree.reading(commit, in: repository, only: files, log: &ignored)
            changes[id] = LaterChanges(from: Build.parse(before, with: theme), to: after)
        }
        return changes
    }
}

extension SourceTree {
    /// Some of its files.
    fileprivate func part(_ paths: Set<ContainedPath>) -> SourceTree {
        SourceTree(
            Dictionary(
                uniqueKeysWithValues: files.filter { paths.contains($0.path) }.map { ($0.path, $0.file.bytes) }))
    }
}
