import Diagnostics
import Localization

/// A review for a terminal: a heading over each list, a line for each thing, and below it what of it.
///
/// Every line begins with a sign of ours, so that none reads as a command to a build service; no text of the content reaches the
/// terminal but through it.
struct ReviewText {
    private let report: ReviewReport
    private let terminal: Terminal
    private var language: Language { report.language }

    init(_ report: ReviewReport, _ terminal: Terminal) { (self.report, self.terminal) = (report, terminal) }

    var text: String {
        let title = terminal.styled("\(language.text("reviewTitle")) · \(report.title)", .strong)
        var lines = [title] + report.facts.map { "  " + line($0) }
        for section in report.sections {
            lines += ["", terminal.styled("\(section.title) (\(language.number(section.count)))", .strong)]
            if !section.lead.utf8.isEmpty { lines.append("  " + Terminal.visible(section.lead)) }
            for group in section.groups {
                if !group.title.utf8.isEmpty { lines.append("  # " + terminal.styled(group.title.onOneLine(), .faint)) }
                lines += group.isFolded && !group.title.utf8.isEmpty ? names(group) : group.entries.flatMap(self.lines)
            }
        }
        if !report.texts.isEmpty {
            lines += [
                "",
                terminal.styled("\(language.text("reviewTexts")) (\(language.number(report.texts.count)))", .strong),
            ]
            lines += report.texts.flatMap(self.lines)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The first changes of a text, as `wdiff` writes them.
    private func lines(of change: PageChange, _ comparison: ProseComparison) -> [String] {
        let (excerpts, more) = comparison.excerpts(limit: Self.mostExcerpts)
        let page = change.after ?? change.before
        let mark = ReviewReport.Entry.Mark(change.what)
        return ["  " + head(mark, page?.title ?? "", "", page?.page.file.path ?? "")]
            + excerpts.map { excerpt in
                let moved = excerpt.change == .moved ? "\(language.text("textMoved")): " : ""
                let heading = excerpt.place.map { "\(shown($0)) > " } ?? ""
                return "      - " + terminal.styled(moved + heading, .faint) + Terminal.visible(excerpt.plain)
            } + (more > 0 ? ["      - \(language.andMore(more))"] : [])
    }

    private static let mostExcerpts = 6

    /// What nobody has to read, by its titles.
    private func names(_ group: ReviewReport.Group) -> [String] {
        let names = group.entries.prefix(Self.mostFolded).map { shown($0.title) }
        let more = [language.andMore(group.entries.count - names.count)].filter { !$0.utf8.isEmpty }
        return ["  * " + (names + more).joined(separator: ", ")]
    }

    private static let mostFolded = 20

    private func lines(_ entry: ReviewReport.Entry) -> [String] {
        let words = [entry.sort, entry.risk].filter { !$0.utf8.isEmpty }.joined(separator: " · ")
        return ["  " + head(entry.mark, entry.title, words, entry.place)] + entry.details.map { "      - " + line($0) }
    }

    /// `~ changed  Lead to sales  Hand-off · R3  zmot/lead-handoff.md`
    private func head(_ mark: ReviewReport.Entry.Mark, _ title: String, _ words: String, _ place: String) -> String {
        let (sign, style) = mark.sign
        return [
            terminal.styled("\(sign) \(mark.title(in: language))".onOneLine(), style),
            terminal.styled(shown(title), .strong), words.utf8.isEmpty ? "" : shown(words),
            place.utf8.isEmpty ? "" : terminal.styled(place, .faint),
        ].filter { !$0.utf8.isEmpty }.joined(separator: "  ")
    }

    private func line(_ detail: ReviewReport.Detail) -> String {
        switch detail {
        case .said(let text): return Terminal.visible(text)
        case .named(let label, let values):
            return Terminal.visible("\(label): ") + values.map(shown).joined(separator: ", ")
        case .changed(let label, let before, let after):
            let (gone, come) = ReviewReport.Detail.difference(before, after)
            let start = label.utf8.isEmpty ? "" : Terminal.visible("\(label): ")
            let old = terminal.styled(gone.map(shown).joined(separator: "; "), .faint)
            let new = terminal.styled(come.map(shown).joined(separator: "; "), .strong)
            return start + (gone.isEmpty ? "+ \(new)" : come.isEmpty ? "- \(old)" : "\(old) → \(new)")
        }
    }

    private func shown(_ text: String) -> String { Terminal.visible(text.onOneLine(atMost: 400)) }
}

extension ReviewReport.Entry.Mark {
    fileprivate var sign: (String, Terminal.Style) {
        switch self {
        case .added: ("+", .note)
        case .removed: ("-", .error)
        case .changed: ("~", .warning)
        case .moved: (">", .note)
        case .checked, .agreed: ("*", .note)
        case .error: ("!", .error)
        case .warning: ("!", .warning)
        case .note: ("!", .note)
        case .open, .outdated: ("?", .warning)
        case .none: ("·", .faint)
        }
    }
}
