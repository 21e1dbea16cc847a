import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("A single file")
struct SingleFileTests {
    private static let html = "<!doctype html>\n<meta name=\"generator\" content=\"truce 0.1\">\n"

    @Test("is written with the folders above it, and nothing is left beside it")
    func new() throws {
        let folder = try TemporaryFolder()
        try write("%PDF-1.7", .pdf, to: "out/books/playbook.pdf", in: folder)
        #expect(try folder.tree() == ["out/books/playbook.pdf": "%PDF-1.7"])
        #expect(try folder.permissions(of: "out/books/playbook.pdf") == 0o644)
    }

    @Test("takes the place of an earlier one of ours, and stays the same file if nothing changed")
    func again() throws {
        let folder = try TemporaryFolder(["a.html": Self.html, "a.pdf": "%PDF-1.4 old"])
        let before = try folder.number(of: "a.html")
        try write(Self.html, .html, to: "a.html", in: folder)
        #expect(try folder.number(of: "a.html") == before)
        try write(Self.html + "new", .html, to: "a.html", in: folder)
        try write("%PDF-1.7 new", .pdf, to: "a.pdf", in: folder)
        #expect(try folder.tree() == ["a.html": Self.html + "new", "a.pdf": "%PDF-1.7 new"])
    }

    @Test(
        "is not written where something else is or where it is made from",
        arguments: [
            ("mine.html", SingleFile.Form.html, "is a file that truce did not write"),
            ("mine.pdf", .pdf, "is a file that truce did not write"),
            ("ours.html", .pdf, "is a file that truce did not write"),
            ("late.html", .html, "is a file that truce did not write"),
            ("empty.pdf", .pdf, "is a file that truce did not write"),
            ("folder", .html, "is a folder"),
            ("link.html", .html, "is a symbolic link"),
            ("content/new.html", .html, "is inside 'CONTENT', which it is made from"),
            ("content/new/deep.pdf", .pdf, "is inside 'CONTENT', which it is made from"),
            ("linked/new.html", .html, "is inside 'CONTENT', which it is made from"),
            ("nobody/../a.html", .html, "cannot be a file"),
        ])
    func refused(name: String, form: SingleFile.Form, reason: String) throws {
        let folder = try TemporaryFolder([
            "mine.html": "<p>My own page</p>", "mine.pdf": "PDF", "ours.html": Self.html, "empty.pdf": "",
            "late.html": String(repeating: " ", count: 5000) + Self.html, "folder/a": "", "content/a.md": "",
        ])
        try folder.link("link.html", to: "ours.html")
        try folder.link("linked", to: "content")
        let before = try folder.tree()
        let content = folder.path(of: "content")
        #expect(
            throws: WriteError.refusedFile(
                folder.path(of: name), "\(reason.replacing("CONTENT", with: content))")
        ) {
            try write(form == .pdf ? "%PDF-" : Self.html, form, to: name, in: folder)
        }
        #expect(try folder.tree() == before)
    }

    @Test("does not replace what somebody puts there in the meantime")
    func meantime() throws {
        let folder = try TemporaryFolder()
        let file = try SingleFile(folder.path(of: "a.pdf"), .pdf, apartFrom: [])
        try folder.write("mine", at: "a.pdf")
        #expect(throws: WriteError.refusedFile(folder.path(of: "a.pdf"), "is a file that truce did not write")) {
            try file.write(Array("%PDF-".utf8))
        }
        #expect(try folder.tree() == ["a.pdf": "mine"])
    }

    @Test("is written after a run that was killed, and waits for none that works")
    func leftovers() throws {
        let folder = try TemporaryFolder([".a.pdf.truce/next": "half"])
        try write("%PDF-", .pdf, to: "a.pdf", in: folder)
        #expect(try folder.tree() == ["a.pdf": "%PDF-"])

        let place = try OutputPlace(file: folder.path(of: "a.pdf"), .pdf, apartFrom: [])
        let other = try StagingFolder(beside: place)
        #expect(throws: WriteError.busy(folder.path(of: "a.pdf"))) {
            try write("%PDF-2", .pdf, to: "a.pdf", in: folder)
        }
        other.remove()
        #expect(try folder.tree() == ["a.pdf": "%PDF-"])
    }

    @Test("that cannot be written leaves the one there is, and says so in a sentence")
    func failed() throws {
        let folder = try TemporaryFolder(["folder/a.pdf": "%PDF-"])
        let error = #expect(throws: WriteError.self) {
            try write("%PDF-2", .pdf, to: "folder/a.pdf/b.pdf", in: folder)
        }
        #expect(error?.phrase.english.contains("folder/a.pdf/b.pdf' cannot be written: ") == true)
        #expect(try folder.tree() == ["folder/a.pdf": "%PDF-"])
        #expect(
            WriteError.refusedFile("b.html", "is a folder").phrase.english
                == "'b.html' is a folder; name another file")
    }

    private func write(_ text: String, _ form: SingleFile.Form, to name: String, in folder: TemporaryFolder) throws {
        try SingleFile(folder.path(of: name), form, apartFrom: [folder.path(of: "content")]).write(Array(text.utf8))
    }
}
