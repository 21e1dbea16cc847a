import Diagnostics
import Foundation
import PlaybookKit
import TestSupport
import Testing

@Suite("An output writer")
struct OutputWriterTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    // MARK: What is written

    @Test("writes a whole site into a folder that is not there, and leaves nothing beside it")
    func first() throws {
        let summary = try write(["index.html": "A", "plays/call.html": "B", "x/y/z.txt": ""])
        #expect(try site() == ["index.html": "A", "plays/call.html": "B", "x/y/z.txt": ""])
        #expect(summary == WriteSummary(written: 3, unchanged: 0, removed: 0, kept: []))
        #expect(try names() == ["site"])
    }

    @Test("makes the folders above it")
    func above() throws {
        _ = try write(["a": "A"], to: "public/de/site")
        #expect(try folder.tree("public/de/site")["a"] == "A")
    }

    @Test("writes many files in many folders")
    func many() throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<2000).map { ("\($0 % 9)/\($0).html", "page \($0)") })
        #expect(try write(files).written == 2000)
        #expect(try site() == files)
    }

    @Test("writes into an empty folder")
    func empty() throws {
        try folder.makeFolder("site")
        _ = try write(["a": "A"])
        #expect(try site() == ["a": "A"])
    }

    @Test("gives everybody the right to read, whatever the user's mask")
    func modes() throws {
        let mask = umask(0o077)
        defer { umask(mask) }
        _ = try write(["a/b": "B"])
        #expect(try folder.permissions(of: "site") == 0o755)
        #expect(try folder.permissions(of: "site/a") == 0o755)
        #expect(try folder.permissions(of: "site/a/b") == 0o644)
        #expect(try folder.permissions(of: "site/.truce-output") == 0o644)
    }

    @Test("writes the same manifest for the same site")
    func manifest() throws {
        _ = try write(["b": "B", "a/c": "C"])
        _ = try write(["a/c": "C", "b": "B"], to: "other")
        let manifest = try folder.tree("site")[".truce-output"]
        #expect(manifest == (try folder.tree("other")[".truce-output"]))
        #expect(manifest?.split(separator: "\n").map { $0.split(separator: " ").last } == ["2", "a/c", "b"])
    }

    // MARK: What is there already

    @Test(
        "replaces a site it wrote: what is new comes, what is gone goes, what is the same stays",
        arguments: [true, false])
    func second(inOneStep: Bool) throws {
        _ = try write(["same": "S", "changed": "1", "gone/deep/x": "G", "file-to-folder": ""])
        let number = try folder.number(of: "site/same")
        let summary = try write(
            ["same": "S", "changed": "2", "new/x": "N", "file-to-folder/x": "", "gone": ""], inOneStep: inOneStep)
        #expect(try site() == ["same": "S", "changed": "2", "new/x": "N", "file-to-folder/x": "", "gone": ""])
        #expect(summary == WriteSummary(written: 4, unchanged: 1, removed: 2, kept: []))
        #expect(try folder.number(of: "site/same") == number)
        #expect(try names() == ["site"])
    }

    @Test("touches nothing if nothing changed")
    func unchanged() throws {
        _ = try write(["a": "A", "b/c": "C"])
        let number = try folder.number(of: "site")
        #expect(try write(["a": "A", "b/c": "C"]) == WriteSummary(written: 0, unchanged: 2, removed: 0, kept: []))
        #expect(try folder.number(of: "site") == number)
        #expect(try names() == ["site"])
    }

    @Test("undoes an edit by hand to a file of its own")
    func edited() throws {
        _ = try write(["a": "A", "b": "B", "c": "C"])
        try folder.write("X", at: "site/a")
        try folder.remove("site/b")
        #expect(try write(["a": "A", "b": "B", "c": "C"]).written == 2)
        #expect(try site() == ["a": "A", "b": "B", "c": "C"])
    }

    @Test("keeps what somebody put there by hand", arguments: [true, false])
    func kept(inOneStep: Bool) throws {
        _ = try write(["a": "1", "old/x": "X"])
        try folder.write("N", at: "site/notes.txt")
        try folder.write("U", at: "site/uploads/deep/u.pdf")
        try folder.write("V", at: "site/old/v")
        try folder.makeFolder("site/empty")
        try folder.link("site/link", to: "/nowhere")
        let expected = [
            "a": "2", "notes.txt": "N", "uploads/deep/u.pdf": "U", "old/v": "V", "empty/": "", "link": "→ /nowhere",
        ]
        for text in ["2", "2"] {
            let summary = try write(["a": text], inOneStep: inOneStep)
            #expect(summary.kept == ["link", "notes.txt", "old/v", "uploads/deep/u.pdf"])
            #expect(try site() == expected)
        }
        #expect(try names() == ["site"])
    }

    @Test("stops where a file put there by hand is in its way")
    func inTheWay() throws {
        _ = try write(["a": "1"])
        try folder.write("N", at: "site/about.html")
        try folder.write("N", at: "site/plays")
        try folder.write("N", at: "site/b/x")
        let before = try folder.tree()
        #expect(throws: WriteError.inTheWay(folder.path(of: "site"), ["about.html", "plays", "b"])) {
            try write(["a": "2", "about.html": "", "plays/x": "", "b": ""])
        }
        #expect(try folder.tree() == before)
    }

    // MARK: What is refused

    @Test("never touches a folder it did not make")
    func foreignFolder() throws {
        try folder.write("mine", at: "site/thesis.txt")
        try refuses("site", "holds files that truce did not write")
    }

    @Test("refuses a mark that is damaged, or was copied from elsewhere")
    func foreignMark() throws {
        _ = try write(["a": "A"], to: "other")
        let mark = try #require(try folder.tree("other")[".truce-output"])
        try folder.write("mine", at: "site/thesis.txt")
        try folder.write(mark, at: "site/.truce-output")
        try refuses("site", "holds the mark of another folder, '.truce-output', and files truce did not write")
        for damaged in ["", "truce-output 1 1\n", String(mark.dropLast()), mark + "x\n", "truce-output 2 0\n"] {
            try folder.write(damaged, at: "site/.truce-output")
            try refuses("site", "holds a damaged mark, '.truce-output'")
        }
    }

    @Test("refuses a mark that names somebody's own files, because none is as a build wrote it")
    func forgedMark() throws {
        try folder.write("mine", at: "site/index.html")
        try folder.write("mine", at: "site/thesis.txt")
        try folder.write(
            "truce-output 1 2\n0000000000000000 index.html\n0000000000000000 thesis.txt\n", at: "site/.truce-output")
        try refuses("site", "holds the mark of another folder, '.truce-output', and files truce did not write")
    }

    @Test("refuses a mark that names files outside")
    func leavingMark() throws {
        try folder.write("mine", at: "victim")
        try folder.write("truce-output 1 1\n0000000000000000 ../victim\n", at: "site/.truce-output")
        try refuses("site", "holds a damaged mark, '.truce-output'")
    }

    @Test("refuses links, files, repositories and what the site is made from")
    func places() throws {
        try folder.write("", at: "content/a.md")
        try folder.write("", at: "repository/.git/config")
        try folder.write("", at: "file")
        try folder.makeFolder("empty")
        try folder.link("link", to: "empty")
        try refuses("link", "is a symbolic link")
        try refuses("link/", "is a symbolic link")
        try refuses("file", "is a file")
        try refuses("repository", "is a git repository")
        let content = folder.path(of: "content")
        try refuses("content", "is the folder the site is made from")
        try refuses("content/site", "is inside '\(content)', which the site is made from")
        try refuses("content/new/site", "is inside '\(content)', which the site is made from")
        try refuses("empty/../content", "is the folder the site is made from")
        try folder.link("alias", to: "content")
        try refuses("alias/site", "is inside '\(content)', which the site is made from")
        try refuses(".", "holds '\(content)', which the site is made from")
        try refuses("content/..", "holds '\(content)', which the site is made from")
        try refuses("nowhere/../site", "cannot be an output folder")
        try refuses("si\0te", "cannot be an output folder")
    }

    @Test(
        "refuses the root, the home folder and the current folder",
        arguments: ["/", "//", "", ".", "..", "/..", "/usr/.."])
    func grounds(place: String) throws {
        #expect(throws: WriteError.self) { try OutputWriter.write(Output(), to: place, apartFrom: []) }
    }

    @Test("refuses the home folder", .enabled(if: FileManager.default.fileExists(atPath: NSHomeDirectory())))
    func home() {
        #expect(throws: WriteError.refused(NSHomeDirectory(), "is or holds your home folder")) {
            try OutputWriter.write(Output(), to: NSHomeDirectory(), apartFrom: [])
        }
    }

    @Test("does not take a folder whose name only begins alike for the content")
    func similarNames() throws {
        try folder.makeFolder("content")
        _ = try write(["a": "A"], to: "content-site")
        #expect(try folder.tree("content-site")["a"] == "A")
    }

    @Test("says no while another build writes, and nothing changes")
    func busy() throws {
        try folder.makeFolder(".site.truce")
        let other = unsafe open(folder.path(of: ".site.truce"), O_RDONLY)
        defer { close(other) }
        #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
        #expect(throws: WriteError.busy(folder.path(of: "site"))) { try write(["a": "A"]) }
        #expect(try names() == [".site.truce"])
        flock(other, LOCK_UN)
        _ = try write(["a": "A"])
        #expect(try names() == ["site"])
    }

    @Test("says what the disk says", .enabled(if: geteuid() != 0))
    func readOnly() throws {
        try folder.setPermissions(0o555, of: ".")
        defer { try? folder.setPermissions(0o755, of: ".") }
        let error = #expect(throws: WriteError.self) { try write(["a": "A"]) }
        #expect(error?.phrase.english == "'\(folder.path(of: "site"))' cannot be written: no permission")
    }

    // MARK: Interruptions

    @Test("clears up a site that was never finished")
    func unfinished() throws {
        _ = try write(["a": "1"])
        try folder.write("half", at: ".site.truce/next/plays/call.html")
        #expect(try write(["a": "1"]).unchanged == 1)
        #expect(try names() == ["site"])
        #expect(try site() == ["a": "1"])
    }

    @Test("clears up after a build that ended between the exchange and the removal, and loses nothing")
    func exchanged() throws {
        _ = try write(["a": "1", "b": "B", "gone/x": "X"])
        try folder.write("N", at: "site/notes.txt")
        try folder.makeFolder(".site.truce")
        try FileManager.default.moveItem(atPath: folder.path(of: "site"), toPath: folder.path(of: ".site.truce/next"))
        try folder.remove(".site.truce/next/b")
        try folder.remove(".site.truce/next/gone/x")
        _ = try write(["a": "2"], to: "built")
        try FileManager.default.moveItem(atPath: folder.path(of: "built"), toPath: folder.path(of: "site"))
        #expect(try write(["a": "2"]).kept == ["notes.txt"])
        #expect(try site() == ["a": "2", "notes.txt": "N"])
        #expect(try names() == ["site"])
    }

    @Test("goes back to the old site if it ended between two renames")
    func renamed() throws {
        _ = try write(["a": "1"])
        try folder.write("N", at: "site/notes.txt")
        try folder.makeFolder(".site.truce")
        try FileManager.default.moveItem(
            atPath: folder.path(of: "site"), toPath: folder.path(of: ".site.truce/previous"))
        _ = try write(["a": "2"], to: "built")
        try FileManager.default.moveItem(atPath: folder.path(of: "built"), toPath: folder.path(of: ".site.truce/next"))
        #expect(try write(["a": "1"]) == WriteSummary(written: 0, unchanged: 1, removed: 0, kept: ["notes.txt"]))
        #expect(try site() == ["a": "1", "notes.txt": "N"])
        #expect(try names() == ["site"])
    }

    @Test("finishes with the old site if it ended before the exchange")
    func complete() throws {
        _ = try write(["a": "1"])
        try folder.write("N", at: "site/notes.txt")
        _ = try write(["a": "2", "b/c": "C"], to: "built")
        try FileManager.default.linkItem(
            atPath: folder.path(of: "site/notes.txt"), toPath: folder.path(of: "built/notes.txt"))
        try folder.makeFolder(".site.truce")
        try FileManager.default.moveItem(atPath: folder.path(of: "built"), toPath: folder.path(of: ".site.truce/next"))
        #expect(try write(["a": "1"]).unchanged == 1)
        #expect(try site() == ["a": "1", "notes.txt": "N"])
        #expect(try names() == ["site"])
    }

    @Test("gives a file another name rather than lose it")
    func renamedForeign() throws {
        _ = try write(["a": "1"])
        try folder.write("old", at: ".site.truce/previous/a")
        try folder.write("older", at: ".site.truce/previous/notes.txt")
        _ = try write(["a": "1"])
        #expect(try site() == ["a": "1", "a.kept-1": "old", "notes.txt": "older"])
    }

    @Test("leaves alone what it does not know in its own folder")
    func stray() throws {
        try folder.write("mine", at: ".site.truce/thesis.txt")
        _ = try write(["a": "1"])
        #expect(try folder.tree()[".site.truce/thesis.txt"] == "mine")
        #expect(try site() == ["a": "1"])
    }

    @Test("keeps the old site if the new one cannot be finished")
    func failing() throws {
        _ = try write(["a": "1"])
        let name = String(repeating: "x", count: 300)
        #expect(throws: WriteError.failed(folder.path(of: "site"), SystemError(code: ENAMETOOLONG))) {
            try write(["a": "2", "b": "", name: ""])
        }
        #expect(try site() == ["a": "1"])
        #expect(try names() == ["site"])
    }

    @Test("shows whoever reads the old site or the new one, never half of each")
    func readers() async throws {
        _ = try write(["a": "0", "b": "0"])
        let path = folder.path(of: "site")
        let reader = Task.detached {
            var misses = 0
            while !Task.isCancelled {
                let root = unsafe open(path, O_RDONLY | O_DIRECTORY)
                var versions: [String] = []
                for name in ["a", "b"] {
                    var byte: UInt8 = 0
                    let file = unsafe openat(root, name, O_RDONLY)
                    if file >= 0, unsafe read(file, &byte, 1) == 1 { versions.append(String(byte)) }
                    close(file)
                }
                close(root)
                // The folder that was opened may be taken apart meanwhile; what is read of it is of one build.
                if root < 0 || Set(versions).count > 1 { misses += 1 }
            }
            return misses
        }
        for number in 1...100 { _ = try write(["a": "\(number % 10)", "b": "\(number % 10)"]) }
        reader.cancel()
        #expect(await reader.value == 0)
    }

    @Test("lets one of two builds at a time write")
    func twoBuilds() throws {
        let path = folder.path(of: "site")
        let sites = [["a": "1", "b": "1", "c/1": ""], ["a": "2", "b": "2", "c/2": ""]].map(output)
        let results = Array(0..<60).concurrentMap { number in
            Result { () throws(WriteError) in try OutputWriter.write(sites[number % 2], to: path, apartFrom: []) }
        }
        for case .failure(let error) in results { #expect(error == .busy(path)) }
        let site = try site()
        #expect(site == ["a": "1", "b": "1", "c/1": ""] || site == ["a": "2", "b": "2", "c/2": ""])
        #expect(try names() == ["site"])
    }

    // MARK: Pieces

    private func output(_ files: [String: String]) -> Output {
        var output = Output()
        for (path, text) in files {
            let isAdded = output.add(Array(text.utf8), at: ContainedPath(stringLiteral: path))
            #expect(isAdded)
        }
        return output
    }

    private func write(
        _ files: [String: String], to place: String = "site", inOneStep: Bool = true
    ) throws -> WriteSummary {
        try OutputWriter.write(
            output(files), to: folder.path(of: place), apartFrom: [folder.path(of: "content")], inOneStep: inOneStep)
    }

    private func refuses(_ place: String, _ reason: Phrase) throws {
        let before = try folder.tree()
        #expect(throws: WriteError.refused(folder.path(of: place), reason)) { try write(["a": "new"], to: place) }
        #expect(try folder.tree() == before)
    }

    /// What readers of the site get, without its mark.
    private func site() throws -> [String: String] {
        try folder.tree("site").filter { $0.key != ".truce-output" }
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
}
