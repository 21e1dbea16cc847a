import CommonMark
import Diagnostics
import Foundation
import Testing

@testable import PlaybookKit

@Suite("A trap of text")
struct TextTrapAcceptanceTests {
    @Test("G-01 A sign that joins what follows does not hide a tag", arguments: ["\u{600}", "\u{6DD}", "\u{110BD}"])
    func prependedMark(mark: String) throws {
        let text = "x\(mark)<script>pwned=1</script>"
        try expectHarmless(text)
        try expectNoScript(inBody: text)
    }

    @Test(
        "G-02 A mark that joins a quote does not hide it",
        arguments: ["\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}", "\u{20E3}"])
    func quote(mark: String) throws {
        let text = "x\"\(mark) onmouseover=pwned=1 y=\"\(mark)"
        try expectHarmless(text)
        try expectNoScript(inBody: "[a](b.md \"\(text)\") ![\(text)](c.png) # \(text)")
    }

    @Test(
        "G-03 A mark behind a dangerous byte changes nothing",
        arguments: ["<\u{338}b", "&\u{20E3}lt;", ">\u{301}", "'\u{301}"])
    func marks(text: String) throws {
        try expectHarmless(text)
        try expectNoScript(inBody: "\(text)script\u{301}>")
        let page = BuiltSite([
            "a.md": "---\ntitle: 'x\(text.utf8.first == 0x27 ? "'" : "")\(text)'\n---\n\nText.\n"
        ])
        let escapes = ["<": "&lt;", "&": "&amp;", ">": "&gt;", "'": "&#39;"]
        let first = String(text.unicodeScalars.prefix(1))
        let escaped = (escapes[first] ?? "") + String(text.unicodeScalars.dropFirst())
        #expect(page.holds("<h1>x\(escaped)</h1>", in: "a.html"))
    }

    @Test(
        "G-04 An address with a mark in its scheme is refused",
        arguments: [
            "javascript:\u{FE0F}pwned=1", "javascript\u{200D}:pwned=1", "java\u{301}script:pwned=1",
            "jav\u{AD}ascript:x",
            "javascript\u{338}:x", "\u{200B}javascript:x", "javas\u{212A}ript:x", "\u{FEFF}data:text/html,x",
        ])
    func scheme(address: String) throws {
        let page = BuiltSite(["a.md": "# A\n\nSee [this](<\(address)>) and ![that](<\(address)>).\n"])
        #expect(page.findings.contains { $0.severity == .error && $0.location.span != nil })
        let text = page["a.html"]
        #expect(!text.unicodeScalars.elementsEqual("".unicodeScalars))
        for scheme in ["javas", "java", "jav", "data:"] { #expect(!page.holds("href=\"\(scheme)", in: "a.html")) }
        #expect(!tags(of: page.bytes("a.html")).contains("a href rel"))
    }

    @Test("G-05 A file with CRLF gives the same site and the same places as with LF")
    func crlf() {
        let text = "---\ntitle: A\nsummary: S\n---\n\nText\n[x](gone.md) and\n\n> [!NOTE]\n> a\n\n| a |\n|---|\n| b |\n"
        let lf = BuiltSite(["a.md": text])
        for end in ["\r\n", "\r"] {
            let other = BuiltSite([
                "a.md": text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
            ])
            #expect(other.places("broken-link") == ["a.md:7:5: error[broken-link]"])
            #expect(other.findings.map(\.message.english) == lf.findings.map(\.message.english))
            #expect(other.findings.map { other.places($0.rule) } == lf.findings.map { lf.places($0.rule) })
            for (path, bytes) in lf.output.files { #expect(other.output[path] == bytes, "\(path)") }
        }
    }

    @Test(
        "G-06 A line ends with LF, CRLF or CR, and with nothing else",
        arguments: ["\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"])
    func lineEnds(notAnEnd: String) {
        let lines = LineIndex(Array("a\rb\r\nc\nd\(notAnEnd)e\n\rf".utf8))
        #expect(lines.lineCount == 6)
        #expect(lines.position(of: "a\rb\r\nc\nd".utf8.count).line == 4)

        let body = BuiltSite(["a.md": "---\ntitle: A\n---\n\rText\(notAnEnd)more\r\n[x](gone.md)\n"])
        #expect(body.places("broken-link") == ["a.md:6:5: error[broken-link]"])
    }

    @Test("G-07 A column counts code points, the same in every report")
    func columns() throws {
        let start = "👩‍👩‍👧 e\u{301}🇵🇱 "
        let page = BuiltSite([
            "a.md": "---\n{title: \"\(start)\", order: x}\n---\n\n\(start)[x](gone.md)\n"
        ])
        let column = start.unicodeScalars.count + 1
        #expect(page.places("broken-link") == ["a.md:5:\(column + 4): error[broken-link]"])
        let ofField =
            "{title: \"".unicodeScalars.count + start.unicodeScalars.count + "\", order: ".unicodeScalars.count + 1
        #expect(page.places("bad-value") == ["a.md:2:\(ofField): error[bad-value]"])

        let text = String(decoding: page.textReport, as: UTF8.self)
        #expect(text.contains("a.md:5:\(column + 4): error[broken-link]"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(page.jsonReport)) as? [String: Any])
        let found = try #require(json["findings"] as? [[String: Any]])
        let link = try #require(found.first { $0["rule"] as? String == "broken-link" })
        #expect(link["line"] as? Int == 5 && link["column"] as? Int == column + 4)
        #expect(link["endColumn"] as? Int == column + 4 + "gone.md".utf8.count)
        let commands = page.gitHubReport.lines.compactMap(RunnerCommand.init)
        let command = try #require(commands.first { $0.properties["title"] == "broken-link" })
        #expect(command.properties["line"] == "5" && command.properties["col"] == "\(column + 4)")
        #expect(command.properties["endColumn"] == "\(column + 4 + "gone.md".utf8.count)")
    }

    @Test(
        "G-08 A letter that folds to an ASCII one makes no tag",
        arguments: ["<\u{212A}bd>", "<\u{17F}ub>", "<\u{17F}cript>", "</\u{212A}bd>"])
    func foldedTags(tag: String) {
        let page = BuiltSite(["a.md": "# A\n\nText \(tag)x\n\n\(tag)\n"])
        let plain = BuiltSite(["a.md": "# A\n\nText yx\n\nz\n"])
        #expect(tags(of: page.bytes("a.html")) == tags(of: plain.bytes("a.html")))
        let escaped = "&lt;" + tag.unicodeScalars.dropFirst().dropLast().map(String.init).joined() + "&gt;"
        #expect(page.holds("Text \(escaped)x", in: "a.html"))
    }

    @Test("G-09 Names in any script have an address and an id, each its own")
    func slugs() {
        let table = [
            "İstanbul": "istanbul", "ﬁ": "fi", "ẞ": "ss", "Ω": "u3c9", "中文": "u4e2d-u6587", "😀": "u1f600",
            "👍🏽": "u1f44d-u1f3fd",
            "Łódź": "lodz", "Ελλάδα": "u3b5-u3bb-u3bb-u3ac-u3b4-u3b1", "Москва": "u43c-u43e-u441-u43a-u432-u430",
            "…": "u2026",
            "ℌ": "u210c",
        ]
        for (name, slug) in table {
            #expect(Slug.heading(name) == slug)
            #expect(Slug.file(name) == slug)
        }
        #expect(Set(table.values).count == table.count)
        #expect(Slug.heading("\u{200B}") == "section" && Slug.file("---") == "page")

        // Equal ones are told apart on the page and in the site.
        let page = BuiltSite([
            "a.md": "# A\n\n## ﬁ\n\n## fi\n\n## \u{200B}!\n\n## ?\n", "ﬁle.md": "# B\n", "file.md": "# C\n",
        ])
        for id in ["fi", "fi-2", "section", "section-2"] { #expect(page.holds("id=\"\(id)\"", in: "a.html")) }
        #expect(!page["file.html"].isEmpty && !page["file-2.html"].isEmpty)
        #expect(page.places("clashing-address").count == 1)
    }

    // What a link says and what a page is called go through one folding.
    @Test(
        "G-10 A name with signs that nobody sees is found, with them and without",
        arguments: ["\u{600}", "\u{200D}", "\u{AD}", "\u{FE0F}"])
    func unseen(sign: String) {
        let page = BuiltSite([
            "price.md": "# Price\(sign)list\n\nText.\n",
            "a.md": "# A\n\n[[Price\(sign)list]] and [[price\(sign)LIST]]\n",
        ])
        #expect(page.places("broken-link") == [])
        #expect(FoldedText("Price\(sign)list").bytes == FoldedText("PRICE\(sign)LIST").bytes)
        #expect(!NearMiss.candidates(for: "pricelist", in: ["Price\(sign)list"]).isEmpty)
    }

    private func expectNoScript(inBody text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let page = BuiltSite(["a.md": "# A\n\n\(text)\n\n- \(text)\n\n## \(text)\n", "b.md": "# B\n"])
        let plain = Set(tags(of: BuiltSite(["a.md": "# A\n"]).bytes("a.html")))
        for (path, bytes) in page.pages {
            let found = tags(of: bytes).filter { $0.contains("script") || $0.contains(" on") }
            #expect(Set(found).subtracting(plain) == [], "\(path)", sourceLocation: sourceLocation)
        }
    }
}
