import ArgumentParser
import Diagnostics
import Localization
import PlaybookKit

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Tell what a change does to the playbook, and who must agree to it.",
        discussion: """
            Compares two versions of the playbook, not of its lines: what was agreed and no longer is, assets, pages, addresses that \
            lead nowhere, what a change reaches, problems that it brings and mends, and the texts word by word. Versions are read \
            from git without a checkout; nothing in the repository is run or changed.

            Agreements are read from the commits, in lines such as 'Agreed-by: sales <piotr@example.com>' at the end of a message, \
            and from a file of approvals with one such name a line. No signature is checked: whoever can write a commit can \
            write somebody else's name. The exit code is 1 if the change brings a finding at error \
            level, or with --require-sign-off if somebody has not agreed yet.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json, html
    }

    @OptionGroup var site: SiteOptions

    @Argument(
        help: ArgumentHelp("The version before: a branch, a tag or a commit, such as origin/main.", valueName: "base"))
    var base: String

    @Argument(help: ArgumentHelp("The version after. Without it: the files as they are on disk.", valueName: "head"))
    var head: String?

    @Flag(help: "Compare with the version before as it is now, not with the one from which the change began.")
    var direct = false

    @Option(
        help: """
            text for people, markdown for the comment of a pull request, json for programs, html for a file that shows texts \
            before and after.
            """)
    var format = Format.text

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("A file to write instead of standard output; not for text.", valueName: "file"))
    var output: String?

    @Flag(help: "Exit with 1 until everybody who must agree has agreed.")
    var requireSignOff = false

    @Option(help: ArgumentHelp("A file with the names of those who agreed, one a line.", valueName: "file"))
    var approvals: String?

    func validate() throws {
        guard output == nil || format != .text else {
            throw ValidationError("-o needs --format markdown, json or html; text is for a terminal")
        }
    }

    func run() async throws {
        let file = try output.map { try SingleFile.named($0, .review, apartFrom: site.inputs, in: site.language) }
        var ofTheme = FindingLog()
        let theme = try site.readTheme(log: &ofTheme)
        let versions = try await versions(with: theme, ofTheme)
        let language = try site.language(of: versions.after.checked.editions, in: theme)
        var review = Review(from: versions.before, to: versions.after, in: language)
        review.fill(
            from: SignOffs(
                messages: versions.messages, approvals: try readApprovals(),
                before: versions.before.checked.playbook, after: versions.after.checked.playbook))
        try write(review, with: theme, to: file, in: language)
        let missing = requireSignOff ? review.agreements.filter(\.state.isMissing).count : 0
        if missing > 0 {
            let line: Phrase = "Agreements that are still missing: \(number: missing)"
            try StandardStream.error.write(line.text(in: language) + "\n", in: language)
        }
        throw missing > 0 ? ExitCode.failure : ExitCode(for: review.introduced)
    }

    // MARK: Reading

    private typealias Versions = (before: Review.Version, after: Review.Version, messages: [GitMessage])

    /// Both are read with the same templates, in which `ofTheme` was found.
    private func versions(with theme: Theme, _ ofTheme: FindingLog) async throws -> Versions {
        let day = try site.referenceDate()
        let repository: GitRepository
        let (older, newer): (GitCommit, GitCommit)
        let messages: [GitMessage]
        var (ofOlder, ofNewer) = (ofTheme, ofTheme)
        let (before, after): (SourceTree, SourceTree)
        let onDisk = head == nil ? try site.readContent(log: &ofNewer) : nil
        do throws(GitError) {
            repository = try await GitRepository.of(site.content)
            let named = try await repository.commit(named: base)
            newer = try await newest(in: repository)
            older = direct ? named : try await repository.mergeBase(of: named, and: newer)
            messages = try await repository.commitMessages(from: older, to: newer)
            // Of two commits their lists of files tell it, so that too many are not read.
            if onDisk == nil { try Self.refuse(tooMany: await repository.changedFiles(from: older, to: newer)) }
            before = try await SourceTree.reading(older, in: repository, log: &ofOlder)
            if let onDisk {
                try Self.refuse(tooMany: onDisk.changedFiles(from: before))
                after = onDisk
            } else {
                after = try await SourceTree.reading(newer, in: repository, log: &ofNewer)
            }
        } catch {
            throw Failure(error.phrase, in: site.language)
        }
        let revision = head == nil ? Revision.workingTree : .commit(name: newer.name, commit: newer.id)
        return (
            Review.Version(
                .commit(name: older.name, commit: older.id), of: before, found: ofOlder, with: theme, asOf: day),
            Review.Version(revision, of: after, found: ofNewer, with: theme, asOf: day), messages
        )
    }

    private static func refuse(tooMany changed: Int) throws(GitError) {
        guard changed <= Review.mostChangedFiles else {
            throw .tooManyChanges(changed, limit: Review.mostChangedFiles)
        }
    }

    /// The commit that is compared, or that the files on disk are a change of.
    private func newest(in repository: GitRepository) async throws(GitError) -> GitCommit {
        if let head { return try await repository.commit(named: head) }
        guard let head = try await repository.head() else { throw .noCommits }
        return head
    }

    private func readApprovals() throws -> SourceFile? {
        guard let approvals else { return nil }
        if let file = try SourceFile.named(approvals, in: site.language) { return file }
        throw Failure("There is no file '\(approvals)' with approvals", in: site.language)
    }

    // MARK: Telling

    private func write(_ review: Review, with theme: Theme, to file: SingleFile?, in language: Language) throws {
        // Programs read English, unless somebody wants it otherwise.
        let isData = format == .json && site.lang == nil
        let report = ReviewReport(review, in: isData ? theme.language("en") : language)
        var log = FindingLog()
        let bytes: [UInt8] =
            switch format {
            case .text: Array(report.text(for: Terminal(isColoured: StandardStream.output.isColoured)).utf8)
            case .markdown: Array(report.comment.utf8)
            case .json: report.json
            case .html: report.html(with: theme, log: &log)
            }
        if let file {
            try file.replace(with: bytes, in: language)
        } else {
            try StandardStream.output.write(bytes, in: language)
        }
        guard !log.findings.isEmpty else { return }
        let text = TextReport(
            terminal: Terminal(isColoured: StandardStream.error.isColoured),
            asOf: review.after.checked.playbook.asOf.description, in: language
        ).text(of: log.merged) { path in theme.files.values.first { $0.path == path } }
        try StandardStream.error.write(text, in: language)
    }
}
