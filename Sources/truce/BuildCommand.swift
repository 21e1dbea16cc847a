import ArgumentParser
import Diagnostics
import PlaybookKit

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Build the site.",
        discussion: """
            Writes plain HTML files that open from disk, into a folder that is new, empty or made by an earlier build; any other \
            is left as it is. With --single-file it writes the book instead, one HTML file to e-mail with style and pictures \
            inside. A playbook with findings is still built, so that nothing is lost; findings at error level make \
            the exit code 1.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var report: ReportOptions

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp(
            "The folder for the site, or the single file. Without it: site, or playbook.html.", valueName: "path"))
    var output: String?

    @Flag(help: "Write the whole playbook as one HTML file that needs no other.")
    var singleFile = false

    @Option(help: ArgumentHelp("Only what this audience may see. Without it: everything.", valueName: "id"))
    var audience: String?

    @Option(
        help: ArgumentHelp(
            "Where the site is published; adds a sitemap. Without it: base_url of playbook.yml.", valueName: "url"),
        transform: BaseURL.init(argument:))
    var baseURL: BaseURL?

    @Flag(help: "Exit with 0 even if there are findings at error level.")
    var noStrict = false

    @Flag(help: "Print how long each step took, on standard error.")
    var timings = false

    func run() async throws {
        let file =
            try singleFile
            ? SingleFile.named(output ?? "playbook.html", .html, apartFrom: site.inputs, in: site.language) : nil
        var run = try Run(site, audience: audience)
        await run.readVersion()
        let summarize: (Run) throws -> Void
        if let file {
            try file.replace(with: run.singleFile(baseURL: baseURL), in: run.language)
            summarize = { try $0.printSummary(of: output ?? "playbook.html") }
        } else {
            let folder = output ?? "site"
            await run.readHistory()
            let summary = try run.write(run.site(baseURL: baseURL), to: folder)
            summarize = { try $0.printSummary(summary, in: folder) }
        }
        try await run.printFindings(report) { try summarize(run) }
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
