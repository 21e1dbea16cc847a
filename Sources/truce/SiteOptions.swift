import ArgumentParser
import Diagnostics
import Foundation
import Localization
import PlaybookKit

/// What every command needs to know about the playbook.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder that holds the playbook.", valueName: "dir"))
    var content = "content"

    @Option(
        help: ArgumentHelp("A folder with templates that replace the built-in ones, file by file.", valueName: "dir"))
    var templates: String?

    @Option(
        help: ArgumentHelp(
            "The day on which freshness is judged, YYYY-MM-DD. Without it: the day of SOURCE_DATE_EPOCH, else today (UTC).",
            valueName: "date"),
        transform: CalendarDate.init(argument:))
    var asOf: CalendarDate?

    @Option(
        help: ArgumentHelp(
            "The language in which truce reports, and of the book it makes, such as pl. Without it: the playbook's first.",
            valueName: "tag"))
    var lang: String?

    /// The folders a site is made from.
    var inputs: [String] { [content] + (templates.map { [$0] } ?? []) }

    /// What is spoken before the playbook is read: what was asked for, as the built-in theme has it; English for `nil`.
    var language: Language? { lang.map(Theme.standard.language) }
}

// MARK: - Reading

extension SiteOptions {
    /// What is spoken: what was asked for, else the playbook's own. A language of the playbook needs no pack.
    func language(of editions: [Playbook], in theme: Theme) throws(Failure) -> Language {
        guard let lang else { return editions[0].language }
        guard let language = theme.packs.known(lang) ?? editions.edition(in: lang)?.language else {
            let known = Set(theme.packs.all.keys).union(editions.map(\.language.tag)).sorted()
            throw Failure("There is no language '\(lang)'; there is: \(known.joined(separator: ", "))", in: language)
        }
        return language
    }

    /// The reference date of this run.
    func referenceDate() throws -> CalendarDate {
        if let asOf { return asOf }
        guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty else {
            return CalendarDate(daysSinceEpoch: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
        }
        guard let seconds = Int(epoch) else {
            throw Failure(
                "SOURCE_DATE_EPOCH is '\(epoch)', not a number of seconds; correct it, or name the day with --as-of",
                in: language)
        }
        return CalendarDate(daysSinceEpoch: Int((Double(seconds) / 86_400).rounded(.down)))
    }

    /// Refuses a folder without a page: most likely another one was meant, and a whole site would make way for nothing.
    func readContent(log: inout FindingLog) throws -> SourceTree {
        var found = FindingLog()
        let source = try read(content, log: &found, fix: Self.contentFix)
        if source.pages.isEmpty, found.findings.isEmpty {
            throw Failure("There is no Markdown file in '\(content)'; \(Self.contentFix)", in: language)
        }
        log.report(contentsOf: found.findings)
        return source
    }

    /// The built-in theme, with the files of the playbook's own folder of templates in place of its own.
    func readTheme(log: inout FindingLog) throws -> Theme {
        guard let templates else { return .standard }
        var found = FindingLog()
        let tree = try read(
            templates, log: &found, fix: "name the folder that holds the templates with --templates")
        // What is found in content is told from its folder; to tell templates apart, their own folder is named too.
        for var finding in found.findings {
            finding.location.path = templates.appendingPath(finding.location.path)
            finding.related = finding.related.map { .init(templates.appendingPath($0.path), $0.span) }
            log.report(finding)
        }
        let files = tree.files.map { path, file in
            let shown = templates.appendingPath(path.description)
            return (path.description, SourceFile(path: shown, bytes: file.bytes))
        }
        // Two names that look alike are two files on some disks and one `String`: a finding already; the first one counts.
        return Theme.standard.overridden(by: Dictionary(files) { first, _ in first }, log: &log)
    }

    static let contentFix: Phrase = "name the folder that holds the pages with --content"

    private func read(_ folder: String, log: inout FindingLog, fix: Phrase) throws -> SourceTree {
        do throws(FolderError) {
            return try SourceTree.reading(folder, log: &log)
        } catch {
            throw Failure("\(error.phrase); \(fix)", in: language)
        }
    }
}

extension CalendarDate {
    fileprivate init(argument: String) throws {
        guard let date = CalendarDate(argument) else {
            throw ValidationError("there is no such day; write it as YYYY-MM-DD, for example 2026-03-31")
        }
        self = date
    }
}

extension String {
    /// The path of a file in the folder that this path names.
    func appendingPath(_ path: String) -> String { utf8.last == UInt8(ascii: "/") ? self + path : "\(self)/\(path)" }
}
