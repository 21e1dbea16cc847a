import ArgumentParser
import Diagnostics
import Localization
import PlaybookKit

struct OwnersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "owners", abstract: "Write who approves changes of which file, as GitHub and GitLab read it.",
        discussion: """
            Prints a CODEOWNERS file that is made from the owners of the pages and from 'handle:' of teams and people in \
            playbook.yml. With --write it is written, and with --check the exit code is 1 where the file says something else. A file \
            that truce did not write is left as it is.

            What the hosts cannot do. GitHub: one approval by anybody on a line is enough, so both sides agree only with the ruleset \
            that --ruleset prints, or with 'truce review --require-sign-off'; nobody approves their own pull request, so an owner \
            who is alone cannot merge what they wrote. GitLab: its sections ask each party, in paid tiers alone. Both: paths do not \
            tell a comma from a price. Git by itself asks nobody; 'truce review --require-sign-off' works with all of them.
            """)

    @OptionGroup var site: SiteOptions

    @Option(help: "Which of them reads it.")
    var host: CodeHost

    @Flag(help: "Write the file instead of printing it.")
    var write = false

    @Flag(help: "Tell how the file differs from what would be written; write nothing.")
    var check = false

    @Flag(help: "Print a ruleset of GitHub in which each team has to approve, as JSON for its settings.")
    var ruleset = false

    @Argument(
        help: ArgumentHelp(
            "The file. Without it: .github/CODEOWNERS or .gitlab/CODEOWNERS of the repository.", valueName: "file"))
    var file: String?

    func validate() throws {
        guard [write, check, ruleset].count(where: \.self) < 2 else {
            throw ValidationError("Use one of --write, --check and --ruleset")
        }
        guard !ruleset || host == .github else { throw ValidationError("Only GitHub has rulesets: use --host github") }
        guard file == nil || write || check else { throw ValidationError("A file needs --write or --check") }
    }

    func run() async throws {
        let run = try Run(site)
        let (root, prefix) = try await place(in: run.language)
        let approvers = Approvers(run.editions)
        if ruleset {
            let ruleset = ApproverRuleset(approvers, prefix: prefix)
            try StandardStream.output.write(ruleset.json, in: run.language)
            return try await tell(ruleset.log, of: run)
        }
        let owners = CodeOwnersFile(approvers, host: host, prefix: prefix)
        let path = file ?? root.appendingPath(CodeOwnersFile.place(at: host).description)
        if check { return try await compare(path, with: owners, of: run) }
        if write {
            try replace(path, with: owners, in: run.language)
        } else {
            try StandardStream.output.write(owners.text, in: run.language)
        }
        try await tell(owners.log, of: run)
    }

    /// The repository's root, and the content folder from there.
    private func place(in language: Language) async throws(Failure) -> (root: String, prefix: String) {
        let place: (root: String, prefix: String)
        do throws(GitError) {
            let repository = try await GitRepository.of(site.content)
            place = (try await repository.root, repository.prefix)
        } catch .noRepository(let folder) {
            throw Failure("'\(folder)' is in no git repository, from whose root owners' files tell paths", in: language)
        } catch {
            throw Failure(error.phrase, in: language)
        }
        guard place.prefix.isEmpty || ContainedPath("\(place.prefix)-") != nil else {
            throw Failure(
                "The path of '\(site.content)' in its repository holds signs that no file of owners can", in: language)
        }
        return place
    }

    private func replace(_ path: String, with owners: CodeOwnersFile, in language: Language) throws {
        do throws(WriteError) {
            try SingleFile(path, .owners, apartFrom: []).write(Array(owners.text.utf8))
        } catch {
            guard case .refusedFile(let file, let reason) = error else { throw Failure(error.phrase, in: language) }
            throw Failure("'\(file)' \(reason); name another file, or put the lines in by hand", in: language)
        }
    }

    private func compare(_ path: String, with owners: CodeOwnersFile, of run: Run) async throws {
        let present = try SourceFile.named(path, in: run.language)
        var log = owners.log
        guard let stale = StaleOwners(present, namedBy: file, wanted: owners, host: host) else {
            return try await tell(log, of: run)
        }
        log.report(stale.finding)
        let lines = stale.difference.map { Terminal.shortened($0) + "\n" } + (stale.hasMore ? ["…\n"] : [])
        try await tell(log, of: run, on: .output, above: lines.joined())
    }

    /// What is wrong with the owners; what else is wrong with the playbook, check tells.
    private func tell(_ log: FindingLog, of run: Run, on stream: StandardStream = .error, above lines: String = "")
        async throws
    {
        let findings = log.leveled(by: run.playbook.vocabulary.ruleLevels).merged
        if !findings.isEmpty { try await run.printer.print(findings, as: .text, to: stream) }
        try stream.write(lines, in: run.language)
        throw ExitCode(for: findings)
    }
}

extension CodeHost: ExpressibleByArgument {}
