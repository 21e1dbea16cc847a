import Diagnostics
import Foundation
import PlaybookKit

/// All of a command but writing: the site in memory, what was found on the way, and how both are told.
struct Run {
    /// As they are printed.
    let findings: [Finding]
    private var timings = Timings()
    private let source: SourceTree
    private let theme: Theme
    private let playbook: Playbook
    private let site: Output
    private let options: SiteOptions
    private let start = ContinuousClock.now

    init(_ options: SiteOptions, baseURL: BaseURL? = nil) throws {
        let day = try options.referenceDate()
        var log = FindingLog()
        let (source, theme) = try timings.measure("read") {
            (try options.readContent(log: &log), try options.readTheme(log: &log))
        }
        let parsed = timings.measure("parse") { Build.parse(source, found: log) }
        let linked = timings.measure("link") { Build.link(parsed, asOf: day) }
        let checked = timings.measure("check") { Build.check(linked) }
        let rendered = timings.measure("render") { Build.render(checked, with: theme, baseURL: baseURL) }
        (self.source, self.theme, self.options) = (source, theme, options)
        playbook = checked.playbook
        site = rendered.output
        findings = rendered.log.merged
    }

    mutating func write(to folder: String, apartFrom inputs: [String]) throws -> WriteSummary {
        do {
            return try timings.measure("write") { [site] in
                try OutputWriter.write(site, to: folder, apartFrom: inputs)
            }
        } catch let error as WriteError {
            throw Failure(error.description)
        }
    }

    // MARK: What people and programs read

    func printFindings(_ report: ReportOptions, to stream: StandardStream) throws {
        let asOf = playbook.asOf.description
        switch report.format {
        case .json: try stream.write(JSONReport(asOf: asOf).bytes(of: findings, in: file))
        case .github: try stream.write(GitHubReport(asOf: asOf).bytes(of: findings, in: file, path: pathFromHere))
        case .text:
            let terminal = Terminal(isColoured: stream.isColoured)
            try stream.write(TextReport(terminal: terminal, asOf: asOf).text(of: findings, in: file))
        }
    }

    /// What was made, and the file to open.
    func printSummary(_ summary: WriteSummary, in folder: String) throws {
        let pages = Wording.count(playbook.pages.filter(\.isPlaybookText).count, "page")
        let assets = Wording.count(playbook.assets.count, "asset")
        let found = findings.isEmpty ? "no findings" : Wording.count(findings.reduce(0) { $0 + $1.count }, "finding")
        let files = Wording.count(summary.kept.count, "file")
        let kept = summary.kept.isEmpty ? "" : "Kept \(files) that truce did not write\n"
        try StandardStream.output.write(
            """
            Built \(pages) and \(assets) as of \(playbook.asOf) in \((ContinuousClock.now - start).milliseconds) ms, \(found)
            \(kept)Open \(Terminal.visible(folder.appendingPath("index.html")))

            """)
    }

    func printTimings() throws {
        let lines = timings.steps.map { "\($0.name): \($0.duration.milliseconds) ms\n" }
        try StandardStream.error.write(lines.joined())
    }

    /// The path of a finding's file from the folder that the program runs in. A finding about a template has it already.
    private func pathFromHere(_ path: String) -> String {
        let isContent = ContainedPath(path).flatMap { source[$0] } != nil
        let isTemplate = options.templates.map { path.utf8.starts(with: $0.appendingPath("").utf8) } ?? false
        return path.isEmpty || isTemplate && !isContent ? path : options.content.appendingPath(path)
    }

    /// The file that a finding's path names: of the content folder or of the theme.
    private func file(_ path: String) -> SourceFile? {
        ContainedPath(path).flatMap { source[$0] } ?? theme.files.values.first { $0.path == path }
    }
}

extension Duration {
    /// Rounded down.
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
