import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("New files")
struct NewFilesTests {
    private static let files = [".github/a.yml": "1", "README.md": "2", "content/index.md": "3", "content/x/y.md": "4"]

    @Test("are written with the folders above them, the one they come into too")
    func new() throws {
        let folder = try TemporaryFolder()
        try write(to: folder.path(of: "a/b"))
        #expect(try folder.tree("a/b") == Self.files)
        #expect(try folder.permissions(of: "a/b/content/x/y.md") == 0o644)
    }

    @Test("come beside what is there")
    func beside() throws {
        let theirs = [".git/HEAD": "x", ".github/b.yml": "y", "LICENSE": "z"]
        let folder = try TemporaryFolder(theirs)
        try folder.makeFolder("content")
        try write(to: folder.path)
        #expect(try folder.tree() == Self.files.merging(theirs) { $1 })
    }

    @Test(
        "are none, if anything is in the place of one",
        arguments: [
            (["README.md": "mine"], ["README.md"]),
            (["README.md/a": "mine"], ["README.md"]),
            ([".github": "mine", "content/x": "mine"], [".github", "content"]),
            ([".github/a.yml": "mine", "README.md": ""], [".github/a.yml", "README.md"]),
            (["content/other.md": "mine"], ["content"]),
            (["content/.hidden": "mine"], ["content"]),
            (["content": "mine"], ["content"]),
        ])
    func taken(present: [String: String], taken: [String]) throws {
        let folder = try TemporaryFolder(present)
        #expect(throws: WriteError.taken(folder.path, taken)) { try write(to: folder.path) }
        #expect(try folder.tree() == present)
    }

    @Test("do not go through a link, nor in the place of one that leads nowhere")
    func links() throws {
        let folder = try TemporaryFolder(["elsewhere/a": "mine"])
        try folder.makeFolder("new")
        try folder.link("new/.github", to: "../elsewhere")
        try folder.link("new/README.md", to: "nowhere")
        let before = try folder.tree()
        let new = folder.path(of: "new")
        #expect(throws: WriteError.taken(new, [".github", "README.md"])) { try write(to: new) }
        #expect(try folder.tree() == before)
    }

    @Test("do not come into a file or where there is no name")
    func noFolder() throws {
        let folder = try TemporaryFolder(["a": "mine"])
        let file = folder.path(of: "a")
        #expect(throws: WriteError.failed(file, SystemError(code: ENOTDIR))) { try write(to: file) }
        #expect(throws: WriteError.failed("", SystemError(code: ENOENT))) { try write(to: "") }
        #expect(try folder.tree() == ["a": "mine"])
    }

    @Test("leave out a spare one where something of its name is there, and say so")
    func spare() throws {
        let folder = try TemporaryFolder(["README.md": "mine"])
        #expect(try write(to: folder.path, spare: [".github/a.yml", "README.md"]) == ["README.md"])
        #expect(try folder.tree() == Self.files.merging(["README.md": "mine"]) { $1 })
        let before = try folder.tree()
        #expect(throws: WriteError.taken(folder.path, [".github/a.yml", "README.md", "content"])) {
            try write(to: folder.path, spare: ["README.md"])
        }
        #expect(try folder.tree() == before)
    }

    @discardableResult
    private func write(to folder: String, spare: Set<ContainedPath> = []) throws(WriteError) -> [ContainedPath] {
        var output = Output()
        for (path, text) in Self.files { _ = output.add(Array(text.utf8), at: ContainedPath(stringLiteral: path)) }
        return try NewFiles.write(output, to: folder, whole: "content", spare: spare)
    }
}
