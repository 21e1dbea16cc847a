import Diagnostics

/// The commits by which one version became another: which files of the folder each touches, and on which others it builds.
package struct GitChange: Sendable {
    struct Commit: Sendable {
        let id: String
        /// By their ids; those of the older version are not among the commits.
        let parents: [String]
        /// Of a merge, those that are as in none of its parents: what it brings from one of them, that one's commits say.
        var files: [ContainedPath] = []
    }

    private let commits: [Commit]

    init(_ commits: [Commit]) { self.commits = commits }

    /// What whoever wrote a commit cannot have seen: the files that were touched by the commits on which it does not build.
    package func files(touchedSince commit: String) -> Set<ContainedPath> {
        let parents = Dictionary(commits.map { ($0.id, $0.parents) }) { first, _ in first }
        var seen: Set = [commit]
        var pending = [commit]
        while let id = pending.popLast() {
            for parent in parents[id] ?? [] where seen.insert(parent).inserted { pending.append(parent) }
        }
        return Set(commits.lazy.filter { !seen.contains($0.id) }.flatMap(\.files))
    }
}

extension GitRepository {
    /// The commits that lead to one and not to the other, all of them. A file that was moved is touched under both of its names.
    package func change(from base: GitCommit, to head: GitCommit) async throws(GitError) -> GitChange {
        let output = try await answer(
            to: [
                "log", "-z", "--raw", "--format=%x01%H %P", "--diff-merges=combined", "--no-renames", "--no-relative",
                "--ignore-submodules=all", "--no-color", "--no-ext-diff", "--no-textconv", "--no-show-signature",
                "--no-notes", head.id, "^\(base.id)",
            ], setting: [("log.showRoot", "true")], outputLimit: Self.mostBytesOfListing)
        // Git tells the files of merges from the root of the repository, whatever it is asked for.
        let prefix = try await answer(to: ["rev-parse", "--show-prefix"]).dropLast()
        return GitChange(Self.commits(in: output, below: prefix))
    }

    /// What `git log -z --raw --format=%x01%H %P` writes: a commit is SOH, its id and those of its parents, NUL; then for each file
    /// `:modes ids letter`, NUL, its name, NUL. Line ends stand between.
    private static func commits(in output: [UInt8], below prefix: ArraySlice<UInt8>) -> [GitChange.Commit] {
        var commits: [GitChange.Commit] = []
        var isName = false
        for field in output.split(separator: 0) {
            if isName {
                isName = false
                guard field.starts(with: prefix),
                    let path = ContainedPath(String(decoding: field.dropFirst(prefix.count), as: UTF8.self))
                else { continue }
                commits[commits.count - 1].files.append(path)
                continue
            }
            let line = field.drop { $0 == UInt8(ascii: "\n") }
            isName = line.first == UInt8(ascii: ":") && !commits.isEmpty
            guard line.first == 1 else { continue }
            let ids = line.dropFirst().split(separator: UInt8(ascii: " ")).compactMap(id)
            if let id = ids.first { commits.append(GitChange.Commit(id: id, parents: Array(ids.dropFirst()))) }
        }
        return commits
    }
}
