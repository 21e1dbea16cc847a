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
        let title = "\(Self.marker)\n## \(language.text("reviewTitle")) · \(MarkdownText.name(report.title))\n"
        return title + "\n" + report.facts.flatMap(lines).map { "- \($0)\n" }.joined()
    }

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
                let names = group.entries.prefix(Self.mostFolded).map { MarkdownText.name($0.title) }
                let more = [language.andMore(group.entries.count - names.count)].filter { !$0.utf8.isEmpty }
                return ["- \(title): \((names + more).joined(separator: ", "))\n"]
            }
            return group.entries.enumerated().map { index, entry in
                (index == 0 && !title.utf8.isEmpty ? "\n\(title)\n\n" : "") + text(of: entry)
            }
        }
    }

    private static let mostFolded = 20

    private func text(of entry: ReviewReport.Entry) -> String {
        let mark = entry.mark.title(in: language)
        let head =
            "- " + (mark.utf8.isEmpty ? "" : "\(mark): ")
            + ([MarkdownText.strong(entry.title)] + [entry.sort, entry.risk].filter { !$0.utf8.isEmpty }.map { MarkdownText.name($0) }
                + (entry.place.utf8.isEmpty ? [] : [MarkdownText.code(entry.place)])).joined(separator: " · ")
        let details = entry.details.flatMap(lines)
        let text = head + "\n" + details.map { "  - \($0)\n" }.joined()
        return text.utf8.count > Self.longestEntry ? head + "\n  - *\(language.text("reviewTooLong"))*\n" : text
    }

    private func lines(of detail: ReviewReport.Detail) -> [String] {
        switch detail {
        case .said(let text): return [text]
        case .named(let label, let values):
            return ["\(label): \(values.map { MarkdownText.name($0) }.joined(separator: ", "))"]
        case .changed(let label, let before, let after):
            let (gone, come) = ReviewReport.Detail.difference(before, after)
            let label = label.utf8.isEmpty ? "" : "\(MarkdownText.name(label)): "
            func list(_ values: [String], _ written: (String) -> String) -> String {
                values.isEmpty ? "*\(language.text("none"))*" : values.map(written).joined(separator: "; ")
            }
            return [
                label + list(gone) { MarkdownText.name($0, limit: Self.longestValue) } + " → "
                    + list(come) { MarkdownText.strong($0, limit: Self.longestValue) }
            ]
        }
    }

    /// Code points.
    private static let longestValue = 300

    // MARK: Texts

    /// Those that there is room for, and how many they are.
    private func texts(room: Int) -> (text: String, count: Int) {
        ("", report.texts.count)
    }
}
