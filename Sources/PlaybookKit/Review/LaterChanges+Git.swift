import Diagnostics

extension LaterChanges {
    /// Those since each of some commits, by their ids, in what the agreements of a review are about. `newer` has the folder where it is
    /// now.
    package static func since(
        _ commits: Set<String>, of review: Review, in repository: GitRepository, from newer: GitCommit,
        with theme: Theme
    ) async throws(GitError) -> [String: LaterChanges] {
        guard !commits.isEmpty else { return [:] }
        let files = review.agreements.flatMap(\.reasons).reduce(into: Set([VocabularyChanges.file])) {
            $0.formUnion($1.files)
        }
        let after = Build.parse(review.after.parsed.source.part(files), with: theme)
        var changes: [String: LaterChanges] = [:]
        for id in commits {
            let commit = try await repository.locatingFolder(in: repository.commit(named: id), from: newer)
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
