import Diagnostics
import Localization

/// Asks git about the repository that a folder lies in, without running anything that the repository names: no filter, no hook, no
/// monitor, no helper, and nothing over a network. What the user's own settings say does not count either, and nothing is written.
package struct GitRepository: Sendable {
    private let git: Program
    let folder: String
    /// The folder's path from the root of the repository, with a slash at its end; empty for the root. What is not UTF-8 in it is replaced.
    package let prefix: String
    /// For one question: git lists a hundred thousand files in one.
    var secondsToAnswer = 30

    /// The repository around a folder that is there.
    package static func of(_ folder: String) async throws(GitError) -> GitRepository {
        let path: RealPath
        do throws(SystemError) {
            path = try RealPath(folder)
            _ = try OpenFolder(folder)
        } catch {
            throw .folder(FolderError(folder, error))
        }
        guard let git = await Program.find("git") else { throw .notInstalled }
        if let root = path.repositoryRoot, let place = try? RealPath(git.path), place.isWithin(root) {
            throw .inRepository(git.path)
        }
        let nowhere = GitRepository(git: git, folder: folder, prefix: "")
        return GitRepository(
            git: git, folder: folder, prefix: try await nowhere.text(of: ["rev-parse", "--show-prefix"]))
    }

    private init(git: Program, folder: String, prefix: String) {
        (self.git, self.folder, self.prefix) = (git, folder, prefix)
    }

    /// Each is set anew, so that what the repository says of it does not count.
    private static let settings = [
        ("core.attributesFile", "/dev/null"), ("core.fsmonitor", "false"), ("core.hooksPath", "/dev/null"),
        ("core.quotePath", "false"), ("protocol.allow", "never"), ("safe.bareRepository", "explicit"),
    ]

    /// Nothing is inherited: what `GIT_…` variables say, such as which repository is meant or what compares files, does not count.
    private static let environment = [
        "LC_ALL": "C", "HOME": "/dev/null", "PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_ATTR_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_REPLACE_OBJECTS": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1",
        "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none",
    ]

    /// What becomes of git. `input` is what it reads, `outputLimit` how many bytes of its answer are kept.
    func run(
        _ arguments: [String], setting more: [(String, String)] = [], input: [UInt8] = [], outputLimit: Int = 1 << 20
    ) async throws(GitError) -> ProgramRun {
        var environment = Self.environment
        let settings = Self.settings + more
        environment["GIT_CONFIG_COUNT"] = String(settings.count)
        for (index, (name, value)) in settings.enumerated() {
            (environment["GIT_CONFIG_KEY_\(index)"], environment["GIT_CONFIG_VALUE_\(index)"]) = (name, value)
        }
        let run: ProgramRun
        do throws(ProgramError) {
            run = try await git.run(
                ["--no-pager", "--no-optional-locks"] + arguments, in: folder, inheriting: false, changing: environment,
                input: input, timeLimit: .seconds(secondsToAnswer), outputLimit: outputLimit)
        } catch {
            throw .notRun
        }
        if run.end == .outOfTime { throw .outOfTime(seconds: secondsToAnswer) }
        return run
    }

    /// The whole answer of a git that succeeds.
    func answer(
        to arguments: [String], setting more: [(String, String)] = [], input: [UInt8] = [], outputLimit: Int = 1 << 20
    ) async throws(GitError) -> [UInt8] {
        // One byte more than is wanted tells whether there is more.
        let run = try await run(arguments, setting: more, input: input, outputLimit: outputLimit + 1)
        guard run.isSuccess else { throw failure(run) }
        guard run.output.count <= outputLimit else { throw .tooLong(bytes: outputLimit) }
        return run.output
    }

    /// An answer of one line, without its end.
    func text(of arguments: [String]) async throws(GitError) -> String {
        String(decoding: try await answer(to: arguments).dropLast(), as: UTF8.self)
    }

    /// The id that a name stands for; `nil` for a name that stands for none.
    func id(of name: String) async throws(GitError) -> String? {
        let run = try await run(["rev-parse", "--verify", "--quiet", "--end-of-options", name])
        if run.isSuccess, let id = Self.id(run.output.dropLast()) { return id }
        if run.said("is corrupt") { throw .damaged(name) }
        return nil
    }

    /// 40 or 64 hexadecimal digits.
    static func id(_ bytes: ArraySlice<UInt8>) -> String? {
        let isHexadecimal = bytes.allSatisfy { ASCII.hexValue($0) != nil && !ASCII.isCapital($0) }
        guard isHexadecimal, bytes.count == 40 || bytes.count == 64 else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The folder of its files, from the root of the disk.
    package var root: String {
        get async throws(GitError) { try await text(of: ["rev-parse", "--show-toplevel"]) }
    }

    var isShallow: Bool {
        get async throws(GitError) { try await text(of: ["rev-parse", "--is-shallow-repository"]) == "true" }
    }

    /// What a git that failed says of it.
    func failure(_ run: ProgramRun) -> GitError {
        if run.said("not a git repository") { return .noRepository(folder) }
        if run.said("dubious ownership") { return .anotherUser(folder) }
        if run.said("promisor remote") { return .partial }
        let lastLine = run.messages.split(separator: UInt8(ascii: "\n")).last ?? []
        return .unreadable(String(decoding: lastLine, as: UTF8.self))
    }
}

extension ProgramRun {
    fileprivate func said(_ words: String) -> Bool { messages.firstRange(of: Array(words.utf8)) != nil }
}

extension RealPath {
    /// The nearest folder that holds a repository: itself, or one around it.
    fileprivate var repositoryRoot: RealPath? {
        var folder: RealPath? = self
        while let place = folder {
            if (try? OpenFolder(place.text).status(of: ".git")) != nil { return place }
            folder = place.parent
        }
        return nil
    }
}
