import TestSupport
import Testing

@testable import PlaybookKit

@Suite("The cover of files by folders")
struct FolderCoverTests {
    private func cover(_ files: KeyValuePairs<String, String?>) -> [String] {
        let files = files.map { (path: ContainedPath(stringLiteral: $0.key), label: $0.value) }
        return FolderCover(files).entries.map { "\($0.place.pattern(in: "")) \($0.label)" }
    }

    @Test("is the outermost folder whose files have one label")
    func folders() {
        #expect(cover(["a/b/1": "x", "a/b/2": "x", "a/3": "x", "c/4": "y"]) == ["/a/ x", "/c/ y"])
        #expect(cover(["a/b/1": "x", "a/b/2": "x", "a/3": "y"]) == ["/a/b/ x", "/a/3 y"])
        #expect(cover(["a/1": "x", "a/2": "y", "a/3": "x"]) == ["/a/1 x", "/a/2 y", "/a/3 x"])
        #expect(cover(["1": "x", "a/2": "x"]) == ["* x"])
    }

    @Test("is a page with its translations where a folder has several labels")
    func versions() {
        #expect(cover(["a.md": "x", "a.pl.md": "x", "b.md": "y"]) == ["/a.* x", "/b.md y"])
        #expect(cover(["a.md": "x", "a.pl.md": "y", "a.svg": "x"]) == ["/a.md x", "/a.pl.md y", "/a.svg x"])
        #expect(
            cover(["a.md": "x", "ab.md": "y", "b/a.md": "x", "b/a.pl.md": "x"]) == ["/a.md x", "/ab.md y", "/b/ x"])
        #expect(cover([".a": "x", ".b": "x", "c": "y"]) == ["/.a x", "/.b x", "/c y"])
    }

    @Test("leaves files without a label out of account")
    func unlabelled() {
        #expect(cover(["a/1": "x", "a/2": nil, "b/3": nil, "4": "y"]) == ["/a/ x", "/4 y"])
        #expect(cover(["a/1": nil]) == [])
        #expect(cover([:]) == [])
    }

    @Test("gives every file its own label, and its folders no other one")
    func random() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<200 {
            var files: [ContainedPath: Int?] = [:]
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                let depth = Int.random(in: 1...4, using: &random)
                let path = (0..<depth).map { _ in "abc".randomElement(using: &random).map(String.init) ?? "a" }
                let name = ["f.md", "f.pl.md", "g.md"].randomElement(using: &random) ?? "f.md"
                files[ContainedPath(stringLiteral: path.joined(separator: "/") + "/" + name)] =
                    Int.random(in: 0..<4, using: &random) == 0 ? nil : Int.random(in: 0..<2, using: &random)
            }
            let sorted = files.sorted { $0.key < $1.key }.map { (path: $0.key, label: $0.value) }
            let entries = FolderCover(sorted).entries
            for (path, label) in sorted {
                let labels = entries.filter { entry in
                    switch entry.place {
                    case .file(let file): path == file
                    case .versions(let stem): path.description.hasPrefix("\(stem).")
                    case .folder(let folder): folder.map(path.isInside) ?? true
                    }
                }.map(\.label)
                if let label { #expect(labels == [label]) }
            }
        }
    }
}
