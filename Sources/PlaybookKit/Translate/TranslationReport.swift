import Diagnostics
package import Localization

/// Which page is written in which language, and which translations lag behind: for people as text, for programs as JSON, for a
/// spreadsheet as CSV.
package struct TranslationReport: Sendable {
    /// By path.
    let pages: [LinkedPage]
    private let languages: [String]

    package init(_ playbook: Playbook) {
        pages = playbook.pages.filter { !$0.translation.versions.isEmpty }.sorted { $0.path < $1.path }
        languages = playbook.vocabulary.languages
    }

    /// How many pages are in which state, for each language in which something is to be translated.
    var totals: [(language: String, counts: [(state: Translation.State, count: Int)])] {
        languages.map { language in
            var counts: [Translation.State: Int] = [:]
            for page in pages { counts[page.translation.state(in: language), default: 0] += 1 }
            return (
                language,
                Translation.State.allCases.compactMap { state in counts[state].map { (state, $0) } }
            )
        }
    }

    /// Something has to be done about it.
    private func isOpen(_ page: LinkedPage) -> Bool {
        page.translation.versions.contains { [.missing, .outdated, .unknown].contains($0.state) }
    }

    /// The pages that are open, a line for each, with what a translation of it writes as `source_version`; then the totals.
    package func text(in language: Language) -> String {
        var lines: [String] = []
        for page in pages where isOpen(page) {
            let states = page.translation.versions.filter { $0.state != .source && $0.state != .complete }
                .map { "\($0.language) \(language.text($0.state.key))" }
            let line: Phrase =
                "\(page.path): \(states.joined(separator: ", ")); source_version: \(page.translation.sourceVersion)"
            lines.append(line.text(in: language))
        }
        for (tag, counts) in totals {
            let counts = counts.map { "\(language.text($0.state.key)) \(language.number($0.count))" }
            lines.append("\(tag): \(counts.joined(separator: ", "))")
        }
        return lines.map { Terminal.visible($0) + "\n" }.joined()
    }

    /// All pages, with the state and the file of each language.
    package var json: [UInt8] {
        var json = JSONText()
        json.object {
            $0.field("version", 1)
            $0.field("languages", languages)
            $0.list("pages", pages) { page, json in
                json.field("page", page.path.description)
                json.field("title", page.title)
                json.field("sourceVersion", page.translation.sourceVersion)
                json.list("versions", page.translation.versions) { version, json in
                    json.field("language", version.language)
                    json.field("state", version.state.rawValue)
                    json.field("file", version.file?.description)
                }
            }
        }
        return json.bytes + [0x0A]
    }

    /// All pages, a line for each, with a column for each language.
    package var csv: [UInt8] {
        var csv = CSVText()
        csv.row(["Page", "Title", "Source version"] + languages)
        for page in pages {
            csv.row(
                [page.path.description, page.title, page.translation.sourceVersion]
                    + page.translation.versions.map(\.state.rawValue))
        }
        return csv.bytes
    }
}

extension Translation.State {
    /// Of its name among the texts of a language.
    var key: String {
        switch self {
        case .source: "translationSource"
        case .complete: "translationComplete"
        case .unknown: "translationUnknown"
        case .outdated: "translationOutdated"
        case .missing: "translationMissing"
        }
    }
}
