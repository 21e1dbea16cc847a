import Diagnostics
import Localization
import PDF

/// From the document of the book to its PDF file:
///
///     BookDocument → prints, until the page numbers are right → finished file → checked file
package struct Typeset: Sendable {
    private let engine: InstalledEngine
    private let printer: Printer
    private let timeLimit: Duration?
    private let progress: @Sendable (PrintProgress) -> Void

    /// `timeLimit` is for one print; `nil` for two minutes, and more for a long book. `isSandboxed` is false where the system gives a
    /// browser no sandbox.
    package init(
        with engine: InstalledEngine, on paper: Paper, timeLimit: Duration? = nil, isSandboxed: Bool = true,
        progress: @escaping @Sendable (PrintProgress) -> Void = { _ in }
    ) {
        self.engine = engine
        self.timeLimit = timeLimit
        self.progress = progress
        printer = Printer(engine: engine, paper: paper, isSandboxed: isSandboxed)
    }

    /// `day` is the date of the file.
    package func print(
        _ book: BookDocument, asOf day: CalendarDate
    ) async throws(TypesetError) -> PrintedBook {
        engine.engine.numbersPages
            ? try await printNumbered(book) : try await printInPasses(book, asOf: day)
    }

    // MARK: With an engine that fills in no numbers

    private func printInPasses(_ book: BookDocument, asOf day: CalendarDate) async throws(TypesetError) -> PrintedBook {
        let places = Set(book.references + book.contents)
        var pages: Int?
        let passes = try await Passes<Print>(expectingDigits: 3) { pass throws(TypesetError) in
            let print = try await printed(
                book, number: pass.number, pass.numbers, reservesNumberWidth: pass.reservesNumberWidth,
                isTagged: pass.isTagged, knownPages: pages)
            pages = print.file.pages.count
            return (print, print.pages(of: places))
        }
        let finished = try finished(passes.printed, book, asOf: day)
        return checked(finished, book, prints: passes.count, pagesBefore: passes.written)
    }

    // MARK: With an engine that does

    /// Some engines give up on numbers that move each other, and say nothing: then they are printed as text.
    private func printNumbered(_ book: BookDocument) async throws(TypesetError) -> PrintedBook {
        let first = try await printed(book, number: 1, .none)
        let result = checked(first, book, prints: 1)
        let ofNumbers = [PageNumberCheck.wrong, PageNumberCheck.missing]
        guard result.log.findings.contains(where: { ofNumbers.contains($0.rule) }) else { return result }
        let second = try await printed(
            book, number: 2, .known(first.pages(of: Set(book.references + book.contents))), reservesNumberWidth: true,
            knownPages: result.pages)
        return checked(second, book, prints: 2)
    }

    // MARK: What follows a print

    /// Adds what a browser leaves out.
    private func finished(
        _ print: Print, _ book: BookDocument, asOf day: CalendarDate
    ) throws(TypesetError) -> Print {
        var description = PDFDescription(
            title: book.title, language: book.language.tag, day: (day.year, day.month, day.day), outline: book.outline)
        (description.author, description.subject, description.keywords) = (book.author, book.subject, book.keywords)
        description.creator = "\(Generator.name) (\(engine.title))"
        description.page = book.language.text("page")
        description.outside = book.language.text("outsideAddress")
        description.names = Dictionary(book.outline.map { ($0.id, $0.title) }) { first, _ in first }
        do throws(PDFError) {
            return Print(file: try PDFFile(print.file.finished(as: description)), log: print.log)
        } catch {
            throw unreadable(error)
        }
    }

    private func checked(
        _ print: Print, _ book: BookDocument, prints: Int, pagesBefore: [String: Int]? = nil
    ) -> PrintedBook {
        let pages = print.file.pages.count
        progress(.checking(pages: pages))
        let description = BookDescription(book, on: printer.paper, pagesBefore: pagesBefore)
        var log = print.log
        log.report(contentsOf: PDFChecks.findings(of: print.file, for: description))
        return PrintedBook(pdf: print.file.bytes, engine: engine.title, pages: pages, prints: prints, log: log)
    }

    // MARK: One print

    private struct Print: Sendable {
        let file: PDFFile
        /// Of the templates and of the engine.
        let log: FindingLog

        /// On which page each place is, from one; nothing for a place that is on none.
        func pages(of places: Set<String>) -> [String: Int] {
            let destinations = file.destinations
            return Dictionary(
                uniqueKeysWithValues: places.compactMap { id in destinations[id].map { (id, $0.page) } })
        }
    }

    private func printed(
        _ book: BookDocument, number: Int, _ numbers: PageNumbers, reservesNumberWidth: Bool = false,
        isTagged: Bool = true, knownPages: Int? = nil
    ) async throws(TypesetError) -> Print {
        progress(.printing(engine: engine.shortTitle, number: number, pages: knownPages))
        let (html, ofTemplates) = book.html(numbers, reservesNumberWidth: reservesNumberWidth)
        let limit = timeLimit ?? Self.timeLimit(for: engine.engine, pages: knownPages ?? Self.pages(in: html))
        let (pdf, messages) = try await printer.print(html, isTagged: isTagged, timeLimit: limit)
        let file: PDFFile
        do throws(PDFError) {
            file = try PDFFile(pdf)
        } catch {
            throw unreadable(error)
        }
        guard !file.pages.isEmpty else {
            throw .failed(engine: engine.title, reason: "made a PDF file without a page", lastLines: [])
        }
        var log = ofTemplates
        log.report(contentsOf: messages.map { .engineMessage($0, from: engine.engine) })
        return Print(file: file, log: log)
    }

    private func unreadable(_ error: PDFError) -> TypesetError {
        .failed(engine: engine.title, reason: "made a PDF file that cannot be read: \(error.phrase)", lastLines: [])
    }

    /// Two minutes, and the time each page may take.
    static func timeLimit(for engine: Engine, pages: Int) -> Duration { .seconds(120) + engine.timePerPage * pages }

    /// Rather too many: a page of a playbook is twice as many bytes of HTML.
    private static func pages(in html: [UInt8]) -> Int { max(1, html.count / 4000) }
}

extension Finding {
    fileprivate static func engineMessage(_ message: EngineMessage, from engine: Engine) -> Finding {
        Finding("engine-message", message.severity, "\(engine.title): \(message.text)", at: Location(""))
    }
}
