import Diagnostics
import Localization
import PlaybookKit

/// Tells the findings of a run in the form that was asked for, with paths as its readers look for them.
struct FindingsPrinter {
    let options: SiteOptions
    let source: SourceTree
    let theme: Theme
    let asOf: CalendarDate
    let language: Language
    /// What the findings are without.
    var leftOut = LeftOut()

    func print(_ findings: [Finding], as format: ReportOptions.Format, to stream: StandardStream) async throws {
        let asOf = asOf.description
        switch format {
        case .json:
            // Programs read English, unless somebody wants it otherwise.
            let report = JSONReport(asOf: asOf, leftOut: leftOut, in: options.lang == nil ? nil : language)
            try stream.write(report.bytes(of: findings, in: file), in: language)
        case .github:
            let report = GitHubReport(asOf: asOf, leftOut: leftOut, in: language)
            try stream.write(report.bytes(of: findings, in: file, path: await paths.path), in: language)
        case .gitlab:
            let report = GitLabReport(in: language)
            try stream.write(report.bytes(of: findings, in: file, path: await paths.pathOfSomeFile), in: language)
        case .sarif:
            let report = SARIFReport(version: Generator.version, asOf: asOf, in: language)
            try stream.write(report.bytes(of: findings, in: file, path: await paths.pathOfSomeFile), in: language)
        case .junit:
            let report = JUnitReport(asOf: asOf, in: language)
            let files = source.pages.map(\.path.description)
            try stream.write(
                report.bytes(of: findings, amongst: files, in: file, path: await paths.pathOfSomeFile), in: language)
        case .text:
            let terminal = Terminal(isColoured: stream.isColoured)
            let report = TextReport(terminal: terminal, asOf: asOf, leftOut: leftOut, in: language)
            try stream.write(report.text(of: findings, in: file), in: language)
        }
        // The others say it themselves.
        if [.gitlab, .sarif, .junit].contains(format), let phrase = leftOut.phrase {
            try StandardStream.error.write(lines: [phrase], in: language)
        }
    }

    private var paths: RepositoryPaths { get async { await RepositoryPaths(options, of: source) } }

    /// The file that a finding's path names: of the content folder or of the theme.
    private func file(_ path: String) -> SourceFile? {
        ContainedPath(path).flatMap { source[$0] } ?? theme.file(shownAs: path)
    }
}
