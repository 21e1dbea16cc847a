import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

/// Family P, as far as it is about the disk.
@Suite("Paths on disk")
struct PathAcceptanceTests {
    @Test(
        "P-03 An absolute path leads to no file of this computer",
        arguments: ["/etc/passwd", "C:\\x.png", "file:///etc/passwd", "\\\\server\\x.png"])
    func absolute(_ path: String) throws {
        let built = try BuiltSite(onDisk: ["a.md": "![x](\(path))\n"])
        #expect(built.errors.count == 1 && built.errors[0].hasPrefix("a.md:1:6: "), "\(built.errors)")
        #expect(built.hides("root:x:0:0"))
    }

    @Test("P-04 A link to a file outside is named, and what the file says is nowhere")
    func linkToFile() throws {
        let outside = try TemporaryFolder(["secret.md": "# zqx7secret"])
        let folder = try TemporaryFolder(["a.md": "# A"])
        try folder.link("link.md", to: outside.path(of: "secret.md"))
        try folder.link("passwd.md", to: "/etc/passwd")
        let built = try BuiltSite(reading: folder.path)
        #expect(
            built.errors == [
                "link.md: [symlink] 'link.md' is a symbolic link and was left out",
                "passwd.md: [symlink] 'passwd.md' is a symbolic link and was left out",
            ])
        #expect(built.hides("zqx7secret") && built.hides("root:x:0:0") && built.hides(outside.path))
    }

    @Test("P-05 A picture below a linked folder is not read")
    func linkToFolder() throws {
        let outside = try TemporaryFolder(["a.gif": "GIF89a zqx7secret"])
        let folder = try TemporaryFolder(["index.md": "![x](assets/dir/a.gif)", "assets/b.txt": "b"])
        try folder.link("assets/dir", to: outside.path)
        let built = try BuiltSite(reading: folder.path)
        #expect(built.errors.count == 2 && built.errors[0].hasPrefix("assets/dir: [symlink]"), "\(built.errors)")
        #expect(built.errors.last?.hasPrefix("index.md:1:6: ") == true)
        #expect(built.hides("zqx7secret"))
    }

    // The catalogue would let a playbook allow these. Nothing is lost by writing the file itself, and a rule without an exception
    // needs no second check.
    @Test("P-06 A link from inside to inside is an error like any other")
    func linkInside() throws {
        let folder = try TemporaryFolder(["a.md": "# A"])
        try folder.link("b.md", to: "a.md")
        let built = try BuiltSite(reading: folder.path)
        #expect(built.errors == ["b.md: [symlink] 'b.md' is a symbolic link and was left out"])
        #expect(built.output["b.html"] == nil)
    }

    @Test("P-07 Links that lead round in a circle are reported at once", .timeLimit(.minutes(1)))
    func circle() throws {
        let folder = try TemporaryFolder(["x.md": "# X"])
        try folder.link("a", to: "b")
        try folder.link("b", to: "a")
        try folder.link("here", to: ".")
        let built = try BuiltSite(reading: folder.path)
        #expect(built.errors.map { $0.prefix { $0 != ":" } } == ["a", "b", "here"])
    }

    @Test("P-08 A pipe, a socket and a device are no files, and nobody waits for them", .timeLimit(.minutes(1)))
    func special() throws {
        let folder = try TemporaryFolder(["a.md": "# A"])
        var names = ["pipe.md"]
        let hasPipe = unsafe mkfifo(folder.path(of: "pipe.md"), 0o644) == 0
        #expect(hasPipe)
        #if os(Linux)
            let hasSocket = unsafe mknod(folder.path(of: "socket.md"), S_IFSOCK | 0o644, 0) == 0
            #expect(hasSocket)
            names.append("socket.md")
            // Root alone may make one, the device of zeros.
            if unsafe mknod(folder.path(of: "device.md"), S_IFCHR | 0o644, 0x105) == 0 { names.append("device.md") }
        #endif
        let built = try BuiltSite(reading: folder.path)
        #expect(built.errors == names.sorted().map { "\($0): [special-file] '\($0)' is neither a file nor a folder" })
    }

    @Test("P-08 A device is no file also for who opens it by name", .timeLimit(.minutes(1)))
    func device() throws {
        let devices = try OpenFolder("/dev")
        #expect(throws: FileReadingError.notAFile) { try devices.contents(of: "zero", limit: 1 << 20) }
    }

    @Test("P-13 A link that takes the place of a listed file is not followed")
    func swapped() throws {
        let outside = try TemporaryFolder(["secret.md": "zqx7secret"])
        let folder = try TemporaryFolder(["a.md": "# A", "b/c.md": "# C"])
        let open = try OpenFolder(folder.path)
        #expect(try open.entries().map(\.kind) == [.file, .folder])
        try folder.remove("a.md")
        try folder.link("a.md", to: outside.path(of: "secret.md"))
        try folder.remove("b")
        try folder.link("b", to: outside.path)
        #expect(throws: FileReadingError.system(SystemError(code: ELOOP))) {
            try open.contents(of: "a.md", limit: 1 << 20)
        }
        #expect(throws: SystemError.self) { try open.folder("b") }
    }

    @Test("P-13 A file that becomes a link again and again never shows what the link leads to", .timeLimit(.minutes(1)))
    func swapping() async throws {
        let outside = try TemporaryFolder(["secret.md": "zqx7secret"])
        let folder = try TemporaryFolder(["a.md": "# A"])
        let (path, secret) = (folder.path, outside.path(of: "secret.md"))
        async let swaps: Void = {
            for _ in 0..<2_000 {
                unsafe symlink(secret, path + "/.link")
                unsafe rename(path + "/.link", path + "/a.md")
                close(unsafe open(path + "/.file", O_CREAT | O_WRONLY, 0o644))
                unsafe rename(path + "/.file", path + "/a.md")
            }
        }()
        for _ in 0..<200 {
            var log = FindingLog()
            let tree = try SourceTree.reading(path, log: &log)
            #expect(tree.files.allSatisfy { $0.file.bytes.count <= 3 })
            #expect(log.findings.allSatisfy { $0.rule == "symlink" || $0.rule == "unreadable-file" })
        }
        await swaps
    }

    // An I/O error of a single file leaves the other pages; only a content folder that cannot be read ends the run (exit 2).
    @Test(
        "P-14 A file and a folder that may not be read are named, and the others are built",
        .enabled(
            if: geteuid() != 0, "root may read everything; the scenario unreadable-file.md does without its rights"))
    func unreadable() throws {
        let folder = try TemporaryFolder(["a.md": "# A", "b.md": "# B", "c/d.md": "# D"])
        try folder.setPermissions(0, of: "b.md")
        try folder.setPermissions(0, of: "c")
        defer { try? folder.setPermissions(0o755, of: "c") }
        let built = try BuiltSite(reading: folder.path)
        #expect(
            built.errors == [
                "b.md: [unreadable-file] 'b.md' cannot be read: no permission",
                "c: [unreadable-file] 'c' cannot be read: no permission",
            ])
        #expect(built.output["a.html"] != nil)
    }

    @Test(
        "P-15 What tools leave behind is not published, also where a page links to it",
        arguments: [".git/config", ".env", ".DS_Store", "node_modules/x/README.md", "a.md~", ".a.md.swp", "#a.md#"])
    func leftBehind(_ name: String) throws {
        let built = try BuiltSite(onDisk: [
            "index.md": "[x](<\(name.replacing("#", with: "%23"))>)", name: "zqx7secret",
        ])
        #expect(built.errors.count == 1 && built.errors[0].hasPrefix("index.md:1:"), "\(built.errors)")
        #expect(built.hides("zqx7secret"))
    }

    @Test("P-16 A file with a name outside is published with a warning")
    func hardLink() throws {
        let outside = try TemporaryFolder(["a.md": "# Shared"])
        let folder = try TemporaryFolder()
        try FileManager.default.linkItem(atPath: outside.path(of: "a.md"), toPath: folder.path(of: "a.md"))
        let built = try BuiltSite(reading: folder.path)
        #expect(
            built.findings("hard-link") == ["a.md: 'a.md' has a second name on this disk, a hard link"])
        #expect(built.errors == [])
        #expect(built["a.html"].contains("Shared"))
    }

    @Test("P-17 A path of 301 bytes and a file below 40 folders are errors")
    func long() throws {
        let part = String(repeating: "x", count: 98)
        let long = "\(part)/\(part)/\(part)/a.md"
        let deep = Array(repeating: "d", count: 40).joined(separator: "/")
        let built = try BuiltSite(onDisk: [long: "# A", "\(deep)/b.md": "# B"])
        let lastRead = Array(repeating: "d", count: 17).joined(separator: "/")
        #expect(
            built.errors == [
                "\(lastRead): [odd-name] '\(lastRead)' was left out: it is below more than 16 folders",
                "\(long): [odd-name] The path of 'a.md' has 301 bytes; the limit is 240",
            ])
    }
}
