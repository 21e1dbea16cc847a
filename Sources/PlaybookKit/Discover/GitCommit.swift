import Diagnostics

/// A commit, found once by a name; from then on it is asked for by its id alone.
package struct GitCommit: Hashable, Sendable {
    /// How it was asked for, such as `origin/main`.
    package let name: String
    /// 40 or 64 hexadecimal digits.
    package let id: String
    /// Where it has the folder of the playbook, as git names it: where that is now, unless another place is known.
    var folder = "./"
}

extension GitRepository {
    /// The commit that a branch, a tag or an id names, `main~2` and `main@{yesterday}` too.
    package func commit(named name: String) async throws(GitError) -> GitCommit {
        if let objection = Self.objection(to: name) { throw .refusedName(name, objection) }
        if let id = try await id(of: "\(name)^{commit}") { return GitCommit(name: name, id: id) }
        if try await head() == nil { throw .noCommits }
        throw .unknownName(name, isShallow: try await isShallow)
    }

    /// The commit that is checked out; `nil` before the first one.
    package func head() async throws(GitError) -> GitCommit? {
        if let id = try await id(of: "HEAD^{commit}") { return GitCommit(name: "HEAD", id: id) }
        if let missing = try await id(of: "HEAD") { throw .damaged(missing) }
        return nil
    }

    /// The newest commit that two have in common: where the second went its own way. It is called what the first is called. Of several,
    /// the first that git names.
    package func mergeBase(of first: GitCommit, and second: GitCommit) async throws(GitError) -> GitCommit {
        let run = try await run(["merge-base", first.id, second.id])
        if run.isSuccess, let id = Self.id(run.output.dropLast()) { return GitCommit(name: first.name, id: id) }
        guard run.end == .exit(1) else { throw failure(run) }
        throw .nothingInCommon(first.name, second.name, isShallow: try await isShallow)
    }

    /// Why a name is not passed to git; `nil` for one that may be. No name of a branch or a tag can hold what is refused but for the
    /// length, and `-`, which git would take for an option.
    private static func objection(to name: String) -> Phrase? {
        let bytes = Array(name.utf8)
        if bytes.isEmpty { return "is an empty name" }
        if bytes.count > longestName { return "has \(bytes.count) bytes; the limit is \(longestName)" }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "holds a control character" }
        if bytes[0] == UInt8(ascii: "-") { return "begins with '-', which commands take for an option" }
        if bytes[0] == UInt8(ascii: "^") { return "begins with '^', which takes a commit away" }
        if bytes.firstRange(of: Array("..".utf8)) != nil { return "is a range" }
        if bytes.contains(UInt8(ascii: ":")) { return "holds ':', which names a file" }
        if bytes.firstRange(of: Array("^{/".utf8)) != nil {
            return "looks for words that anybody may write into a commit"
        }
        return nil
    }

    /// In bytes.
    private static let longestName = 250
}
