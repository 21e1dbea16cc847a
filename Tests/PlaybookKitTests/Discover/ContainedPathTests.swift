import PlaybookKit
import Testing

@Suite("A contained path")
struct ContainedPathTests {
    @Test(
        "takes relative paths only, whose parts are names",
        arguments: ["a", "a/b.md", "…", ".htaccess", "...", "a:b.md", "zażółć/gęślą jaźń.md", "-", "a/..b/c.."])
    func accepted(text: String) {
        #expect(ContainedPath(text)?.description == text)
    }

    @Test(
        "refuses whatever could leave the folder or mean another file elsewhere",
        arguments: [
            "", "/", "/a", "a/", "a//b", "..", ".", "../a", "a/..", "a/../b", "./a", "a/./b", "a\\b", "a\0.md", "a\nb",
            "a\u{1B}[2J", "a\u{7F}", "a\u{9B}b", "a/\u{85}",
        ])
    func refused(text: String) {
        #expect(ContainedPath(text) == nil)
    }

    @Test("is told apart by bytes, where strings are not")
    func equalByBytes() {
        let composed: ContainedPath = "caf\u{E9}.md"
        let decomposed: ContainedPath = "cafe\u{301}.md"
        #expect(composed.description == decomposed.description)
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
    }

    @Test("is ordered by bytes")
    func ordered() {
        let paths: [ContainedPath] = ["é", "b/a", "b.md", "a", "Z", "b"]
        #expect(paths.sorted().map(\.description) == ["Z", "a", "b", "b.md", "b/a", "é"])
    }

    @Test("splits at slashes even where a mark would melt into one")
    func combiningMarkAfterSlash() {
        let path: ContainedPath = "a/\u{301}b.md"
        #expect(path.parts.count == 2)
        #expect(path.parent == "a")
        #expect(path.isInside("a"))
    }

    @Test("knows its parts")
    func parts() {
        let path: ContainedPath = "plays/cold.call/First.Call.MD"
        #expect(path.parts == ["plays", "cold.call", "First.Call.MD"])
        #expect(path.name == "First.Call.MD")
        #expect(path.stem == "First.Call")
        #expect(path.fileExtension == "md")
        #expect(path.parent == "plays/cold.call")
        #expect(path.depth == 2)
        #expect(path.withoutExtension == "plays/cold.call/First.Call")
        #expect(path.parent?.fileExtension == "call")
        #expect(ContainedPath("a").parent == nil)
        #expect(ContainedPath("a").depth == 0)
    }

    @Test(
        "has no extension where a dot begins or ends the name", arguments: [".env", "a/.env", "x.", "...md", "a.b/c"])
    func noExtension(text: String) {
        let path = ContainedPath(text)
        #expect(path?.fileExtension == nil)
        #expect(path?.withoutExtension == path)
    }

    @Test("is inside the folders above it, not beside a folder whose name begins like one")
    func inside() {
        #expect(ContainedPath("a/b/c").isInside("a"))
        #expect(ContainedPath("a/b/c").isInside("a/b"))
        #expect(!ContainedPath("ab/c").isInside("a"))
        #expect(!ContainedPath("a").isInside("a"))
    }

    @Test(
        "resolves a reference from the folder it is in",
        arguments: [
            ("plays/call.md", "mail.md", "plays/mail.md"), ("plays/call.md", "../index.md", "index.md"),
            ("plays/call.md", "./a/../b.md", "plays/b.md"), ("plays/call.md", "..", nil), ("a/b/c.md", "..", "a"),
            ("plays/call.md", "../../x.md", nil), ("plays/call.md", "../../plays/x.md", nil),
            ("index.md", "../content/x.md", nil), ("index.md", "/etc/passwd", nil), ("index.md", "", nil),
            ("index.md", ".", nil), ("index.md", "plays/", "plays"), ("index.md", "a//b", "a/b"),
            ("index.md", "a\\b", nil), ("index.md", "a\0", nil), ("index.md", "%2e%2e/x", "%2e%2e/x"),
        ])
    func resolving(from: ContainedPath, reference: String, expected: ContainedPath?) {
        #expect(from.resolving(reference) == expected)
    }

    @Test(
        "refers to another file by the shortest relative URL",
        arguments: [
            ("index.html", "plays/call.html", "plays/call.html"), ("plays/call.html", "index.html", "../index.html"),
            ("plays/a.html", "plays/b.html", "b.html"), ("a/b/c.html", "a/d/e.html", "../d/e.html"),
            ("ab/c.html", "abc/d.html", "../abc/d.html"), ("index.html", "index.html", "index.html"),
            ("index.html", "a b/100%?#.html", "a%20b/100%25%3F%23.html"), ("index.html", "é.html", "%C3%A9.html"),
            ("index.html", "a:b.html", "./a:b.html"), ("x/y.html", "a:b.html", "../a:b.html"),
            ("index.html", "x/a:b.html", "x/a:b.html"), ("index.html", "\"<&'>.html", "%22%3C&'%3E.html"),
        ])
    func relativeReference(from: ContainedPath, other: ContainedPath, expected: String) {
        #expect(from.relativeReference(to: other) == expected)
    }

    @Test("appends a name")
    func appending() {
        #expect(ContainedPath("a").appending("b.html") == "a/b.html")
    }
}
