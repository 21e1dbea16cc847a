import Diagnostics
import PlaybookKit

/// The two versions that a review compares, and what the commits say by which one became the other.
struct ReviewedVersions {
    let before: Review.Version
    let after: Review.Version
    /// The newest first.
    let messages: [GitMessage]
    private let repository: GitRepository
    /// The commit that is compared, or that the files on disk are a change of.
    private let newer: GitCommit

    /// Which two are meant. Without a head it is the files as they are on disk.
    struct Names {
        let base: String
        let head: String?
        /// The base is taken as it is, not as it was where the change began.
        let isDirect: Bool
    }

    /// Both are read with the same templates, in which `ofTheme` was found.
    init(_ names: Names, of site: SiteOptions, with theme: Theme, _ ofTheme: FindingLog) async throws {
        let day = try site.referenceDate()
        var (ofOlder, ofNewer) = (ofTheme, ofTheme)
        let isOnDisk = names.head == nil
        let (older, before, after): (GitCommit, SourceTree, SourceTree)
        do {
            repository = try await GitRepository.of(site.content)
            let named = try await repository.commit(named: names.base)
            newer = try await Self.newer(names.head, in: repository)
            let began = names.isDirect ? named : try await repository.mergeBase(of: named, and: newer)
            older = try await repository.locatingFolder(in: began, from: newer)
            messages = try await repository.commitMessages(from: older, to: newer)
            // Lists of files tell it, so that too many are not read.
            try Self.refuse(
                tooMany: isOnDisk
                    ? await repository.changedFilesOnDisk(since: older)
                    : await repository.changedFiles(from: older, to: newer))
            before = try await SourceTree.reading(older, in: repository, log: &ofOlder)
            if isOnDisk {
                after = try site.readContent(log: &ofNewer)
                // But not where they have their size.
                try Self.refuse(tooMany: after.changedFiles(from: before).count)
            } else {
                after = try await SourceTree.reading(newer, in: repository, log: &ofNewer)
            }
        } catch GitError.nothingInCommon(let first, let second, isShallow: false) {
            throw Failure(
                "'\(first)' and '\(second)' have no commit in common; --direct compares them as they are",
                in: site.language)
        } catch GitError.folder(let error) {
            throw Failure("\(error.phrase); \(SiteOptions.contentFix)", in: site.language)
        } catch let error as GitError {
            throw Failure(error.phrase, in: site.language)
        }
        let revision = isOnDisk ? Revision.workingTree : .commit(name: newer.name, commit: newer.id)
        self.before = Review.Version(
            .commit(name: older.name, commit: older.id), of: before, found: ofOlder, with: theme, asOf: day)
        self.after = Review.Version(revision, of: after, found: ofNewer, with: theme, asOf: day)
    }

    private static func newer(_ head: String?, in repository: GitRepository) async throws(GitError) -> GitCommit {
        if let head { return try await repository.commit(named: head) }
        guard let head = try await repository.head() else { throw .noCommits }
        return head
    }

    private static func refuse(tooMany changed: Int) throws(GitError) {
        guard changed <= Review.mostChangedFiles else {
            throw .tooManyChanges(changed, limit: Review.mostChangedFiles)
        }
    }

    /// What says something else than in each of the commits, also where it is not committed yet.
    func changes(
        since commits: [String], of review: Review, with theme: Theme
    ) async throws(GitError) -> [String: LaterChanges] {
        try await LaterChanges.since(commits, of: review, in: repository, from: newer, with: theme)
    }
}
