package import Diagnostics

/// Why git did not tell what was asked.
package enum GitError: Error, Hashable, Sendable {
    case notInstalled
    /// The first git of `PATH` lies in the repository itself, at that path, where whoever changes the playbook could change it.
    case inRepository(String)
    case folder(FolderError)
    /// No repository is around the folder.
    case noRepository(String)
    /// The repository around the folder belongs to somebody else, who could have put there what git would run.
    case anotherUser(String)
    case noCommits
    /// A name that is not passed to git, with what it is or does.
    case refusedName(String, Phrase)
    case unknownName(String, isShallow: Bool)
    case nothingInCommon(String, String, isShallow: Bool)
    /// Neither of two versions has the folder.
    case noFolder(String, String, String)
    /// More files changed than are compared.
    case tooManyChanges(Int, limit: Int)
    /// The clone was made without all files, and nothing is fetched.
    case partial
    /// An object is missing, or is not what its id says. The id, or how it was asked for.
    case damaged(String)
    /// Git had more to tell than so many bytes.
    case tooLong(bytes: Int)
    case outOfTime(seconds: Int)
    /// It could not be run.
    case notRun
    /// Any other reason, in git's own words; empty for none.
    case unreadable(String)
}

extension GitError {
    /// One sentence, with the way out where there is one.
    package var phrase: Phrase {
        switch self {
        case .notInstalled:
            "There is no git in the folders that PATH names; install it to compare versions"
        case .inRepository(let path):
            "The git that PATH names first, '\(path)', lies in the repository itself; take its folder out of PATH"
        case .folder(let error): error.phrase
        case .noRepository(let folder):
            "The folder '\(folder)' is in no git repository, so there is no version to compare with"
        case .anotherUser(let folder):
            """
            The repository of '\(folder)' belongs to another user; run truce as that user, or make the repository yours with \
            chown
            """
        case .noCommits: "Nothing is committed in the repository yet, so there is no version to compare with"
        case .refusedName(let name, let reason):
            "'\(name)' does not name a version: it \(reason); name a branch, a tag or a commit"
        case .unknownName(let name, isShallow: true):
            "The repository, a shallow clone, has no version '\(name)'; run 'git fetch --unshallow', and fetch the branch"
        case .unknownName(let name, isShallow: false):
            "The repository has no version '\(name)'; if it is a branch that others have, fetch it first"
        case .nothingInCommon(let first, let second, isShallow: true):
            """
            The repository is a shallow clone and lacks the commit from which '\(first)' and '\(second)' went apart; \
            run 'git fetch --unshallow'
            """
        case .nothingInCommon(let first, let second, isShallow: false):
            "'\(first)' and '\(second)' have no commit in common, from which the change could have begun"
        case .noFolder(let folder, let first, let second):
            "Neither '\(first)' nor '\(second)' has the folder '\(folder)'; --content names that of the playbook"
        case .tooManyChanges(let changed, let limit):
            """
            \(count: changed, "file") changed, and a review tells of \(number: limit) at most; compare versions that are \
            nearer to each other
            """
        case .partial:
            "The repository is a partial clone and lacks files of that version; clone it without --filter"
        case .damaged(let object):
            "The repository is damaged or not complete: '\(object)' cannot be read; 'git fsck' tells more"
        case .tooLong(let bytes): "Git's answer has more than \(bytes: bytes), which is more than a playbook needs"
        case .outOfTime(let seconds): "Git did not answer within \(count: seconds, "second")"
        case .notRun: "Git could not be run"
        case .unreadable(""): "Git cannot read the repository"
        case .unreadable(let words): "Git cannot read the repository: \(words)"
        }
    }
}
