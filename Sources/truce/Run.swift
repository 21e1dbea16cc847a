import Diagnostics
import Foundation
import Localization
import PlaybookKit

/// All of a command but what it makes: the playbook in memory, and what was found on the way.
struct Run {
    private var timings = Timings()
    private let source: SourceTree
    private let theme: Theme
    private let checked: Build.Checked
    private var log: FindingLog
    /// Which state of the content this is, as git names it.
    private var version: GitVersion?
    private var history = GitHistory.unknown
    private var ofVersion = FindingLog()
    /// What the findings are without.
    private var leftOut = LeftOut()
    private let options: SiteOptions
    /// What is spoken: what was asked for, else the playbook's own.
    let language: Language
    /// When the command began.
    private let start = ContinuousClock.now

    var elapsed: Duration { ContinuousClock.now - start }
    var playbook: Playbook { checked.playbook }
    /// One for each language, the first language first.
    var editions: [Playbook] { checked.editions }
    /// In the language that was asked for, if the playbook is written in it; else in its first.
    var edition: Playbook { options.lang.flatMap(editions.edition) ?? playbook }
    /// As they are printed.
    var findings: [Finding] {
        var all = log
        all.report(contentsOf: ofVersion.findings)
        return all.merged
    }

    /// `audience` is for whom all that is made is; `nil` for colleagues.
    init(_ options: SiteOptions, audience: String? = nil) throws {
        let day = try options.referenceDate()
        var log = FindingLog()
        let (source, theme) = try timings.measure("read") {
            (try options.readContent(log: &log), try options.readTheme(log: &log))
        }
        let parsed = timings.measure("parse") { Build.parse(source, with: theme, found: log) }
        let linked = timings.measure("link") { Build.link(parsed, with: theme, asOf: day) }
        let language = try options.language(of: linked.editions, in: theme)
        self.language = language
        checked = try timings.measure("check") {
            let checked = Build.check(linked)
            guard let audience else { return checked }
            let name = try Self.audience(audience, of: checked.playbook, in: language)
            let selected = Build.select(name, of: parsed, checked)
            // A whole site would make way for nothing.
            guard selected.editions.contains(where: { !$0.pages.isEmpty }) || checked.playbook.pages.isEmpty else {
                throw Failure("There is no page for the audience '\(name)'", in: language)
            }
            return selected
        }
        (self.source, self.theme, self.options) = (source, theme, options)
        self.log = checked.log
    }

    private static func audience(_ name: String, of playbook: Playbook, in language: Language) throws(Failure) -> String
    {
        do throws(UnknownName) {
            return try playbook.vocabulary.audience(wanted: name)
        } catch {
            throw Failure(error.phrase, in: language)
        }
    }

    /// Asks git for the version, which the covers of books name; not for an audience from outside.
    mutating func readVersion() async {
        if playbook.audience == nil { version = await GitVersion.read(of: options.content, log: &ofVersion) }
    }

    /// Asks git what changed lately, for the pages of a site; not for an audience from outside.
    mutating func readHistory() async {
        guard playbook.audience == nil else { return }
        let words = playbook.vocabulary.packs.authorWords
        history = await GitHistory.read(of: options.content, until: playbook.asOf, words: words, log: &ofVersion)
    }

    /// The site, with what is found while it is rendered.
    mutating func site(baseURL: BaseURL? = nil) -> Output {
        let rendered = timings.measure("render") { [checked, theme, version, history] in
            Build.render(
                checked, with: theme, baseURL: baseURL, version: version, history: history)
        }
        log = rendered.log
        return rendered.output
    }

    /// The book. What is found while it is rendered is found when it is printed.
    func book(_ edition: Edition, baseURL: BaseURL? = nil) -> BookDocument {
        var edition = edition
        edition.version = version?.text(in: self.edition.language)
        return Build.book(checked, in: self.edition.language.tag, with: theme, edition: edition, baseURL: baseURL)
    }

    /// The whole playbook as one HTML file, with what is found while it is rendered.
    mutating func singleFile(baseURL: BaseURL? = nil) -> [UInt8] {
        let (bytes, found) = timings.measure("render") { [self] in
            var edition = Edition()
            edition.isSelfContained = true
            return book(edition, baseURL: baseURL).html(.none, reservesNumberWidth: false)
        }
        report(found)
        return bytes
    }

    /// Adds what was found later, as loud as the playbook wants it.
    mutating func report(_ found: FindingLog) {
        log.report(contentsOf: found.leveled(by: playbook.vocabulary.ruleLevels).findings)
    }

    // MARK: What is not told

    /// Leaves out what a baseline lists, and says how much of it is mended, so that the file gets shorter. `file` is the baseline's.
    mutating func leaveOut(_ baseline: Baseline, named file: String) {
        let (new, known, gone) = baseline.split(log.ordered)
        leftOut.known = known
        log = FindingLog(new)
        if gone > 0 { report(FindingLog([.staleBaseline(file, gone)])) }
    }

    /// Leaves out what stands where nothing changed since the playbook went apart from a version.
    mutating func leaveOutUnchanged(since name: String) async throws {
        var changed = ChangedLines()
        do throws(GitError) {
            try await changed.add(options.content, holding: source, since: name)
            if let templates = options.templates {
                try await changed.add(templates, since: name, prefix: templates.appendingPath(""))
            }
        } catch {
            throw Failure(error.phrase, in: language)
        }
        let found = log.ordered
        log = FindingLog(found.filter(changed.touches))
        leftOut.unchanged = found.count - log.findings.count
    }

    /// Notes all findings in a file, and tells how many.
    func writeBaseline(to file: String) throws {
        let baseline = Baseline(of: log.ordered)
        try baseline.write(to: file, apartFrom: options.inputs, in: language)
        try StandardStream.output.write(
            lines: ["Noted \(count: log.ordered.count, "finding") in '\(file)'"], in: language)
    }

    mutating func write(_ site: Output, to folder: String) throws -> WriteSummary {
        do {
            return try timings.measure("write") { [options] in
                try OutputWriter.write(site, to: folder, apartFrom: options.inputs)
            }
        } catch let error as WriteError {
            throw Failure(error.phrase, in: language)
        }
    }

    // MARK: Telling

    func printFindings(_ report: ReportOptions, to stream: StandardStream) async throws {
        try await printer.print(findings, as: report.format, to: stream)
    }

    var printer: FindingsPrinter {
        FindingsPrinter(
            options: options, source: source, theme: theme, asOf: playbook.asOf, language: language, leftOut: leftOut)
    }

    func printTimings() throws {
        try StandardStream.error.write(timings.text(in: language), in: language)
    }
}

extension Finding {
    fileprivate static func staleBaseline(_ file: String, _ count: Int) -> Finding {
        Finding(
            "stale-baseline", .note, "The baseline '\(file)' lists what is no longer found: \(count: count, "finding")",
            at: Location(""), reason: "What was mended could come back unnoticed",
            fix: "When nothing new is left, run 'truce check --write-baseline \(file)'; the file gets shorter")
    }
}
