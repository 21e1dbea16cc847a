import Diagnostics

/// How many files of the folder are not the same in two versions, before any is read.
extension GitRepository {
    /// In two commits. At least one of them has to have the folder.
    package func changedFiles(from before: GitCommit, to after: GitCommit) async throws(GitError) -> Int {
        let folders = [try await folderID(in: before), try await folderID(in: after)].compactMap(\.self)
        guard !folders.isEmpty else { throw .noFolder(folder, before.name, after.name) }
        let listing = folders.count == 1 ? ["ls-tree", "--full-tree"] : ["diff-tree", "--no-renames"]
        let names = try await answer(
            to: listing + ["-r", "-z", "--name-only"] + folders, outputLimit: Self.mostBytesOfListing)
        return names.count { $0 == 0 }
    }

    /// In a commit and on disk, by their names and sizes: of files of one size only their bytes tell it, so there may be more.
    package func changedFilesOnDisk(since before: GitCommit) async throws(GitError) -> Int {
        let limits = ReadingLimits()
        // What is odd about the files is told by whoever reads them.
        var ignored = FindingLog()
        let recorded = try await files(of: before, within: limits, log: &ignored)
        var sizes = Dictionary(recorded.map { ($0.path, $0.blob.size) }) { first, _ in first }
        var changed = 0
        do throws(FolderError) {
            _ = try ContentWalk.walk(folder, within: limits) { _, entries, _ in
                changed += entries.count { sizes.removeValue(forKey: $0.path) != $0.size }
            }
        } catch {
            throw .folder(error)
        }
        return changed + sizes.count
    }
}
