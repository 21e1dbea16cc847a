import Diagnostics
import Foundation
import Testing
import TestSupport

@testable import PlaybookKit

@Suite("A source tree from a folder")
struct SourceTreeFolderTests {
    @Test("holds every file with its bytes, in order")
    func reads() throws {
        let folder = try TemporaryFolder(["b.md": "B", "a/b/c/d.md": "D", "a.md": "", "playbook.yml": "title: A"])
        try folder.write([0xFF, 0x00], at: "a/logo.png")
        let (tree, findings) = try read(folder)
        #expect(tree.files.map(\.path) == ["a.md", "a/b/c/d.md", "a/logo.png", "b.md", "playbook.yml"])
        #expect(tree["a/logo.png"]?.bytes == [0xFF, 0x00])
        #expect(tree["a/b/c/d.md"]?.bytes == Array("D".utf8))
        #expect(findings.isEmpty)
    }

    @Test("holds many files")
    func many() throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<700).map { ("\($0 % 7)/\($0).md", "page \($0)") })
        let (tree, _) = try read(TemporaryFolder(files))
        #expect(tree.files.count == 700)
        #expect(tree["3/3.md"]?.bytes == Array("page 3".utf8))
    }

    @Test("is empty for an empty folder")
    func empty() throws {
        let (tree, findings) = try read(TemporaryFolder())
        #expect(tree.files.isEmpty && findings.isEmpty)
    }

    @Test("leaves out what no playbook means to publish")
    func ignored() throws {
        let folder = try TemporaryFolder([
            ".git/config": "", ".env": "", ".DS_Store": "", "node_modules/x/README.md": "", "a.md~": "",
            ".a.md.swp": "",
            "a.md.swp": "", "#a.md#": "", "Thumbs.db": "", "a.md": "", "x/.obsidian/y.md": "", "~$offer.docx": "",
            "__MACOSX/b.md": "", "Icon\r": "",
        ])
        let (tree, findings) = try read(folder)
        #expect(tree.files.map(\.path) == ["a.md"])
        #expect(findings.isEmpty)
    }

    @Test("never follows a link, wherever it leads")
    func links() throws {
        let outside = try TemporaryFolder(["secret.md": "SECRET"])
        let folder = try TemporaryFolder(["a.md": "", "b/c.md": ""])
        try folder.link("file.md", to: outside.path(of: "secret.md"))
        try folder.link("folder", to: outside.path)
        try folder.link("inside.md", to: "a.md")
        try folder.link("b/loop", to: "..")
        try folder.link("dangling.md", to: "nowhere")
        try folder.link("self.md", to: "self.md")
        let (tree, findings) = try read(folder)
        #expect(tree.files.map(\.path) == ["a.md", "b/c.md"])
        #expect(
            findings.map(\.location.path) == ["b/loop", "dangling.md", "file.md", "folder", "inside.md", "self.md"])
        #expect(findings.allSatisfy { $0.rule == "symlink" && $0.severity == .error })
    }

    @Test("may be reached through a link, which is the user's own")
    func linkedRoot() throws {
        let folder = try TemporaryFolder(["content/a.md": "A"])
        try folder.link("link", to: "content")
        var log = FindingLog()
        #expect(try SourceTree.reading(folder.path(of: "link"), log: &log).files.count == 1)
    }

    @Test("does not wait for a pipe")
    func pipe() throws {
        let folder = try TemporaryFolder(["a.md": ""])
        let isMade = unsafe mkfifo(folder.path(of: "pipe.md"), 0o644) == 0
        #expect(isMade)
        let (tree, findings) = try read(folder)
        #expect(tree.files.map(\.path) == ["a.md"])
        #expect(findings.map(\.rule) == ["special-file"])
    }

    @Test(
        "reports names that other systems cannot store, and reads them",
        arguments: [
            "CON.md", "aux.md", "nul", "COM1.md", "lpt9.txt", "a.md.", "a .md ", " a.md", "a:b.md", "a?.md", "a*b",
            "-a.md",
            "a\u{202E}b.md", "a\u{200B}.md", "a .md", "\(String(repeating: "x", count: 101)).md",
        ])
    func oddNames(name: String) throws {
        let (tree, findings) = try read(TemporaryFolder([name: "text"]))
        #expect(tree.files.count == 1)
        #expect(findings.map(\.rule) == ["odd-name"])
        #expect(findings.map(\.severity) == [.error])
    }

    @Test(
        "takes good names for good",
        arguments: ["console.md", "Zażółć gęślą.md", "a-b_c.1.md", "com10.md", "日本.md", "👩‍💻 Demo.md", "می‌خواهم.md"])
    func goodNames(name: String) throws {
        let (tree, findings) = try read(TemporaryFolder([name: "text"]))
        #expect(tree.files.count == 1 && findings.isEmpty)
    }

    @Test("leaves out names that are no path", arguments: ["a\\b.md", "a\nb.md", "a\u{1B}[2J.md", "a\u{9B}.md"])
    func badNames(name: String) throws {
        let (tree, findings) = try read(TemporaryFolder([name: "text", "good.md": ""]))
        #expect(tree.files.map(\.path) == ["good.md"])
        #expect(findings.map(\.rule) == ["odd-name"])
        #expect(findings.map(\.severity) == [.error])
    }

    #if os(Linux)
        @Test("leaves out names that are not UTF-8")
        func notText() throws {
            let folder = try TemporaryFolder(["good.md": ""])
            let path = folder.path.utf8.map { CChar(bitPattern: $0) } + [0x2F, CChar(bitPattern: 0xFF), 0]
            let file = unsafe open(path, O_CREAT | O_WRONLY, 0o644)
            close(file)
            let (tree, findings) = try read(folder)
            #expect(tree.files.map(\.path) == ["good.md"])
            #expect(findings.map(\.message.english) == ["'\u{FFFD}' was left out: its name is not UTF-8 text"])
        }

        @Test("reports names that are one name elsewhere, and keeps both")
        func collisions() throws {
            let (tree, findings) = try read(
                TemporaryFolder(["Pricing.md": "1", "pricing.md": "2", "x/Stra\u{DF}e.md": "3", "x/strasse.md": "4"]))
            #expect(tree.files.count == 4)
            #expect(findings.map(\.rule) == ["name-collision", "name-collision"])
            #expect(findings.map(\.location.path) == ["pricing.md", "x/strasse.md"])
            #expect(findings.first?.related == [.init("Pricing.md")])
        }

        @Test("keeps two spellings of one accent apart, and says so")
        func accents() throws {
            let folder = try TemporaryFolder()
            for (name, text) in [("\u{E9}.md", "1"), ("e\u{301}.md", "2")] {
                let file = unsafe fopen(folder.path + "/" + name, "w")
                unsafe fputs(text, file)
                unsafe fclose(file)
            }
            let (tree, findings) = try read(folder)
            #expect(tree.files.map { String(decoding: $0.file.bytes, as: UTF8.self) } == ["2", "1"])
            #expect(findings.map(\.rule) == ["name-collision"])
        }
    #endif

    @Test("leaves out a file past the limit without reading it")
    func large() throws {
        let folder = try TemporaryFolder(["big.md": "", "big.pdf": "", "right.md": ""])
        for (name, size) in [("big.md", 1 << 20 + 1), ("big.pdf", 1 << 40), ("right.md", 1 << 20)] {
            let isMade = unsafe truncate(folder.path(of: name), off_t(size)) == 0
            #expect(isMade)
        }
        let (tree, findings) = try read(folder)
        #expect(tree.files.map(\.path) == ["right.md"])
        #expect(tree["right.md"]?.bytes.count == 1 << 20)
        #expect(
            findings.map(\.message.english) == [
                "'big.md' was left out: it has 1.1 MiB, and the limit is 1 MiB",
                "'big.pdf' was left out: it has 1 TiB, and the limit is 64 MiB",
            ])
    }

    @Test("leaves out files beside the pages once they are too large together")
    func largeTogether() throws {
        let folder = try TemporaryFolder(["a.md": "long enough", "b.pdf": "123456", "c.pdf": "123456", "d.pdf": "1234"])
        let (tree, findings) = try read(folder, within: ReadingLimits(others: 10))
        #expect(tree.files.map(\.path) == ["a.md", "b.pdf", "d.pdf"])
        #expect(
            findings.map(\.message.english) == [
                "'c.pdf' was left out: the files beside the pages have more than 10 bytes together"
            ])
    }

    @Test("leaves out pages once they are too large together, or too many")
    func pagesTogether() throws {
        let folder = try TemporaryFolder(["a.md": "123456", "b.md": "123456", "c.md": "1234", "d.pdf": "long enough"])
        let (small, tooLarge) = try read(folder, within: ReadingLimits(texts: 10))
        #expect(small.files.map(\.path) == ["a.md", "c.md", "d.pdf"])
        #expect(tooLarge.map(\.message.english) == ["'b.md' was left out: the pages have more than 10 bytes together"])
        let (few, tooMany) = try read(folder, within: ReadingLimits(pages: 2))
        #expect(few.files.map(\.path) == ["a.md", "b.md", "d.pdf"])
        #expect(tooMany.map(\.message.english) == ["'c.md' was left out: there are more than 2 pages"])
    }

    @Test("reads a file with two names, and says so")
    func hardLink() throws {
        let outside = try TemporaryFolder(["a.md": "A"])
        let folder = try TemporaryFolder(["b.md": "B"])
        try FileManager.default.linkItem(atPath: outside.path(of: "a.md"), toPath: folder.path(of: "a.md"))
        let (tree, findings) = try read(folder)
        #expect(tree["a.md"]?.bytes == Array("A".utf8))
        #expect(findings.map(\.message.english) == ["'a.md' has a second name on this disk, a hard link"])
        #expect(findings.map(\.severity) == [.warning])
    }

    @Test("stops at a depth no playbook has")
    func deep() throws {
        let deepest = Array(repeating: "d", count: 16).joined(separator: "/")
        let (tree, findings) = try read(TemporaryFolder([deepest + "/a.md": "", deepest + "/d/b.md": ""]))
        #expect(tree.files.map(\.path.depth) == [16])
        #expect(findings.map(\.rule) == ["odd-name"])
        #expect(findings.map(\.location.path) == [deepest + "/d"])
    }

    @Test("goes on past what may not be read", .enabled(if: geteuid() != 0))
    func unreadable() throws {
        let folder = try TemporaryFolder(["a.md": "A", "b.md": "B", "c/d.md": ""])
        try folder.setPermissions(0, of: "a.md")
        try folder.setPermissions(0, of: "c")
        defer { try? folder.setPermissions(0o755, of: "c") }
        let (tree, findings) = try read(folder)
        #expect(tree.files.map(\.path) == ["b.md"])
        #expect(findings.map(\.rule) == ["unreadable-file", "unreadable-file"])
        #expect(findings.first?.message == "'a.md' cannot be read: no permission")
    }

    @Test("says in one sentence why there is nothing to read")
    func failures() throws {
        let folder = try TemporaryFolder(["file": ""])
        var log = FindingLog()
        #expect(throws: FolderError.notFound(folder.path(of: "no"))) {
            try SourceTree.reading(folder.path(of: "no"), log: &log)
        }
        #expect(throws: FolderError.notAFolder(folder.path(of: "file"))) {
            try SourceTree.reading(folder.path(of: "file"), log: &log)
        }
        #expect(FolderError.notFound("content").phrase == "There is no folder 'content'")
    }

    private func read(_ folder: TemporaryFolder, within limits: ReadingLimits = ReadingLimits()) throws -> (
        tree: SourceTree, findings: [Finding]
    ) {
        var log = FindingLog()
        let tree = try SourceTree.reading(folder.path, within: limits, log: &log)
        for finding in log.findings {
            #expect(finding.reason != nil && finding.fix != nil, "\(finding.message)")
            #expect(finding.fix?.english.utf8.last != UInt8(ascii: "."))
        }
        return (tree, log.merged)
    }
}
