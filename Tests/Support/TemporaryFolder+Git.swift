import Foundation

/// Real repositories, untouched by settings of the user.
extension TemporaryFolder {
    /// A repository with the files, none of them committed yet; the branch is called `main`.
    package convenience init(repository files: [String: String]) throws {
        try self.init(files)
        try git("init", "--quiet", "--initial-branch=main")
    }

    /// Commits all that is in the folder, and returns the id.
    @discardableResult
    package func commit(
        _ message: String = "A change", at day: String = "2026-11-01", committed: String? = nil,
        by author: String = "Ada"
    ) throws -> String {
        try git("add", "--all")
        try git(
            "commit", "--quiet", "--allow-empty", "--cleanup=verbatim", "--message", message, at: day,
            committed: committed, by: author)
        return try id("HEAD")
    }

    package func id(_ name: String) throws -> String {
        try git("rev-parse", name).trimmingCharacters(in: .newlines)
    }

    /// What git says; fails where git does. `day` is one (YYYY-MM-DD, at noon) or a moment; the committer's is `committed`, else the same.
    @discardableResult
    package func git(
        _ arguments: String..., at day: String = "2026-11-01", committed: String? = nil, by author: String = "Ada",
        input: [UInt8] = []
    ) throws -> String {
        let run = try attempt(arguments, at: day, committed: committed, by: author, input: input)
        guard run.isSuccess else { throw GitFailure(command: arguments, message: run.text) }
        return run.text
    }

    /// What git says, on either stream, whether it succeeds or not.
    @discardableResult
    package func attempt(
        _ arguments: [String], at day: String = "2026-11-01", committed: String? = nil, by author: String = "Ada",
        input: [UInt8] = []
    ) throws -> (isSuccess: Bool, text: String) {
        let moment = day.utf8.count == 10 ? "\(day)T12:00:00+0000" : day
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments =
            ["git", "-c", "user.name=\(author)", "-c", "user.email=a@example.com", "-c", "core.hooksPath=/dev/null"]
            + ["-c", "protocol.file.allow=always", "-c", "advice.detachedHead=false"] + arguments
        git.currentDirectoryURL = URL(fileURLWithPath: path)
        git.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C", "HOME": "/dev/null",
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_DATE": moment,
            "GIT_COMMITTER_DATE": committed ?? moment,
        ]
        // Files, because whoever waits for two pipes can wait for ever.
        let streams = try TemporaryFolder(["output": ""])
        try streams.write(input, at: "input")
        git.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: streams.path(of: "input")))
        let output = try FileHandle(forWritingTo: URL(fileURLWithPath: streams.path(of: "output")))
        git.standardOutput = output
        git.standardError = output
        try git.run()
        git.waitUntilExit()
        let text = try Data(contentsOf: URL(fileURLWithPath: streams.path(of: "output")))
        return (git.terminationStatus == 0, String(decoding: text, as: UTF8.self))
    }
}

package struct GitFailure: Error, CustomStringConvertible {
    let command: [String]
    let message: String

    package var description: String { "git \(command.joined(separator: " ")): \(message)" }
}
