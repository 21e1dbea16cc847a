/// What the author of a commit wrote about it.
package struct GitMessage: Hashable, Sendable {
    /// The commit's id.
    package let commit: String
    /// As it was written, in UTF-8 where the commit says its encoding. Nothing can be relied on.
    package let bytes: [UInt8]
}

extension GitRepository {
    /// The messages of the commits that lead to one and not to the other, the newest first, at most `mostMessages`.
    package func commitMessages(from base: GitCommit, to head: GitCommit) async throws(GitError) -> [GitMessage] {
        let output = try await answer(
            to: [
                "log", "-z", "--format=%H%x00%B", "--encoding=UTF-8", "--max-count=\(Self.mostMessages)", "--no-color",
                "--no-show-signature", "--no-notes", head.id, "^\(base.id)",
            ], outputLimit: 16 << 20)
        let fields = output.split(separator: 0, omittingEmptySubsequences: false)
        return stride(from: 0, to: fields.count - 1, by: 2).compactMap { index in
            Self.id(fields[index]).map { GitMessage(commit: $0, bytes: Array(fields[index + 1])) }
        }
    }

    /// Nobody reads through more; what they say of an agreement is in the newest.
    package static let mostMessages = 1000
}
