import ArgumentParser
import Diagnostics
import PlaybookKit

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site.",
        discussion: """
            Writes plain HTML files that open from disk, into a folder that is new, empty or made by an earlier build; any other \
            is left as it is. A playbook with findings is still built, so that nothing is lost; findings at error level make \
            the exit code 1.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The folder for the site.", valueName: "dir"))
    var output = "site"

    @Option(
        help: ArgumentHelp(
            "Where the site is published; adds a sitemap. Without it: base_url of playbook.yml.", valueName: "url"),
        transform: BaseURL.init(argument:))
    var baseURL: BaseURL?

    @Flag(help: "Exit with 0 even if there are findings at error level.")
    var noStrict = false

    @Flag(help: "Print how long each step took, on standard error.")
    var timings = false

    func run() throws {
        var run = try Run(site)
        let summary = try run.write(run.site(baseURL: baseURL), to: output)
        switch report.format {
        case .json: try run.printFindings(report, to: .output)
        case .github:
            try run.printFindings(report, to: .output)
            try run.printSummary(summary, in: output)
        case .text:
            if !run.findings.isEmpty { try run.printFindings(report, to: .error) }
            try run.printSummary(summary, in: output)
        }
        if timings { try run.printTimings() }
        throw noStrict ? ExitCode.success : ExitCode(for: run.findings)
    }
}

extension BaseURL {
    fileprivate init(argument: String) throws {
        do throws(Refusal) {
            self = try BaseURL(argument)
        } catch {
            throw ValidationError("\(error.reason), for example https://example.com/playbook/")
        }
    }
}
