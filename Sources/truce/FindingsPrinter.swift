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

    func print(_ findings: [Finding], as format: ReportOptions.Format, to stream: StandardStream) throws {
        let asOf = asOf.description
        switch format {
        case .json:
            // Programs read English, unless somebody wants it otherwise.
            let report = JSONReport(asOf: asOf, leftOut: leftOut, in: options.lang == nil ? nil : language)
            try stream.write(report.bytes(of: findings, in: file), in: language)
        case .github:
            let report = GitHubReport(asOf: asOf, leftOut: leftOut, in: language)
            try stream.write(report.bytes(of: findings, in: file, path: pathFromHere), in: language)
        case .gitlab:
            let report = GitLabReport(in: language)
            try stream.write(report.bytes(of: findings, in: file, path: pathInRepository), in: language)
        case .sarif:
            let report = SARIFReport(version: Generator.version, asOf: asOf, in: language)
            try stream.write(report.bytes(of: findings, in: file, path: pathInRepository), in: language)
        case .junit:
            let report = JUnitReport(asOf: asOf, in: language)
            let files = source.pages.map(\.path.description)
            try stream.write(
                report.bytes(of: findings, amongst: files, in: file, path: pathInRepository), in: language)
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

    /// The path of a finding's file from the folder that the program runs in. A finding about a template has it already.
    private func pathFromHere(_ path: String) -> String {
        let isContent = ContainedPath(path).flatMap { source[$0] } != nil
        let isTemplate = options.templates.map { path.utf8.starts(with: $0.appendingPath("").utf8) } ?? false
        return path.isEmpty || isTemplate && !isContent ? path : options.content.appendingPath(path)
    }

    /// The same without what a host does not take for the file of a repository: `./`, and no file at all.
    private func pathInRepository(_ path: String) -> String {
        let names = pathFromHere(path.isEmpty ? Vocabulary.file : path).utf8
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return names.filter { !$0.elementsEqual(".".utf8) }.map { String(Substring($0)) }.joined(separator: "/")
    }

    /// The file that a finding's path names: of the content folder or of the theme.
    private func file(_ path: String) -> SourceFile? {
        ContainedPath(path).flatMap { source[$0] } ?? theme.file(shownAs: path)
    }
}
