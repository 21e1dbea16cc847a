import ArgumentParser

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Report what is wrong with the playbook; write nothing.",
        discussion: """
            Does all that build does but writing: checks every link, owner, date and asset, and every template. The report \
            goes to standard output; findings at error level make the exit code 1.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        var run = try Run(site)
        _ = run.site()
        try run.printFindings(report, to: .output)
        throw ExitCode(for: run.findings)
    }
}
