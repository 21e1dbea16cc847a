import Diagnostics
import Foundation
import PDF
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Typesetting the book")
struct TypesetTests {
    private static let page = """
        ---
        title: The first call
        summary: What to ask.
        stage: contact
        owner: Sales
        verified: 2026-03-02
        ---

        Ask what went wrong, and then see [the second call](second.md). Zażółć gęślą jaźń.

        ## What to ask

        Everything.
        """
    private static let files: SourceTree = [
        "playbook.yml": "title: Bicycles\n",
        "first.md": page, "second.md": page.replacing("first", with: "second"),
    ]

    @Test("What an engine says of the book is a finding, as grave as the engine finds it")
    func messages() async throws {
        var source = PDFSource()
        source.add("<< /Type /Catalog /Pages 2 0 R >>")
        source.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        source.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>")
        let folder = try TemporaryFolder()
        let engine = try await Self.engine(writing: source, in: folder)
        let book = try await Typeset(with: engine, on: .a4).print(try Self.document(), asOf: .testDay)
        #expect(book.engine == "WeasyPrint 70.0" && book.pages == 1)
        #expect(book.prints == 1)
        let said = book.log.findings.filter { $0.rule == "engine-message" }
        #expect(said.map(\.message.english) == ["WeasyPrint: No font for this"])
        #expect(said.map(\.severity) == [.error])
        #expect(book.log.findings.contains { $0.rule == "print-missing-place" })
    }

    @Test("A file without a page is none")
    func pageless() async throws {
        var source = PDFSource()
        source.add("<< /Type /Catalog /Pages 2 0 R >>")
        source.add("<< /Type /Pages /Kids [] /Count 0 >>")
        let folder = try TemporaryFolder()
        let engine = try await Self.engine(writing: source, in: folder)
        await #expect(
            throws: TypesetError.failed(
                engine: "WeasyPrint 70.0", reason: "made a PDF file without a page", lastLines: [])
        ) {
            try await Typeset(with: engine, on: .a4).print(try Self.document(), asOf: .testDay)
        }
    }

    /// A stand-in that writes that file, whatever it is to print.
    private static func engine(writing source: PDFSource, in folder: TemporaryFolder) async throws -> InstalledEngine {
        try folder.write(source.bytes, at: "print.pdf")
        try folder.write(
            """
            #!/bin/sh
            if [ "$1" = --version ]; then echo 'WeasyPrint version 70.0'; exit 0; fi
            echo 'ERROR: No font for this' >&2
            for result; do :; done
            cp \(folder.path)/print.pdf "$result"
            """, at: "weasyprint")
        try folder.setPermissions(0o755, of: "weasyprint")
        return try await InstalledEngine(.weasyprint, Program(at: folder.path(of: "weasyprint")))
    }

    @Test("In a Polish book a link that names no chapter says its page in Polish, and where it leads out of the book")
    func polish() async throws {
        var source = PDFSource()
        source.add("<< /Type /Catalog /Pages 2 0 R >>")
        source.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        source.add(
            """
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Annots [
            << /Subtype /Link /Rect [0 0 9 9] /Dest [3 0 R /Fit] >>
            << /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.com/) >> >>] >>
            """)
        let folder = try TemporaryFolder()
        try folder.write(source.bytes, at: "print.pdf")
        try folder.write(
            """
            #!/bin/sh
            if [ "$1" = --version ]; then echo 'Chromium 156.0'; exit 0; fi
            for argument; do
              case $argument in --print-to-pdf=*) cp \(folder.path)/print.pdf "${argument#--print-to-pdf=}" ;; esac
            done
            """, at: "chromium")
        try folder.setPermissions(0o755, of: "chromium")
        let engine = try await InstalledEngine(.chromium, Program(at: folder.path(of: "chromium")))
        let files: SourceTree = ["playbook.yml": "title: Rowery\nlanguages: [pl]\n", "first.md": Self.page]
        let book = try await Typeset(with: engine, on: .a4).print(try Self.document(files), asOf: .testDay)
        #expect(
            try PDFFile(book.pdf).links.map(\.contents) == ["Strona 1", "Adres zewnętrzny: https://example.com/"])
    }

    @Test(
        "A real engine makes a file that says what it is, with every number right",
        arguments: [Engine.Name.chromium, .weasyprint], Paper.allCases)
    func real(name: Engine.Name, paper: Paper) async throws {
        guard let engine = try? await InstalledEngine.find(name, browser: nil) else { return }
        let typeset = Typeset(with: engine, on: paper, isSandboxed: geteuid() != 0)
        let book = try await typeset.print(try Self.document(on: paper), asOf: .testDay)
        // WeasyPrint names its bookmarks by the words of the headings alone.
        let findings = book.log.merged.filter { $0.rule != "print-outline" || !engine.engine.numbersPages }
        #expect(findings.map(\.message.english) == [])
        let file = try PDFFile(book.pdf)
        #expect(file.isTagged)
        #expect(file.information["Creator"]?.utf8.starts(with: "truce 0.".utf8) == true)
        #expect(file.information["Title"] == "Bicycles")
        #expect(file.pages.count == book.pages)
    }

    @Test("Q-03 An awkward title is the same in the information and the bookmarks of the file")
    func awkward() async throws {
        guard let engine = try? await InstalledEngine.find(.chromium, browser: nil) else { return }
        let title = "<b>\"One\" & 'two'</b> (\\) שלום " + String(repeating: "long ", count: 58) + "end"
        let quoted = "'" + title.replacing("'", with: "''") + "'"
        let files: SourceTree = [
            "playbook.yml": "title: \(quoted)\n",
            "first.md": Self.page.replacing("title: The first call", with: "title: \(quoted)"),
        ]
        let typeset = Typeset(with: engine, on: .a4, isSandboxed: geteuid() != 0)
        let book = try await typeset.print(try Self.document(files), asOf: .testDay)
        let file = try PDFFile(book.pdf)
        #expect(file.information["Title"] == title)
        #expect(
            file.outline.contains { $0.title.utf8.suffix(title.utf8.count).elementsEqual(title.utf8) && $0.page != nil }
        )
    }

    private static func document(_ files: SourceTree? = nil, on paper: Paper = .a4) throws -> BookDocument {
        var edition = Edition()
        edition.paper = paper
        edition.isSelfContained = true
        let checked = Build.check(Build.link(Build.parse(files ?? Self.files), asOf: .testDay))
        return Build.book(checked, with: .standard, edition: edition)
    }
}
