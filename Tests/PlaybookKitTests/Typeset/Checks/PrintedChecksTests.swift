import Diagnostics
import Foundation
import PDF
import Testing

@testable import PlaybookKit

@Suite("The checks of a book as engines print it", .serialized)
struct PrintedChecksTests {
    /// Ninety chapters, some with titles that take two lines of the contents, each with references.
    private struct Sample {
        static let count = 90
        var numbers: [String: Int] = [:]
        /// What takes the place of the first text in the document.
        var changes: [(String, String)] = []

        static func title(_ number: Int) -> String {
            let words = [
                "Źdźbło", "gęślą", "jaźń", "office", "fluffy", "Donau\u{AD}dampf\u{AD}schiff", "AVATAR", "2026",
            ]
            let count = number.isMultiple(of: 5) ? 22 : 3
            return (0..<count).map { words[(number + $0) % words.count] }.joined(separator: " ")
        }

        var html: [UInt8] {
            func number(_ id: String) -> String { numbers[id].map { String($0) } ?? "000" }
            func reference(_ id: String) -> String {
                "<a href=\"#\(id)\">where it goes on for more than a line of the narrow text"
                    + "<span> (s.\u{A0}<span>\(number(id))</span>)</span></a>"
            }
            var body = "<h1>Playbook</h1><nav><h1 id=\"toc\">Spis</h1>"
            for chapter in 1...Self.count {
                body += "<p><a href=\"#c\(chapter)\"><span><b>\(chapter)</b> \(Self.title(chapter))</span>"
                body += "<span class=\"pn\">\(number("c\(chapter)"))</span></a></p>"
            }
            body += "<p><a href=\"#toc\">Spis<span class=\"pn\">\(number("toc"))</span></a></p></nav>"
            var rules = "nav{page:p0} @page p0{@top-left{content:\"Spis\"}}"
            for chapter in 1...Self.count {
                rules += ".p\(chapter){page:p\(chapter)}"
                rules += "@page p\(chapter){@top-left{content:\"\(chapter)  \(Self.title(chapter).prefix(40))…\"}}"
                body += "<section class=\"p\(chapter)\"><h2 id=\"c\(chapter)\">\(chapter) \(Self.title(chapter))</h2>"
                body += "<p>Ola ma psa, \(reference("c\(chapter % Self.count + 1)")), a pies ma Olę, "
                body += "<a href=\"https://example.com/\">tu</a>.</p></section>"
            }
            var document = """
                <!doctype html><html lang="pl"><meta charset="utf-8"><title>Playbook</title><style>
                @page { size: A4; margin: 22mm 70mm 20mm 18mm; @top-right { content: "Playbook"; width: 40% }
                  @bottom-right { content: "Strona " counter(page) " z " counter(pages) } @top-left { width: 60% } }
                @page cover { @top-left { content: none } @top-right { content: none } @bottom-right { content: none } }
                body > h1 { page: cover } nav, section { break-before: page }
                nav a { display: block; position: relative; padding-right: 12mm }
                nav .pn { position: absolute; right: 0; bottom: 0 }
                \(rules)
                </style><body>\(body)</body></html>
                """
            for (text, replacement) in changes {
                if let range = document.range(of: text) { document.replaceSubrange(range, with: replacement) }
            }
            return Array(document.utf8)
        }

        var description: BookDescription {
            var description = BookDescription(paper: .a4, language: Theme.standard.language("pl"), title: "Playbook")
            let chapters = (1...Self.count).map {
                OutlineEntry(level: 2, title: "\($0) \(Self.title($0))", id: "c\($0)")
            }
            description.outline = [OutlineEntry(level: 1, title: "Spis", id: "toc")] + chapters
            description.contents = chapters.map(\.id) + ["toc"]
            description.references = chapters.map(\.id)
            return description
        }
    }

    private func file(_ sample: Sample, _ engine: Engine.Name) async throws -> PDFFile {
        let installed = try await InstalledEngine.find(engine, browser: nil)
        let printer = Printer(engine: installed, paper: .a4, isSandboxed: geteuid() != 0)
        let printed = try PDFFile(try await printer.print(sample.html, timeLimit: .seconds(300)).pdf)
        let description = PDFDescription(
            title: "Playbook", language: "pl", day: (2026, 11, 23), outline: sample.description.outline)
        return try PDFFile(printed.finished(as: description))
    }

    private func messages(_ file: PDFFile, _ description: BookDescription) -> [String] {
        PDFChecks.findings(of: file, for: description).map { "\($0.rule): \($0.message)" }
    }

    static let engines: [Engine.Name] = [.chromium, .weasyprint]

    @Test("find nothing in a sound book, and each fault that is put into it", arguments: engines)
    func faults(engine: Engine.Name) async throws {
        // Nothing to try where it is not installed.
        guard (try? await InstalledEngine.find(engine, browser: nil)) != nil else { return }
        var sample = Sample()
        let first = try await file(sample, engine)
        sample.numbers = first.destinations.mapValues(\.page)
        #expect(sample.numbers["c1"] ?? 0 > 4)
        let sound = try await file(sample, engine)
        var description = sample.description
        description.pagesBefore = sample.numbers
        #expect(messages(sound, description) == [])

        // Before the numbers are known, every one is wrong.
        let unnumbered = PDFChecks.findings(of: first, for: description)
        #expect(unnumbered.map(\.rule) == ["print-page-number", "print-page-number"])
        #expect(unnumbered.map(\.count) == [Sample.count + 1, Sample.count])

        let page = try #require(sample.numbers["c5"])
        sample.changes = [
            ("<span class=\"pn\">\(page)<", "<span class=\"pn\">\(page + 1)<"),
            ("(s.\u{A0}<span>\(page)<", "(s.\u{A0}<span>\(page - 1)<"),
            (
                "Ola ma psa",
                "<a href=\"#hidden\">Ola</a> ma <b hidden id=\"hidden\"></b> <a href=\"other.html\">psa</a>"
            ),
        ]
        let found = messages(try await file(sample, engine), description)
        #expect(found.contains { $0.hasPrefix("print-page-number: 1 page number in the contents") })
        #expect(found.contains { $0.hasPrefix("print-page-number: 1 page number behind references") })
        // WeasyPrint leaves such a link out.
        #expect(found.contains { $0.hasPrefix("print-dead-link: 1 link leads") } || engine == .weasyprint)
        #expect(found.contains { $0.hasPrefix("print-local-link: 1 link leads") })

        // And of the same file, what a book that is otherwise would find.
        description.paper = .letter
        description.title = "Another"
        description.outline[3] = OutlineEntry(level: 2, title: "3 Brak", id: "c3")
        description.contents.append("missing")
        description.pagesBefore?["c9"] = 1
        let rules = PDFChecks.findings(of: sound, for: description).map(\.rule.description)
        #expect(
            rules == [
                "print-paper", "print-missing-place", "print-unsettled", "print-lost-heading", "print-running-head",
                "print-outline",
            ])
    }
}
