import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

/// Paths and embeds that try to reach what is not in the playbook, or to grow without end.
@Suite("Paths that must not be followed")
struct LinkPathAcceptanceTests {
    private func expectBroken(_ text: String, _ rules: RuleID..., location: SourceLocation = #_sourceLocation) {
        let built = BuiltSite(["a/b.md": text, "x.md": "", "x.png": ""])
        let found = built.log.ordered.filter { rules.contains($0.rule) }
        #expect(!found.isEmpty && found.allSatisfy { $0.severity == .error }, sourceLocation: location)
        #expect(found.allSatisfy { ($0.location.span?.start ?? 0) > 0 }, sourceLocation: location)
        #expect(built["a/b.html"].contains("class=\"broken"), sourceLocation: location)
        #expect(built.playbook.files == [], sourceLocation: location)
    }

    @Test("P-01 A path that leaves the playbook is refused, however far it goes")
    func outside() {
        expectBroken("![x](../../../etc/passwd)", "link-outside")
        expectBroken("![x](\(String(repeating: "../", count: 40))etc/passwd)", "link-outside")
        expectBroken("![[../../../etc/passwd]]", "broken-link")
    }

    @Test("P-02 Escapes are decoded once, before a path is looked at")
    func escapes() {
        expectBroken("![x](%2e%2e/%2e%2e/%2e%2e/x.png)", "link-outside")
        expectBroken("![x](..%2f..%2f..%2fx.png)", "link-outside")
        expectBroken("![x](%252e%252e/x.png)", "broken-link")
        #expect(linked(["a/b.md": "![x](%2e%2e/x.gif)", "x.gif": "GIF89a"]).files == ["x.gif"])
    }

    @Test("P-03 No path leads to the machine's own files")
    func absolute() {
        expectBroken("![x](/etc/passwd)", "broken-link")
        expectBroken("![x](C:\\\\x.png)", "refused-link")
        expectBroken("![x](file:///x)", "refused-link")
        expectBroken("![[/etc/passwd]]", "broken-link")
    }

    @Test("P-04 A symbolic link to a file outside is named, and what it leads to is shown nowhere")
    func linkOutside() throws {
        let folder = try TemporaryFolder([
            "secret.md": "zqx7secret", "content/a.md": "[x](link.md) ![[link]] ![[link.md]]\n\n![[link]]\n",
        ])
        try folder.link("content/link.md", to: "../secret.md")
        let built = try BuiltSite(reading: folder.path(of: "content"))
        #expect(built.findings("symlink").map { $0.prefix(8) } == ["link.md:"])
        #expect(built.findings("broken-link").count == 4)
        #expect(built.hides("zqx7secret"))
    }

    @Test("P-05 Nothing behind a folder that is a symbolic link is published")
    func linkedFolder() throws {
        let folder = try TemporaryFolder(["outside/a.png": "zqx7secret", "content/a.md": "![x](assets/dir/a.png)"])
        try folder.makeFolder("content/assets")
        try folder.link("content/assets/dir", to: "../../outside")
        let built = try BuiltSite(reading: folder.path(of: "content"))
        #expect(built.findings("symlink").map { $0.prefix(11) } == ["assets/dir:"])
        #expect(built.findings("broken-link").count == 1)
        #expect(built.hides("zqx7secret"))
    }

    @Test("P-06 A symbolic link inside the playbook is refused as well")
    func linkInside() throws {
        let folder = try TemporaryFolder(["content/a.md": "[x](b.md)", "content/c.md": "# C"])
        try folder.link("content/b.md", to: "c.md")
        let built = try BuiltSite(reading: folder.path(of: "content"))
        #expect(built.findings("symlink").map { $0.prefix(5) } == ["b.md:"])
        #expect(built.findings("broken-link").count == 1)
    }

    @Test("P-09 What is no page or file of the playbook cannot be embedded, and near names are offered")
    func unknownEmbed() {
        let built = BuiltSite([
            "a/b.md":
                "![[../config.yml]]\n\n![[../playbook.yml]]\n\n![[prise list]]\n\n{{ include \"../config.yml\" }}\n",
            "playbook.yml": "title: zqx7secret", "price-list.md": "# Price list",
        ])
        #expect(
            built.findings("broken-link", "unpublished-file") == [
                "a/b.md:1:4: '../config.yml' leads to no page",
                "a/b.md:3:4: '../playbook.yml' is not published: files of this type are not published",
                "a/b.md:5:4: 'prise list' leads to no page; did you mean 'Price list'?",
            ])
        #expect(built["a/b.html"].contains("{{ include &quot;../config.yml&quot; }}"))
        #expect(!built["a/b.html"].contains("class=\"embed\""))
    }

    @Test("P-10 Embeds that come back to where they began are links, and the finding names the way")
    func cycles() {
        let ring = BuiltSite(["a.md": "![[b]]\n", "b.md": "Text of b\n\n![[a]]\n", "c.md": "![[c]]\n\n![[a]]\n"])
        #expect(
            ring.findings("embed-cycle") == [
                "a.md:1:4: 'b' would be shown inside itself: b.md → a.md → b.md",
                "b.md:3:4: 'a' would be shown inside itself: a.md → b.md → a.md",
                "c.md:1:4: 'c' would be shown inside itself: c.md → c.md",
            ])
        #expect(ring["a.html"].ranges(of: "class=\"embed\"").count == 1)
        #expect(ring["a.html"].contains("<p>Text of b</p>\n<p><a href=\"a.html\">A</a></p>"))
        #expect(ring["c.html"].contains("<p><a href=\"c.html\">C</a></p>"))
        #expect(ring["c.html"].ranges(of: "class=\"embed\"").count == 2)
    }

    @Test(
        "P-11 Twenty pages that each embed the next twice are built soon, and the finding names the limit",
        .timeLimit(.minutes(1)))
    func doubling() {
        var files: [ContainedPath: [UInt8]] = ["p20.md": Array("The end\n".utf8)]
        for number in 0..<20 {
            files[ContainedPath(stringLiteral: "p\(number).md")] = Array(
                "![[p\(number + 1)]]\n\n![[p\(number + 1)]]\n".utf8)
        }
        let built = BuiltSite(SourceTree(files))
        #expect(built["p0.html"].ranges(of: "class=\"embed\"").count == 62)
        #expect(
            built.findings("embed-limit").first?.utf8.starts(
                with: "p10.md:1:4: More than 5 embeds inside each other: p5.md → p6.md".utf8) == true)
    }

    @Test("P-12 NUL in the name of an embed or an alias is refused")
    func nul() {
        let text = BuiltSite(["a.md": "![[b\0.md]]", "b.md": "zqx7secret"])
        #expect(text.log.findings.contains { $0.rule == "not-utf8" && $0.severity == .error })
        #expect(!text["a.html"].contains("zqx7secret"))
        let entity = BuiltSite(["a.md": "[x](b&#0;.md) [y](b%00.md)", "b.md": "x"])
        #expect(entity.findings("broken-link", "refused-link").count == 2)
        let alias = BuiltSite(["a.md": "---\naliases: [\"old\\0.md\"]\n---\n"])
        // A value of front matter is read without its control characters.
        #expect(alias.playbook.redirects.map(\.address) == ["old.html"])
    }

    @Test("P-18 A file whose name differs in letter case is named as it is, on every system")
    func letterCase() {
        let built = BuiltSite(["a.md": "![x](Logo.PNG) ![[Img/b.png]]", "logo.png": "", "img/b.png": ""])
        #expect(
            built.findings("wrong-case-link") == [
                "a.md:1:6: The file is logo.png, the link says 'Logo.PNG'",
                "a.md:1:19: The file is img/b.png, the link says 'Img/b.png'",
            ])
        #expect(built.playbook.files == [])
    }
}
