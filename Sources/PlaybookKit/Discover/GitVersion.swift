package import Diagnostics
package import Localization

/// Which state of the content a copy was made from, as git names it.
package struct GitVersion: Hashable, Sendable {
    /// The commit's id, in hexadecimal digits.
    let commit: String
    /// The day of the commit where it was made; `nil` where it names none.
    let day: CalendarDate?
    /// The folder holds something else than the commit.
    let hasChanges: Bool

    /// As many digits as tell the commits of one playbook apart; always the same number, so that every clone says the same.
    private static let digits = 10

    /// "3f2a9c14e0 of 12 November 2026, with changes not committed".
    package func text(in language: Language) -> String {
        let id = String(decoding: commit.utf8.prefix(Self.digits), as: UTF8.self)
        let name = day.map { language.text("commitOf", ["commit": id, "day": language.date($0)]) } ?? id
        return hasChanges ? language.text("withChanges", ["version": name]) : name
    }

    /// The version of what is in a folder: `nil` without git, outside a repository and for a folder of which nothing is committed. A
    /// repository that git does not read is told by a note, because nothing else is wrong.
    package static func read(of folder: String, log: inout FindingLog) async -> GitVersion? {
        do throws(GitError) {
            return try await GitRepository.of(folder).version()
        } catch {
            if let reason = error.reason { log.report(.unknownVersion(reason)) }
            return nil
        }
    }
}

extension GitRepository {
    fileprivate func version() async throws(GitError) -> GitVersion? {
        // A folder of which the commit holds nothing has no version.
        guard let commit = try await head()?.id, try await id(of: "\(commit):./") != nil else { return nil }
        let head = try await run(["cat-file", "commit", commit])
        guard head.isSuccess else { throw failure(head) }
        let status = try await run(
            [
                "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=all",
                "--",
                ".",
            ], setting: filters())
        guard status.isSuccess else { throw failure(status) }
        return GitVersion(commit: commit, day: Self.day(of: head.output), hasChanges: !status.output.isEmpty)
    }

    /// The programs that the repository would have files go through before they are compared, each switched off.
    private func filters() async throws(GitError) -> [(String, String)] {
        let names = try await answer(to: ["config", "--list", "--name-only", "-z"])
        return names.split(separator: 0).compactMap { bytes in
            let name = String(decoding: bytes, as: UTF8.self)
            guard bytes.starts(with: Array("filter.".utf8)) else { return nil }
            return (name, bytes.reversed().starts(with: Array(".required".utf8).reversed()) ? "false" : "")
        }
    }

    /// The day that the committer's clock showed: `committer Name <mail> SECONDS ±HHMM` in the head of a commit.
    private static func day(of commit: [UInt8]) -> CalendarDate? {
        let lines = commit.split(separator: UInt8(ascii: "\n"), maxSplits: 64, omittingEmptySubsequences: false)
        let head = lines.prefix { !$0.isEmpty }
        guard let line = head.first(where: { $0.starts(with: Array("committer ".utf8)) }) else { return nil }
        let words = line.split(separator: UInt8(ascii: " ")).suffix(2).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 2, let seconds = Int(words[0]), let zone = Int(words[1]),
            // The year 9999.
            (0..<253_402_300_800).contains(seconds), abs(zone) < 10_000
        else { return nil }
        return CalendarDate(daysSinceEpoch: (seconds + (zone / 100 * 60 + zone % 100) * 60) / 86_400)
    }
}

extension GitError {
    /// Half a sentence; `nil` where there is nothing to ask git about.
    fileprivate var reason: Phrase? {
        switch self {
        case .notInstalled, .inRepository, .folder, .noRepository, .noCommits: nil
        case .notRun: "git could not be run"
        case .outOfTime(let seconds): "git did not answer within \(count: seconds, "second")"
        case .anotherUser: "its repository belongs to another user"
        case .refusedName, .unknownName, .nothingInCommon, .noFolder, .tooManyChanges, .partial, .damaged,
            .tooLong, .unreadable:
            "its repository cannot be read"
        }
    }
}

extension Finding {
    fileprivate static func unknownVersion(_ reason: Phrase) -> Finding {
        Finding(
            "unknown-version", .note, "The version of the content is not known: \(reason)", at: Location(""),
            reason: "The cover of a printed copy does not say which state of the playbook it shows",
            fix: "Let 'git status' work in the folder for the user who runs truce, without settings of your own")
    }
}
