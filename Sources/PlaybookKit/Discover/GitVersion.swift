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
        guard let program = await Program.find("git"), let env = await Program.find("env") else { return nil }
        do {
            return try await Repository(env: env, git: program, folder: folder).version()
        } catch {
            log.report(.unknownVersion(error.reason))
            return nil
        }
    }
}

/// Asks git about the repository that a folder lies in, without running anything that the repository names: no filter, no hook, no
/// monitor, no helper, and nothing over a network. What the user's own settings say does not count either.
private struct Repository {
    let env: Program
    let git: Program
    let folder: String

    struct Unreadable: Error {
        let reason: Phrase
    }

    /// In seconds.
    private static let timeLimit = 10

    /// Each is set anew, so that what the repository says of it does not count.
    private static let settings = [
        ("core.fsmonitor", "false"), ("core.hooksPath", "/dev/null"), ("core.quotePath", "false"),
        ("protocol.allow", "never"), ("safe.bareRepository", "explicit"),
    ]

    func version() async throws(Unreadable) -> GitVersion? {
        guard let commit = try await line(of: ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
            // A folder of which the commit holds nothing has no version.
            try await line(of: ["rev-parse", "--verify", "--quiet", "\(commit):./"]) != nil
        else { return nil }
        let head = try await run(["cat-file", "commit", commit])
        guard head.isSuccess else { throw unreadable(head) }
        let status = try await run(
            [
                "status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=all",
                "--",
                ".",
            ], setting: filters())
        guard status.isSuccess else { throw unreadable(status) }
        return GitVersion(commit: commit, day: Self.day(of: head.output), hasChanges: !status.output.isEmpty)
    }

    /// The programs that the repository would have files go through before they are compared, each switched off.
    private func filters() async throws(Unreadable) -> [(String, String)] {
        let names = try await run(["config", "--list", "--name-only", "-z"])
        guard names.isSuccess else { throw unreadable(names) }
        return names.output.split(separator: 0).compactMap { bytes in
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

    /// The first line that a question is answered by; `nil` where it has no answer.
    private func line(of arguments: [String]) async throws(Unreadable) -> String? {
        let answer = try await run(arguments)
        guard answer.isSuccess else {
            let isQuiet = answer.messages.isEmpty
            let isOutside = answer.messages.firstRange(of: Array("not a git repository".utf8)) != nil
            if answer.end == .exit(1) && isQuiet || answer.end == .exit(128) && isOutside { return nil }
            throw unreadable(answer)
        }
        return String(decoding: answer.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    private func run(
        _ arguments: [String], setting more: [(String, String)] = []
    ) async throws(Unreadable) -> ProgramRun {
        var environment = [
            "LC_ALL": "C", "HOME": "/dev/null", "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_REPLACE_OBJECTS": "1",
            "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1", "GIT_NO_LAZY_FETCH": "1",
            "GIT_ALLOW_PROTOCOL": "none",
        ]
        let settings = Self.settings + more
        environment["GIT_CONFIG_COUNT"] = String(settings.count)
        for (index, (name, value)) in settings.enumerated() {
            (environment["GIT_CONFIG_KEY_\(index)"], environment["GIT_CONFIG_VALUE_\(index)"]) = (name, value)
        }
        let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        do throws(ProgramError) {
            return try await env.run(
                ["-i"] + variables + [git.path, "--no-pager", "--no-optional-locks"] + arguments, in: folder,
                timeLimit: .seconds(Self.timeLimit))
        } catch {
            throw Unreadable(reason: "git could not be run")
        }
    }

    private func unreadable(_ run: ProgramRun) -> Unreadable {
        if run.end == .outOfTime {
            return Unreadable(reason: "git did not answer within \(count: Self.timeLimit, "second")")
        }
        if run.messages.firstRange(of: Array("dubious ownership".utf8)) != nil {
            return Unreadable(reason: "its repository belongs to another user")
        }
        return Unreadable(reason: "its repository cannot be read")
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
