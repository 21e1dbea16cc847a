package import Diagnostics

/// What became of the files of a folder lately, as git tells it.
package enum GitHistory: Hashable, Sendable {
    /// The newest first.
    case known([FileChange])
    /// A shallow clone, in which everything looks new that was there when it was made.
    case shallow
    /// There is no git, no repository around the folder, or one that git does not read.
    case unknown

    /// How far back it goes, and how many commits at most.
    package static let days = 90
    static let mostCommits = 500
    /// Bytes of git's answer. A commit that they end in does not count, nor does what is older.
    private static let mostBytes = 16 << 20

    /// The history up to the end of a day. `words` tell what a field of front matter is called. Why git does not answer is told of the
    /// version.
    package static func read(
        of folder: String, until day: CalendarDate, words: AuthorWords, log: inout FindingLog
    ) async -> GitHistory {
        do throws(GitError) {
            let repository = try await GitRepository.of(folder)
            if try await repository.isShallow {
                log.report(.shallowHistory)
                return .shallow
            }
            guard let output = try await repository.log(until: day, mostBytes: mostBytes) else { return .unknown }
            var reader = GitLogReader(output, words: words)
            let changes = reader.changes(isCut: output.count >= mostBytes)
            // The commits of the last days by any clock were asked for.
            return .known(changes.filter { $0.day <= day && $0.day > day.adding(days: -days) })
        } catch {
            return .unknown
        }
    }
}

extension GitRepository {
    /// The commits up to a day, each with what it did to the files of the folder; `nil` where there is none. A merge counts as what it
    /// brought: readers saw it on that day.
    fileprivate func log(until day: CalendarDate, mostBytes: Int) async throws(GitError) -> [UInt8]? {
        guard try await head() != nil else { return nil }
        let options = [
            "log", "-z", "--raw", "--format=%x01%cI%x00%an%x00", "--encoding=UTF-8",
            "--max-count=\(GitHistory.mostCommits)",
            "--since=\(day.adding(days: -GitHistory.days))T00:00:00Z", "--until=\(day.adding(days: 2))T00:00:00Z",
            "--first-parent", "--diff-merges=first-parent", "--relative", "--ignore-submodules=all", "--no-color",
            "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes",
        ]
        let settings = [
            ("log.showRoot", "true"), ("log.follow", "false"), ("diff.submodule", "short"), ("diff.renameLimit", "400"),
        ]
        let whole = try await run(
            options + ["--find-renames", "--patch", "--unified=0", "--", "."], setting: settings,
            outputLimit: mostBytes)
        if whole.isSuccess { return whole.output }
        // In a clone without old contents their differences are not known; names are.
        let names = try await run(
            options + ["--find-renames=100%", "--", "."], setting: settings, outputLimit: mostBytes)
        guard names.isSuccess else { throw failure(names) }
        return names.output
    }
}

extension Finding {
    fileprivate static let shallowHistory = Finding(
        "shallow-history", .note, "What changed lately is not known: the repository is a shallow clone",
        at: Location(""), reason: "No page says when it was changed and by whom",
        fix: "Run 'git fetch --unshallow' before truce; on a build server, check out the whole history")
}
