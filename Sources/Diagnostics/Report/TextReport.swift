package import Localization

/// Findings for people, as compilers print them: the place first, so that editors and terminals can jump to it.
///
/// ```text
/// plays/call.md:3:8: error[unknown-owner]: Unknown owner 'Salse'; did you mean 'sales'?
///    3 | owner: Salse
///      |        ^^^^^
///   why: Nobody can be asked when the page is wrong
///   fix: Name a team or a person of playbook.yml, by id or by name
/// ```
package struct TextReport: Sendable {
    private let terminal: Terminal
    private let asOf: String?
    private let leftOut: LeftOut
    private let language: Language?
    let limit: Int

    /// The summary names the day that the findings are true of and what is left out. After `limit` findings the rest are only counted.
    /// Without a language it speaks English.
    package init(
        terminal: Terminal, asOf: String? = nil, leftOut: LeftOut = LeftOut(), limit: Int = 200,
        in language: Language? = nil
    ) {
        self.terminal = terminal
        self.asOf = asOf
        self.leftOut = leftOut
        self.limit = limit
        self.language = language
    }

    /// The findings in the order given, and a summary; every line ends with a line feed.
    package func text(of findings: [Finding], in file: @escaping (String) -> SourceFile?) -> String {
        var lookup = LineLookup(file)
        var lines: [String] = []
        for finding in findings.prefix(limit) {
            lines += self.lines(of: finding, lookup: &lookup) + [""]
        }
        lines += closing(of: findings)
        return lines.map { $0 + "\n" }.joined()
    }

    /// How many findings are not shown, how many there are, and how many are left out.
    func closing(of findings: [Finding]) -> [String] {
        let more: Phrase = "\(number: findings.count - limit) more not shown"
        let summary = summary(of: findings)
        let dated: Phrase = asOf.map { "\(summary) as of \($0)" } ?? summary
        return (findings.count > limit ? [more.text(in: language), ""] : []) + [dated.text(in: language)]
            + (leftOut.phrase.map { [$0.text(in: language)] } ?? [])
    }

    /// `2 errors, 1 warning in 14 files`
    private func summary(of findings: [Finding]) -> Phrase {
        let counts = Severity.allCases.compactMap { severity -> String? in
            let count = findings.count(of: severity)
            let counted: Phrase = "\(count: count, severity.rawValue)"
            return count == 0 ? nil : terminal.styled(counted.text(in: language), Terminal.Style(severity))
        }
        guard !counts.isEmpty else { return "No findings" }
        let paths = findings.flatMap { [$0.location] + ($0.count > 1 ? $0.related : []) }.map(\.path)
        let files = Set(paths).subtracting([""]).count
        let joined = counts.joined(separator: ", ")
        return files == 0 ? "\(joined)" : "\(joined) in \(count: files, "file")"
    }

    func lines(of finding: Finding, lookup: inout LineLookup) -> [String] {
        let style = Terminal.Style(finding.severity)
        let severity = terminal.styled("\(finding.severity.word.text(in: language))[\(finding.rule)]:", style)
        let place = place(finding.location, lookup: &lookup)
        let start = place.isEmpty ? "" : terminal.styled(place + ":", .strong) + " "
        var lines = ["\(start)\(severity) \(shown(finding.message))"]
        if let excerpt = lookup.excerpt(finding.location) { lines += self.lines(of: excerpt, style) }
        lines += note("why", finding.reason) + note("fix", finding.fix)
        let shown = finding.related.prefix(Self.mostRelated).map { self.place($0, lookup: &lookup) }
        lines += shown.flatMap { note("also", "\($0)") }
        let more = finding.related.count - shown.count
        if more > 0 { lines += note("also", "\(number: more) more") }
        if finding.count > 1 { lines += note("count", "\(number: finding.count)") }
        return lines
    }

    private func lines(of excerpt: Excerpt, _ style: Terminal.Style) -> [String] {
        let number = String(excerpt.line)
        let margin = String(repeating: " ", count: max(0, 5 - number.utf8.count))
        let carets = String(repeating: "^", count: excerpt.caretCount)
        return [
            terminal.styled("\(margin)\(number) |", .faint) + " " + excerpt.text,
            terminal.styled(String(repeating: " ", count: margin.utf8.count + number.utf8.count) + " |", .faint)
                + String(repeating: " ", count: excerpt.indent + 1) + terminal.styled(carets, style),
        ]
    }

    private func note(_ label: Phrase, _ text: Phrase?) -> [String] {
        text.map { ["  " + terminal.styled(label.text(in: language) + ":", .faint) + " " + shown($0)] } ?? []
    }

    private func shown(_ phrase: Phrase) -> String { Terminal.shortened(phrase.text(in: language)) }

    private func place(_ location: Finding.Location, lookup: inout LineLookup) -> String {
        let path = location.path
        // A line that begins with `::` is a command to a build service, also after spaces.
        let isNeutral = path.unicodeScalars.first.map { !$0.properties.isWhitespace && $0 != ":" } ?? true
        let name = isNeutral ? path : "./" + path
        return lookup.start(of: location).map { "\(name):\($0.line):\($0.column)" } ?? name
    }

    private static let mostRelated = 3
}
