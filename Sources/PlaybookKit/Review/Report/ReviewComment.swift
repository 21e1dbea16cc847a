import Diagnostics
import Localization

/// A review as the comment of a pull request: Markdown, its parts in the order of a reviewer's questions, long lists folded.
///
/// It begins with a line that a host does not show, by which a program finds its own comment again.
struct ReviewComment {
    static let marker = "<!-- truce review -->"

    /// Bytes. GitHub takes 65,536 and GitLab a million.
    static let longest = 60_000

    private let report: ReviewReport
    private let limit: Int
    private var language: Language { report.language }

    /// Of more than this a list is folded.
    private static let longestOpenList = 10
    /// Bytes of one entry; what is longer says only what it is about.
    private static let longestEntry = 3_000
    /// Bytes that each list may take before the first of them takes more.
    private static let share = 4_000
    /// Bytes kept for what stands around the lists, and for the last sentence.
    private static let reserve = 2_500

    init(_ report: ReviewReport, atMost limit: Int = longest) { (self.report, self.limit) = (report, limit) }

    var text: String {
        let head = self.head
        let lists = report.sections.map(entries)
        var room = limit - head.utf8.count - Self.reserve
        let shown = counts(of: lists, room: &room)
        var text = head
        for (section, (entries, count)) in zip(report.sections, zip(lists, shown)) {
            text += list(section, entries.prefix(count).joined(), leavingOut: entries.count - count)
        }
        let (texts, count) = texts(room: room)
        text += texts
        let lost = zip(lists, shown).reduce(report.texts.count - count) { $0 + $1.0.count - $1.1 }
        if lost > 0 { text += "\n*\(language.text("reviewLeftOut", ["count": language.number(lost)]))*\n" }
        return text
    }

    private var head: String {
        let title = "\(Self.marker)\n## \(language.text("reviewTitle")) · \(written(report.title))\n"
        let facts = report.facts.flatMap(lines).map { fact in
            fact.utf8.count > Self.longestFact ? "*\(language.text("reviewTooLong"))*" : fact
        }
        return title + "\n" + facts.map { "- \($0)\n" }.joined()
    }

    /// Bytes.
    private static let longestFact = 3_000

    /// How many entries of each list there is room for: its share, then in the order of the lists what is left.
    private func counts(of lists: [[String]], room: inout Int) -> [Int] {
        var counts = lists.map { _ in 0 }
        for isShared in [true, false] {
            for (index, entries) in lists.enumerated() {
                var share = isShared ? Self.share : Int.max
                while counts[index] < entries.count {
                    let size = entries[counts[index]].utf8.count
                    guard size <= min(share, room) else { break }
                    (share, room) = (share - size, room - size)
                    counts[index] += 1
                }
            }
        }
        return counts
    }

    private func list(_ section: ReviewReport.Section, _ entries: String, leavingOut: Int) -> String {
        let title = "\(section.title) (\(language.number(section.count)))"
        let lead = section.lead.utf8.isEmpty ? "" : section.lead + "\n\n"
        let more = leavingOut > 0 ? "- *\(language.andMore(leavingOut))*\n" : ""
        guard section.count > Self.longestOpenList, section.kind != .agreements else {
            return "\n### \(title)\n\n\(lead)\(entries)\(more)"
        }
        return "\n<details><summary><b>\(title)</b></summary>\n\n\(lead)\(entries)\(more)\n</details>\n"
    }

    // MARK: Entries

    /// Each with what stands above it where it is the first of a group.
    private func entries(_ section: ReviewReport.Section) -> [String] {
        section.groups.flatMap { group in
            let title = group.title.utf8.isEmpty ? "" : MarkdownText.strong(group.title)
            if group.isFolded, !title.utf8.isEmpty {
                let names = group.entries.prefix(Self.mostFolded).map { written($0.title) }
                let more = [language.andMore(group.entries.count - names.count)].filter { !$0.utf8.isEmpty }
                return ["- \(title): \((names + more).joined(separator: ", "))\n"]
            }
            return group.entries.enumerated().map { index, entry in
                (index == 0 && !title.utf8.isEmpty ? "\n\(title)\n\n" : "") + text(of: entry, in: section)
            }
        }
    }

    private static let mostFolded = 20

    private func text(of entry: ReviewReport.Entry, in section: ReviewReport.Section) -> String {
        let mark = entry.mark.title(in: language)
        let isProblem = section.kind == .introduced || section.kind == .fixed
        let words = [entry.sort, entry.risk].filter { !$0.utf8.isEmpty }
        let head =
            isProblem
            ? "- **\(mark)**: " + written(entry.title) + words.map { " · \(MarkdownText.code($0))" }.joined()
            : "- " + (mark.utf8.isEmpty ? "" : "\(mark): ") + MarkdownText.strong(entry.title)
                + words.map { " · \(written($0))" }.joined()
        let place = entry.place.utf8.isEmpty ? "" : " · \(MarkdownText.code(entry.place))"
        let details = entry.details.flatMap(lines)
        let text = head + place + "\n" + details.map { "  - \($0)\n" }.joined()
        return text.utf8.count > Self.longestEntry ? head + place + "\n  - *\(language.text("reviewTooLong"))*\n" : text
    }

    private func lines(of detail: ReviewReport.Detail) -> [String] {
        switch detail {
        case .said(let text): return [text]
        case .named(let label, let values):
            return ["\(label): \(values.map { written($0) }.joined(separator: ", "))"]
        case .changed(let label, let before, let after):
            let (gone, come) = ReviewReport.Detail.difference(before, after)
            let label = label.utf8.isEmpty ? "" : "\(written(label)): "
            let old = gone.map(written).joined(separator: "; ")
            let new = come.map { MarkdownText.strong($0, limit: Self.longestValue) }.joined(separator: "; ")
            return [label + (gone.isEmpty ? "+ \(new)" : come.isEmpty ? "− \(old)" : "\(old) → \(new)")]
        }
    }

    private func written(_ text: String) -> String { MarkdownText.escaped(text.onOneLine(atMost: Self.longestValue)) }

    /// Code points.
    private static let longestValue = 300

    // MARK: Texts

    /// Each folded, with its first changes, as far as there is room; and how many they are.
    private func texts(room: Int) -> (text: String, count: Int) {
        guard !report.texts.isEmpty else { return ("", 0) }
        var text = "\n### \(language.text("reviewTexts")) (\(language.number(report.texts.count)))\n\n"
        var count = 0
        var room = room - text.utf8.count
        // Of a new page its title says most; of a changed one, its words.
        let whole = report.texts.filter(\.comparison.isWhole)
        for (change, comparison) in report.texts.filter({ !$0.comparison.isWhole }) + whole {
            let next = self.text(of: change, comparison)
            guard next.utf8.count <= room else { break }
            text += next
            room -= next.utf8.count
            count += 1
        }
        return (count == 0 ? "" : text, count)
    }

    private func text(of change: PageChange, _ comparison: ProseComparison) -> String {
        let (excerpts, more) = comparison.excerpts(limit: Self.mostExcerpts)
        let name = MarkdownText.html((change.after ?? change.before)?.title ?? "")
        let mark = ReviewReport.Entry.Mark(change.what)
        let title = comparison.isWhole ? "\(mark.title(in: language)): \(name)" : name
        let rewritten = comparison.isRewritten ? "\(language.text("reviewRewritten")).\n\n" : ""
        let lines = excerpts.map { excerpt in
            let moved = excerpt.change == .moved ? "\(language.text("textMoved")): " : ""
            let heading = excerpt.place.map { "\(written($0)) › " } ?? ""
            return "- \(moved)\(heading)\(excerpt.markdown)\n"
        }
        let rest = more > 0 ? "- *\(language.andMore(more))*\n" : ""
        return "<details><summary>\(title)</summary>\n\n\(rewritten)\(lines.joined())\(rest)\n</details>\n"
    }

    private static let mostExcerpts = 12
}
