import ArgumentParser
import Diagnostics
import PlaybookKit

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Report what is wrong with the playbook; write nothing.",
        discussion:
            "Reads the whole playbook and checks every link, owner, date and asset. The report goes to standard output."
    )

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        var run = try Run(site)
        let playbook = run.build.link(run.source)
        run.build.check(playbook)
        run.print(report, to: .output)
        throw ExitCode(for: run.build.log)
    }
}
