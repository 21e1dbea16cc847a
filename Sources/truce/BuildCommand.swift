import ArgumentParser
import Diagnostics
import PlaybookKit

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site.",
        discussion: """
            Writes plain HTML files that open from disk. A playbook with findings is still built, so that nothing is lost; \
            findings at error level make the exit code 1. A folder that truce did not make is never written to.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The folder for the site.", valueName: "dir"))
    var output = "site"

    @Flag(help: "Exit with 0 even if there are findings at error level.")
    var noStrict = false

    @Flag(help: "Print how long each step took, on standard error.")
    var timings = false

    func run() throws {
        var run = try Run(site)
        let theme = try run.theme(site)
        let playbook = run.build.link(run.source)
        run.build.check(playbook)
        let files = run.build.render(playbook, with: theme)
        let summary = try run.write(files, to: output, apartFrom: [site.content] + (site.templates.map { [$0] } ?? []))
        switch report.format {
        case .json: run.print(report, to: .output)
        case .text:
            if !run.build.log.findings.isEmpty { run.print(report, to: .error) }
            run.printSummary(of: playbook, summary, in: output)
        }
        if timings { run.printTimings() }
        throw noStrict ? ExitCode.success : ExitCode(for: run.build.log)
    }
}
