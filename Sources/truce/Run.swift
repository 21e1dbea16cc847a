import Diagnostics
import Foundation
import Localization
import PlaybookKit

/// All of a command but what it makes: the playbook in memory, what was found on the way, and how both are told.
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
    private let start = ContinuousClock.now

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
        let changed: ChangedLines
        do throws(GitError) {
            changed = try await changedLines(since: name)
        } catch {
            throw Failure(error.phrase, in: language)
        }
        let found = log.ordered
        log = FindingLog(found.filter(changed.touches))
        leftOut.unchanged = found.count - log.findings.count
    }

    private func changedLines(since name: String) async throws(GitError) -> ChangedLines {
        var changed = ChangedLines()
        var older = try await oldVersion(of: options.content, since: name)
        changed.add(from: older.files, older.log, to: source)
        guard let templates = options.templates else { return changed }
        older = try await oldVersion(of: templates, since: name)
        var ignored = FindingLog()
        do throws(FolderError) {
            let newer = try SourceTree.reading(templates, log: &ignored)
            changed.add(from: older.files, older.log, to: newer, prefix: templates.appendingPath(""))
        } catch {
            throw .folder(error)
        }
        return changed
    }

    /// What the last version held of a folder that this one and the named one have in common, and what was found when it was read.
    private func oldVersion(
        of folder: String, since name: String
    ) async throws(GitError) -> (files: SourceTree, log: FindingLog) {
        let repository = try await GitRepository.of(folder)
        let named = try await repository.commit(named: name)
        guard let head = try await repository.head() else { throw .noCommits }
        var log = FindingLog()
        let base = try await repository.mergeBase(of: named, and: head)
        return (try await SourceTree.reading(base, in: repository, log: &log), log)
    }

    /// Notes all findings in a file, and tells how many.
    func writeBaseline(to file: String) throws {
        let baseline = Baseline(of: log.ordered)
        try baseline.write(to: file, apartFrom: options.inputs, in: language)
        try print(["Noted \(count: log.ordered.count, "finding") in '\(file)'"])
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

    // MARK: What people and programs read

    /// Findings, if there are any, beside a summary of what was made; what is for programs stands alone.
    func printFindings(_ report: ReportOptions, beside printSummary: () throws -> Void) throws {
        if report.format != .text {
            try printFindings(report, to: .output)
        } else if !findings.isEmpty {
            try printFindings(report, to: .error)
        }
        if !report.format.standsAlone { try printSummary() }
    }

    func printFindings(_ report: ReportOptions, to stream: StandardStream) throws {
        let asOf = playbook.asOf.description
        switch report.format {
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
        case .text: try printText(of: findings, leftOut: leftOut, to: stream)
        }
        // The others say it themselves.
        if [.gitlab, .sarif, .junit].contains(report.format), let phrase = leftOut.phrase {
            try StandardStream.error.write(phrase.text(in: language) + "\n", in: language)
        }
    }

    func printText(of findings: [Finding], leftOut: LeftOut = LeftOut(), to stream: StandardStream) throws {
        let terminal = Terminal(isColoured: stream.isColoured)
        let report = TextReport(terminal: terminal, asOf: playbook.asOf.description, leftOut: leftOut, in: language)
        try stream.write(report.text(of: findings, in: file), in: language)
    }

    /// What was made, and the file to open.
    func printSummary(_ summary: WriteSummary, in folder: String) throws {
        let kept: Phrase = "Kept \(count: summary.kept.count, "file") that truce did not write"
        try print((summary.kept.isEmpty ? [built] : [built, kept]) + [open(folder.appendingPath("index.html"))])
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
        let pages = Set(checked.editions.flatMap { $0.pages.filter(\.isPlaybookText).map(\.path) })
        let assets = Set(checked.editions.flatMap { edition in edition.assets.map { edition.page(of: $0).path } })
        return """
            Built \(count: pages.count, "page") and \(count: assets.count, "asset") as of \(playbook.asOf) \
            in \(elapsed.milliseconds) ms, \(countOfFindings)
            """
    }

    private func open(_ file: String) -> Phrase { "Open \(file)" }

    private var countOfFindings: Phrase {
        findings.isEmpty ? "no findings" : "\(count: findings.reduce(0) { $0 + $1.count }, "finding")"
    }

    private var elapsed: Duration { ContinuousClock.now - start }

    func printTimings() throws {
        let lines = timings.steps.map { name, duration in
            "\(name.text(in: language)): \(duration.milliseconds) ms\n"
        }
        try StandardStream.error.write(lines.joined(), in: language)
    }

    private func print(_ lines: [Phrase]) throws {
        let text = lines.map { Terminal.visible($0.text(in: language)) + "\n" }.joined()
        try StandardStream.output.write(text, in: language)
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
        ContainedPath(path).flatMap { source[$0] } ?? theme.files.values.first { $0.path == path }
    }
}

extension Duration {
    /// Rounded down.
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}

extension Finding {
    fileprivate static func staleBaseline(_ file: String, _ count: Int) -> Finding {
        Finding(
            "stale-baseline", .note, "The baseline '\(file)' lists what is no longer found: \(count: count, "finding")",
            at: Location(""), reason: "What was mended could come back unnoticed",
            fix: "When nothing new is left, run 'truce check --write-baseline \(file)'; the file gets shorter")
    }
}
