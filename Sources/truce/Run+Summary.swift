import Diagnostics
import PlaybookKit

/// What was made, told on standard output.
extension Run {
    /// Findings, if there are any, beside a summary of what was made; what is for programs stands alone.
    func printFindings(_ report: ReportOptions, beside printSummary: () throws -> Void) async throws {
        if report.format != .text {
            try await printFindings(report, to: .output)
        } else if !findings.isEmpty {
            try await printFindings(report, to: .error)
        }
        if !report.format.standsAlone { try printSummary() }
    }

    /// What was made, and the file to open.
    func printSummary(_ summary: WriteSummary, in folder: String) throws {
        let kept: Phrase = "Kept \(count: summary.kept.count, "file") that truce did not write"
        let made = summary.kept.isEmpty ? [built] : [built, kept]
        try print(made + [open(folder.appendingPath("index.html"))])
    }

    /// The same of a single file.
    func printSummary(of file: String) throws { try print([built, open(file)]) }

    /// The same of a book.
    func printSummary(of book: PrintedBook, on paper: Paper, in file: String) throws {
        try print([
            """
            Printed \(count: book.pages, "page") on \(paper.title) as of \(playbook.asOf) with \(book.engine) \
            in \(count: book.prints, "print"), \(elapsed.milliseconds) ms, \(countOfFindings)
            """, open(file),
        ])
    }

    private var built: Phrase {
        // One in two languages is one; a language may lack it.
        let pages = Set(editions.flatMap { $0.pages.filter(\.isPlaybookText).map(\.path) })
        let assets = Set(editions.flatMap { edition in edition.assets.map { edition.page(of: $0).path } })
        return """
            Built \(count: pages.count, "page") and \(count: assets.count, "asset") as of \(playbook.asOf) \
            in \(elapsed.milliseconds) ms, \(countOfFindings)
            """
    }

    private func open(_ file: String) -> Phrase { "Open \(file)" }

    private var countOfFindings: Phrase {
        findings.isEmpty ? "no findings" : "\(count: findings.reduce(0) { $0 + $1.count }, "finding")"
    }

    private func print(_ lines: [Phrase]) throws(Failure) {
        try StandardStream.output.write(lines: lines, in: language)
    }
}
