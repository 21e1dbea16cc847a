package import Diagnostics

/// Where a folder lies in its repository.
package struct RepositoryPlace: Sendable {
    /// Of the repository's files, from the root of the disk.
    package let root: String
    /// The folder from there, `content/`; empty where it is the root.
    package let prefix: String

    package struct Unknown: Error {
        package let phrase: Phrase
    }

    /// Asks git.
    package init(of folder: String) async throws(Unknown) {
        guard let repository = await GitRepository.of(folder) else {
            throw Unknown(phrase: "There is no git here, and paths are told from the root of a repository; install it")
        }
        let lines: (root: String?, prefix: String?)
        do throws(GitRepository.Unreadable) {
            lines.root = try await repository.line(of: ["rev-parse", "--show-toplevel"])
            lines.prefix = try await repository.line(of: ["rev-parse", "--show-prefix"])
        } catch {
            throw Unknown(phrase: "git cannot say where '\(folder)' is: \(error.reason)")
        }
        guard let root = lines.root, let prefix = lines.prefix else {
            throw Unknown(phrase: "'\(folder)' is in no git repository, from whose root paths are told")
        }
        (self.root, self.prefix) = (root, prefix)
        guard prefix.isEmpty || ContainedPath("\(prefix)-") != nil else {
            throw Unknown(phrase: "The path of '\(folder)' in its repository holds signs that no file of owners can")
        }
    }
}
