package import Localization

/// Findings for a GitHub workflow, which shows each at its line of a pull request: one command a line, then the summary of a
/// text report.
///
/// Texts are safe for a terminal before they are written. `notice` is GitHub's word for a note, columns are code points, and
/// there are none where a finding goes on to further lines: GitHub would not read them.
package struct GitHubReport: Sendable {
    private let text: TextReport
    private let language: Language?

    /// After `limit` findings the rest are only counted. Without a language it speaks English.
    package init(asOf: String, leftOut: LeftOut = LeftOut(), limit: Int = 200, in language: Language? = nil) {
        text = TextReport(
            terminal: Terminal(isColoured: false), asOf: asOf, leftOut: leftOut, limit: limit, in: language)
        self.language = language
    }

    /// `path` gives the path of a finding's file from the folder of the checkout.
    package func bytes(
        of findings: [Finding], in file: @escaping (String) -> SourceFile?, path: (String) -> String
    ) -> [UInt8] {
        var lookup = LineLookup(file)
        var bytes: [UInt8] = []
        for finding in findings.prefix(text.limit) {
            bytes += command(for: finding, at: path(finding.location.path), lookup: &lookup).bytes
        }
        for line in text.closing(of: findings) { bytes += Array(line.utf8) + [0x0A] }
        return bytes
    }

    private func command(for finding: Finding, at path: String, lookup: inout LineLookup) -> WorkflowCommand {
        var command = WorkflowCommand(finding.severity.command)
        if !path.isEmpty { command.property("file", Terminal.visible(path)) }
        if let start = lookup.start(of: finding.location), let end = lookup.end(of: finding.location) {
            command.property("line", start.line)
            command.property("endLine", end.line)
            if start.line == end.line {
                command.property("col", start.column)
                command.property("endColumn", end.column)
            }
        }
        command.property("title", Terminal.visible(finding.rule.description))
        command.end(with: finding.lines(in: language).joined(separator: "\n"))
        return command
    }
}

extension Severity {
    fileprivate var command: StaticString {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }
}
