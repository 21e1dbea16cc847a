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
            and from a file of approvals with one such name a line. Who agrees in a commit agrees to what the playbook says there: \
            when what the agreement is about says something else later, it counts no longer. No signature is checked: whoever can \
            write a commit can write somebody else's name. The exit code is 1 if the change brings a finding at error \
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
        let names = ReviewedVersions.Names(base: base, head: head, isDirect: direct)
        let versions = try await ReviewedVersions(names, of: site, with: theme, ofTheme)
        let language = try site.language(of: versions.after.checked.editions, in: theme)
        // Programs read English, unless somebody wants it otherwise.
        let written = format == .json && site.lang == nil ? theme.language("en") : language
        var review = Review(from: versions.before, to: versions.after, in: written)
        try await noteAgreements(in: &review, of: versions, with: theme)
        try write(ReviewReport(review, in: written), with: theme, to: file, in: language)
        let missing = requireSignOff ? review.agreements.count { !$0.state.isGiven } : 0
        if missing > 0 {
            let line: Phrase = "Agreements that are still missing: \(number: missing)"
            try StandardStream.error.write(line.text(in: language) + "\n", in: language)
        }
        throw missing > 0 ? ExitCode.failure : ExitCode(for: review.introduced)
    }

    private func noteAgreements(
        in review: inout Review, of versions: ReviewedVersions, with theme: Theme
    ) async throws {
        let signOffs = SignOffs(
            messages: versions.messages, approvals: try readApprovals(),
            before: versions.before.checked.playbook, after: versions.after.checked.playbook)
        do throws(GitError) {
            let later = try await versions.changes(since: signOffs.commits, of: review, with: theme)
            review.fill(from: signOffs, later: later)
        } catch {
            throw Failure(error.phrase, in: site.language)
        }
    }

    private func readApprovals() throws -> SourceFile? {
        guard let approvals else { return nil }
        if let file = try SourceFile.named(approvals, in: site.language) { return file }
        throw Failure("There is no file '\(approvals)' with approvals", in: site.language)
    }

    // MARK: Telling

    private func write(_ report: ReviewReport, with theme: Theme, to file: SingleFile?, in language: Language) throws {
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
            asOf: report.asOf.description, in: language
        ).text(of: log.merged, in: theme.file(shownAs:))
        try StandardStream.error.write(text, in: language)
    }
}
