import ArgumentParser
import Diagnostics
import Foundation
import Localization
import PlaybookKit

struct PDFCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pdf", abstract: "Print the playbook as a book, into a PDF file.",
        discussion: """
            A program that is installed does the printing: Chromium or a browser made of it, WeasyPrint, Prince or Vivliostyle. \
            Each file is checked: its page numbers, links and bookmarks. A playbook with findings is still printed; findings at \
            error level make the exit code 1.

            Without such a program the book is written as one HTML file that any browser prints, and the exit code is 2. \
            TRUCE_BROWSER is the path of a browser to use instead; TRUCE_NO_SANDBOX=1 runs it without its sandbox, where the \
            system has none to give.
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var edition: EditionOptions
    @OptionGroup var report: ReportOptions

    @Option(help: "What prints; auto takes the first of them that is installed.")
    var engine = EngineChoice.auto

    @Option(name: [.short, .customLong("output")], help: ArgumentHelp("The PDF file.", valueName: "file"))
    var output = "playbook.pdf"

    @Option(
        help: ArgumentHelp(
            "How long one print may take. Without it: two minutes, and more for a long book.", valueName: "seconds"),
        transform: Duration.init(argument:))
    var timeout: Duration?

    func run() async throws {
        try await Interruption.cancelling { [self] in try await print() }
    }

    private func print() async throws {
        var run = try Run(site, audience: edition.audience)
        await run.readVersion()
        let document = run.book(try edition.edition(of: run.edition, in: run.language))
        let file = try SingleFile.named(output, .pdf, apartFrom: site.inputs, in: run.language)
        let book = try await printed(document, asOf: run.playbook.asOf, in: run.language)
        try file.replace(with: book.pdf, in: run.language)
        run.report(book.log)
        try await run.printFindings(report) { try run.printSummary(of: book, on: edition.paper, in: output) }
        throw ExitCode(for: run.findings)
    }

    private func printed(
        _ document: BookDocument, asOf day: CalendarDate, in language: Language
    ) async throws -> PrintedBook {
        let environment = ProcessInfo.processInfo.environment
        let installed: InstalledEngine
        do throws(TypesetError) {
            let browser = environment["TRUCE_BROWSER"].flatMap { $0.isEmpty ? nil : $0 }
            installed = try await InstalledEngine.find(engine.name, browser: browser)
        } catch {
            if error == .cancelled { throw Failure(error.phrase, in: language) }
            throw try await withoutEngine(document, because: error, in: language)
        }
        let progress = ProgressLine()
        defer { progress.clear() }
        // Browsers refuse to run as root otherwise.
        let isSandboxed = geteuid() != 0 && (environment["TRUCE_NO_SANDBOX"] ?? "").isEmpty
        let typeset = Typeset(with: installed, on: edition.paper, timeLimit: timeout, isSandboxed: isSandboxed) {
            progress.show($0.phrase.text(in: language))
        }
        do throws(TypesetError) {
            return try await typeset.print(document, asOf: day)
        } catch {
            progress.clear()
            if case .failed(let engine, _, let lines) = error, !lines.isEmpty {
                let said = lines.map { "  \(Terminal.shortened($0))\n" }.joined()
                let heading: Phrase = "\(engine) said last:"
                try StandardStream.error.write(
                    "\(Terminal.visible(heading.text(in: language)))\n\(said)", in: language)
            }
            throw Failure(error.phrase, in: language)
        }
    }

    /// The book in one HTML file, for want of better, and the sentence that says so.
    private func withoutEngine(_ document: BookDocument, because error: TypesetError, in language: Language)
        async throws -> Failure
    {
        let stem = output.utf8.suffix(4).elementsEqual(".pdf".utf8) ? String(output.dropLast(4)) : output
        let name = stem + ".html"
        let file = try SingleFile.named(name, .html, apartFrom: site.inputs, in: language)
        try file.replace(with: document.html(.none, reservesNumberWidth: false).bytes, in: language)
        let advice: Phrase =
            if case .notInstalled = error { await Installation.advice(for: engine.name) } else {
                "name another with TRUCE_BROWSER"
            }
        return Failure("\(error.phrase); \(advice), or print '\(name)' from a browser", in: language)
    }
}

extension Duration {
    fileprivate init(argument: String) throws {
        guard let seconds = Int(argument), (1...86_400).contains(seconds) else {
            throw ValidationError("give a number of seconds, from 1 to 86400")
        }
        self = .seconds(seconds)
    }
}
