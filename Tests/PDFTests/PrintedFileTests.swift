import Foundation
import TestSupport
import Testing

@testable import PDF

@Suite("A file that an engine printed")
struct PrintedFileTests {
    private static let html = """
        <!doctype html><html lang="pl"><meta charset="utf-8"><title>Książka</title>
        <style>@page{size:A4;@top-left{content:"Head"}} h1,h2{break-before:page} .half{opacity:.5}</style>
        <nav><a href="#one">Jeden</a> <a href="#two">Dwa</a> <a href="https://example.com/a">out</a></nav>
        <h1 id="one">Zażółć</h1><p>Text <b>bold</b></p><p class="half">Half</p>
        <table><thead><tr><th>A</th></tr></thead><tr><td>1</td></tr></table>
        <h2 id="two">Gęślą</h2><p style="border:1px solid">Box</p>
        """

    private static var description: PDFDescription {
        let outline = [
            OutlineEntry(level: 1, title: "Zażółć", id: "one"), OutlineEntry(level: 2, title: "Gęślą", id: "two"),
        ]
        var description = PDFDescription(title: "Książka", language: "pl", day: (2026, 11, 3), outline: outline)
        description.names = ["one": "Zażółć"]
        return description
    }

    private let folder = try? TemporaryFolder(["book.html": html])

    private func printed(by chromium: InstalledTool) throws -> [UInt8] {
        let folder = try #require(folder)
        try chromium.run(
            "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path(of: "profile"))",
            "--no-pdf-header-footer", "--no-first-run", "--print-to-pdf=\(folder.path(of: "book.pdf"))",
            "file://\(folder.path(of: "book.html"))")
        return Array(try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "book.pdf"))))
    }

    @Test(
        "Chromium's is read and finished: nothing looks different, and nothing is left without mark or text",
        .enabled(if: InstalledTool.chromium != nil, "Chromium is not installed"))
    func chromium() throws {
        let folder = try #require(folder)
        let bytes = try printed(by: #require(InstalledTool.chromium))
        let print = try PDFFile(bytes)
        #expect(print.pages.count == 3)
        #expect(print.destinations.mapValues(\.page) == ["one": 2, "two": 3])
        #expect(print.isTagged)

        let finished = try print.finished(as: Self.description)
        #expect(try print.finished(as: Self.description) == finished)
        let file = try PDFFile(finished)
        #expect(file.destinations == print.destinations)
        #expect(file.outline.map(\.page) == [2, 3])
        #expect(file.links.map(\.contents) == ["Zażółć", "Page 3", "Outside address: https://example.com/a"])
        #expect(file.structureTypes == print.structureTypes)
        #expect(file.structureTypes["H1"] == 1)
        #expect(file.fonts == print.fonts)
        #expect(file.fonts.map(\.isEmbedded).contains(false) == false)

        for page in file.pages {
            let content = try #require(file.resolve(page.dictionary["Contents"]).stream)
            #expect(Artifacts(in: try file.data(content)) { _ in true }.content == nil)
        }

        try folder.write(finished, at: "finished.pdf")
        if let qpdf = InstalledTool.qpdf { #expect(try qpdf.run("--check", folder.path(of: "finished.pdf")) == 0) }
        if let pdftoppm = InstalledTool.pdftoppm {
            for name in ["book", "finished"] {
                try pdftoppm.run("-r", "50", folder.path(of: "\(name).pdf"), folder.path(of: name))
            }
            for page in 1...3 {
                let pictures = try ["book", "finished"].map {
                    try Data(contentsOf: URL(fileURLWithPath: folder.path(of: "\($0)-\(page).ppm")))
                }
                #expect(pictures[0] == pictures[1])
            }
        }
    }

    @Test(
        "Chromium's with changed bytes gives an error or a value",
        .enabled(if: InstalledTool.chromium != nil, "Chromium is not installed"))
    func damaged() throws {
        let bytes = try printed(by: #require(InstalledTool.chromium))
        var random = SeededRandom(seed: 11)
        for _ in 0..<100 {
            var changed = bytes
            for _ in 0..<4 {
                changed[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            guard let file = try? PDFFile(changed) else { continue }
            _ = (file.outline, file.links, file.information, file.fonts, file.structureTypes)
            _ = try? file.finished(as: Self.description)
        }
    }

    @Test(
        "WeasyPrint's is read: its names lie in a tree, its objects in streams",
        .enabled(if: InstalledTool.weasyPrint != nil, "WeasyPrint is not installed"))
    func weasyPrint() throws {
        let folder = try #require(folder)
        try InstalledTool.weasyPrint?.run(
            "--pdf-variant", "pdf/ua-1", folder.path(of: "book.html"), folder.path(of: "weasy.pdf"))
        let file = try PDFFile(Array(Data(contentsOf: URL(fileURLWithPath: folder.path(of: "weasy.pdf")))))
        #expect(file.destinations.mapValues(\.page) == ["one": 2, "two": 3])
        #expect(file.outline.map(\.title) == ["Zażółć", "Gęślą"])
        #expect(file.outline.map(\.level) == [1, 2])
        #expect(file.isTagged)
        #expect(file.language == "pl")
        #expect(file.information["Title"] == "Książka")
    }
}
