import ArgumentParser
import Diagnostics
import PlaybookKit

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Report what is wrong with the playbook; write nothing.",
        discussion: """
            Does all that build does but writing: checks every link, owner, date and asset, and every template. The report \
            goes to standard output; findings at error level make the exit code 1.

            An old handbook adopts truce with --write-baseline, which notes what is wrong today; with --baseline only \
            what is new is reported and makes the exit code 1. With --changed-since only the lines that a pull request touches are \
            reported on; what it breaks elsewhere is not among them.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Option(
        help: ArgumentHelp(
            "Leave out the findings that this file lists, and say how many they are.", valueName: "file"))
    var baseline: String?

    @Option(
        help: ArgumentHelp(
            "Write all findings into this file, one a line, and report none; the exit code is 0.", valueName: "file"))
    var writeBaseline: String?

    @Option(
        help: ArgumentHelp(
            """
            Report only what is on lines that have changed since the playbook parted from this branch, tag or commit, what is about \
            a whole file that has changed, and what is about no file.
            """, valueName: "ref"))
    var changedSince: String?

    func validate() throws {
        if writeBaseline != nil, baseline != nil || changedSince != nil {
            throw ValidationError("--write-baseline writes all findings; use it without --baseline and --changed-since")
        }
    }

    func run() async throws {
        var run = try Run(site)
        _ = run.site()
        if let writeBaseline { return try run.writeBaseline(to: writeBaseline) }
        if let baseline { try run.leaveOut(.reading(baseline, in: run.language), named: baseline) }
        if let changedSince { try await run.leaveOutUnchanged(since: changedSince) }
        try await run.printFindings(report, to: .output)
        throw ExitCode(for: run.findings)
    }
}
