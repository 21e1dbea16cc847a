import Diagnostics

/// Asks git about the repository that a folder lies in, without running anything that the repository names: no filter, no hook, no
/// monitor, no helper, and nothing over a network. What the user's own settings say does not count either.
struct GitRepository {
    private let env: Program
    private let git: Program
    private let folder: String

    /// `nil` without git. Whether the folder lies in a repository turns out when git is asked.
    static func of(_ folder: String) async -> GitRepository? {
        guard let git = await Program.find("git"), let env = await Program.find("env") else { return nil }
        return GitRepository(env: env, git: git, folder: folder)
    }

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

    /// The first line that a question is answered by; `nil` where it has no answer.
    func line(of arguments: [String]) async throws(Unreadable) -> String? {
        let answer = try await run(arguments)
        guard answer.isSuccess else {
            let isQuiet = answer.messages.isEmpty
            let isOutside = answer.messages.firstRange(of: Array("not a git repository".utf8)) != nil
            if answer.end == .exit(1) && isQuiet || answer.end == .exit(128) && isOutside { return nil }
            throw unreadable(answer)
        }
        return String(decoding: answer.output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    /// What git answers. `outputLimit` is how many bytes of it are kept.
    func run(
        _ arguments: [String], setting more: [(String, String)] = [], outputLimit: Int = 1 << 20
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
                timeLimit: .seconds(Self.timeLimit), outputLimit: outputLimit)
        } catch {
            throw Unreadable(reason: "git could not be run")
        }
    }

    func unreadable(_ run: ProgramRun) -> Unreadable {
        if run.end == .outOfTime {
            return Unreadable(reason: "git did not answer within \(count: Self.timeLimit, "second")")
        }
        if run.messages.firstRange(of: Array("dubious ownership".utf8)) != nil {
            return Unreadable(reason: "its repository belongs to another user")
        }
        return Unreadable(reason: "its repository cannot be read")
    }
}
