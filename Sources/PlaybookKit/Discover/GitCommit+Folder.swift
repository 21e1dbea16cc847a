import Diagnostics

extension GitRepository {
    /// An older commit, with the place where it has the folder, if a newer one has moved it: `docs/content/` for `content/`.
    ///
    /// It has moved where its `playbook.yml` has, by git's own judgement. A folder without one is another folder.
    package func locatingFolder(in older: GitCommit, from newer: GitCommit) async throws(GitError) -> GitCommit {
        guard try await folderID(in: older) == nil, try await folderID(in: newer) != nil else { return older }
        let output = try await answer(
            to: [
                "diff-tree", "-r", "-z", "--find-renames", "--diff-filter=R", "--name-status", "--no-relative",
                "--ignore-submodules=all", older.id, newer.id,
            ], setting: [("diff.renameLimit", "400")], outputLimit: Self.mostBytesOfListing)
        let vocabulary = Array(Vocabulary.file.utf8)
        let present = try await answer(to: ["rev-parse", "--show-prefix"]).dropLast() + vocabulary
        // For each file "R087", its old name and its new one.
        let fields = output.split(separator: 0)
        for index in stride(from: 2, to: fields.count, by: 3) where fields[index].elementsEqual(present) {
            let old = fields[index - 1]
            let prefix = old.dropLast(vocabulary.count)
            guard old.suffix(vocabulary.count).elementsEqual(vocabulary),
                prefix.isEmpty || prefix.last == UInt8(ascii: "/")
            else { continue }
            return GitCommit(name: older.name, id: older.id, folder: String(decoding: prefix, as: UTF8.self))
        }
        return older
    }

    /// The id of what a commit holds of the folder; `nil` where it has no such folder.
    func folderID(in commit: GitCommit) async throws(GitError) -> String? {
        guard let id = try await id(of: "\(commit.id):\(commit.folder)"), try await self.id(of: "\(id)^{tree}") == id
        else { return nil }
        return id
    }
}
