import Diagnostics
import PlaybookKit
import Testing

@Suite("A source tree")
struct SourceTreeTests {
    @Test("lists its files by the bytes of their paths")
    func order() {
        let tree: SourceTree = ["b.md": "B", "a/z.md": "Z", "Zoo.md": "", "a.md": "A"]
        #expect(tree.files.map(\.path) == ["Zoo.md", "a.md", "a/z.md", "b.md"])
        #expect(tree["a/z.md"]?.bytes == Array("Z".utf8))
        #expect(tree["a/z.md"]?.path == "a/z.md")
        #expect(tree["a/y.md"] == nil)
    }

    @Test("keeps two files whose names differ in bytes alone")
    func bytes() {
        let tree = SourceTree(["caf\u{E9}.md": [1], "cafe\u{301}.md": [2]])
        #expect(tree.files.count == 2)
    }

    @Test("takes Markdown for pages, but not what is set aside by its name")
    func pages() {
        let tree: SourceTree = [
            "a.md": "", "b.markdown": "", "c.MD": "", "_d.md": "", "x/_e.md": "", "_x/f.md": "", "logo.png": "",
            "playbook.yml": "", ".md": "",
        ]
        #expect(tree.pages.map(\.path) == ["_x/f.md", "a.md", "b.markdown", "c.MD"])
    }

    @Test("finds the file that was meant by a path in the wrong case")
    func ignoringCase() {
        let tree: SourceTree = ["img/Logo.png": "", "caf\u{E9}.md": "", "stra\u{DF}e.md": ""]
        #expect(tree.path(ignoringCase: "IMG/logo.PNG") == "img/Logo.png")
        #expect(tree.path(ignoringCase: "CAFE\u{301}.md") == "caf\u{E9}.md")
        #expect(tree.path(ignoringCase: "Strasse.md") == "stra\u{DF}e.md")
        #expect(tree.path(ignoringCase: "logo.png") == nil)
    }
}
