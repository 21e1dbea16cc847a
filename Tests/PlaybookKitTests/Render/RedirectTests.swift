import Diagnostics
import Testing

@testable import PlaybookKit

@Suite("A redirect")
struct RedirectTests {
    private func page(_ aliases: String, lang: String = "") -> SourceTree {
        ["plays/call.md": "---\ntitle: The call\naliases: [\(aliases)]\n\(lang)---\n## Opening\n\nText\n"]
    }

    @Test(
        "stands where the page was",
        arguments: [
            ("old/page.md", "old/page.html"), ("old/page.html", "old/page.html"), ("old/page/", "old/page/index.html"),
            ("Old/Pierwsza Rozmowa.md", "old/pierwsza-rozmowa.html"), ("Old/Page.html", "Old/Page.html"),
            ("old/README.md", "old/index.html"), ("old.markdown", "old.html"), ("a/żółw/", "a/żółw/index.html"),
        ])
    func address(_ alias: String, _ address: String) {
        let built = BuiltSite(page("'\(alias)'"))
        #expect(built.playbook.redirects.map(\.address.description) == [address])
        let back = ContainedPath(stringLiteral: address).relativeReference(to: "plays/call.html")
        let html = built[address]
        #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(back)\">"))
        #expect(html.contains("<link rel=\"canonical\" href=\"\(back)\">"))
        #expect(html.contains("<h1><a href=\"\(back)\">The call</a></h1>"))
        #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(!html.contains("<script"))
        #expect(built.log.findings.filter { $0.rule == "unknown-name" || $0.rule == "bad-template" } == [])
    }

    @Test("is written in the language of its page")
    func language() {
        #expect(BuiltSite(page("old.md", lang: "lang: pl\n"))["old.html"].contains("<html lang=\"pl\">"))
        #expect(BuiltSite(page("old.md"))["old.html"].contains("<html lang=\"en\">"))
    }

    @Test("is not made of a name", arguments: ["The talk", "CRM/ERP", "Note: talk", "v2.0"])
    func names(_ name: String) {
        let built = BuiltSite(page("'\(name)'"))
        #expect(built.playbook.redirects.isEmpty)
        #expect(built.findings("refused-alias", "clashing-alias") == [])
    }

    @Test("leads a link by the old path to the page, and the author hears of the new one")
    func links() {
        var files: [ContainedPath: [UInt8]] = [:]
        for (path, file) in page("old/page.md, older/page/").files { files[path] = file.bytes }
        files["a.md"] = Array(
            "[1](old/page.md) [2](old/page.html#opening) [3](older/page/) [[old/page.md]] [4](old/page.md#gone)".utf8)
        let built = BuiltSite(SourceTree(files))
        let call = built.playbook["plays/call.md"].index
        #expect(
            built.playbook["a.md"].links.map(\.destination) == [
                .page(call, anchor: nil), .page(call, anchor: "opening"), .page(call, anchor: nil),
                .page(call, anchor: nil), .broken(.missingAnchor("gone", page: call)),
            ])
        #expect(built.findings("moved-link").count == 3)
        #expect(built.findings("moved-link").first == "a.md:1:5: 'old/page.md' is now plays/call.md")
    }

    @Test("is listed with its page in playbook.json")
    func graph() {
        #expect(
            BuiltSite(page("old.md, older/"))["playbook.json"].contains(
                #""oldAddresses":["old.html","older/index.html"]"#))
    }

    @Test("never takes the place of a page, and one address has one redirect")
    func clashes() {
        let built = BuiltSite([
            "a.md": "---\naliases: [b.md, glossary.html, old.md, index.md]\n---\nText of a",
            "b.md": "---\naliases: [old.html, Old.md]\n---\nText of b",
        ])
        #expect(built["b.html"].contains("Text of b"))
        #expect(built["old.html"].contains("href=\"a.html\""))
        #expect(built.playbook.redirects.map(\.address) == ["old.html"])
        #expect(built.findings("clashing-alias").count == 5)
    }

    @Test("that many pages want names a few of them")
    func manyClashes() {
        let page = Array("---\naliases: Same\n---\nText".utf8)
        let files = (0..<40).map { (ContainedPath(stringLiteral: "p\($0).md"), page) }
        let found = BuiltSite(SourceTree(Dictionary(uniqueKeysWithValues: files))).log.findings
        #expect(found.filter { $0.rule == "clashing-alias" }.map(\.related.count) == Array(repeating: 10, count: 40))
    }

    @Test("never takes the place of a file, nor of the folder where one would be")
    func besideFile() {
        let built = BuiltSite([
            "a.md": "---\naliases: [map.gif/, Map.gif/old.html]\n---\n![Map](map.gif)", "map.gif": "GIF89a",
        ])
        #expect(built["map.gif"] == "GIF89a")
        #expect(built.playbook.redirects.isEmpty)
        #expect(built.findings("clashing-alias").count == 2)
        #expect(built.findings("taken-address").isEmpty)
    }

    @Test("below the address of a page, where no file can be, is told and written nowhere")
    func belowFile() {
        let built = BuiltSite(["a.md": "---\naliases: [a.html/]\n---\nText of a"])
        #expect(built["a.html"].contains("Text of a"))
        #expect(built.findings("clashing-alias", "taken-address").count == 1)
    }
}
