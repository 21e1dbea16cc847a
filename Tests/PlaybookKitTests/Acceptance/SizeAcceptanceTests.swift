import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

/// Family L. L-01 is with the tests of the program.
@Suite("Sizes and encodings")
struct SizeAcceptanceTests {
    @Test("L-02 An empty file and one of front matter alone are pages, and a warning says what they lack")
    func empty() throws {
        let built = try BuiltSite(onDisk: ["nothing.md": "", "head.md": "---\ntitle: The head\n---\n"])
        #expect(built["nothing.html"].contains("<title>Nothing"))
        #expect(built["head.html"].contains("<title>The head"))
        #expect(built.errors == [])
        #expect(built.findings("missing-summary").count == 2, "\(built.findings.map(\.message.english))")
    }

    @Test("L-03 A byte that is no UTF-8 is reported at its place, and the text stays in the page")
    func invalid() throws {
        let start = String(repeating: "line\n", count: 11) + "abcd"
        let built = try build(Array(start.utf8) + [0xFF] + Array("efgh\n".utf8))
        #expect(built.errors == ["a.md:12:5: [not-utf8] \(Self.notText)"])
        #expect(built["a.html"].contains("efgh"))
        let inFrontMatter = try build(Array("---\ntitle: A\nsummary: caf".utf8) + [0xE9] + Array("\n---\nText\n".utf8))
        #expect(inFrontMatter.errors == ["a.md:3:13: [unreadable-yaml] The YAML is not UTF-8 text"])
    }

    private static let notText = "What stands here is not UTF-8 text; the page shows its text unformatted"

    @Test("L-04 UTF-16 and Latin-1 are not UTF-8")
    func encodings() throws {
        let text = "Żółw: 5 €\n"
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try build(wide).errors == ["a.md:1:1: [not-utf8] \(Self.notText)"])
        #expect(try build([0x63, 0x61, 0x66, 0xE9, 0x0A]).errors == ["a.md:1:4: [not-utf8] \(Self.notText)"])
    }

    @Test("L-05 A NUL is reported at its place")
    func null() throws {
        let built = try build(Array("# A\n\nab\u{0}cd\n".utf8))
        #expect(
            built.errors == [
                "a.md:3:3: [not-utf8] A NUL stands here, which no text holds; the page shows its text unformatted"
            ])
        #expect(!built.bytes("a.html").contains(0))
    }

    @Test("L-06 A mark that turns the text round is reported in text and in code, and shown where it is quoted")
    func direction() throws {
        let built = try BuiltSite(onDisk: ["a.md": "# A\n\nab\u{202E}cd `x\u{2066}y`\n"])
        #expect(
            built.findings("hidden-direction") == [
                "a.md:3:3: U+202E changes the order in which the text behind it is shown",
                "a.md:3:9: U+2066 changes the order in which the text behind it is shown",
            ])
        let report = TextReport(terminal: Terminal(isColoured: false)).text(of: built.findings) {
            SourceFile(path: $0, text: "# A\n\nab\u{202E}cd `x\u{2066}y`\n")
        }
        #expect(report.contains("\\u{202E}") && !report.unicodeScalars.contains("\u{202E}"))
    }

    // A playbook may have 100,000 pages, and the limit is twice that. SourceTreeFolderTests crosses it with a smaller one.
    @Test("L-07 A page of a byte more than 1 MiB is left out, named with the limit", .timeLimit(.minutes(1)))
    func large() throws {
        let line = "A line of sixty-four letters, with its end, as prose has them.\n\n"
        let text = String(repeating: line, count: (1 << 20) / line.utf8.count)
        #expect(text.utf8.count == 1 << 20)
        let built = try BuiltSite(onDisk: ["a.md": text, "b.md": text + "x"])
        #expect(built.errors == ["b.md: [too-large] 'b.md' was left out: it has 1.1 MiB, and the limit is 1 MiB"])
        #expect(built["a.html"].contains("<p>A line of sixty-four letters"))
        #expect(ReadingLimits().pages == 200_000)
    }

    #if os(Linux)
        @Test("L-08 No more is read of a file than it had when it was opened, and one byte")
        func growing() throws {
            // The kernel makes this file while it is read; until then it has 0 bytes.
            let process = try OpenFolder("/proc/self")
            #expect(throws: FileReadingError.changing) { try process.contents(of: "status", limit: 1 << 20) }
        }
    #endif

    @Test("L-08 A file that grows while it is read is whole, or reported", .timeLimit(.minutes(1)))
    func growingOnDisk() async throws {
        let folder = try TemporaryFolder(["a.md": "# A\n"])
        let path = folder.path(of: "a.md")
        async let growth: Void = {
            let file = unsafe open(path, O_WRONLY | O_APPEND)
            for _ in 0..<5_000 { _ = unsafe write(file, "0123456\n", 8) }
            close(file)
        }()
        for _ in 0..<200 {
            var log = FindingLog()
            let tree = try SourceTree.reading(folder.path, log: &log)
            #expect(tree["a.md"].map { $0.bytes.count % 8 == 4 } ?? true)
            #expect(
                log.findings.map(\.message.english)
                    == (tree["a.md"] == nil ? ["'a.md' cannot be read: it is being written to"] : []))
        }
        await growth
    }

    @Test("L-09 How lines end, and whether the last one does, changes no page")
    func lineEnds() throws {
        let text =
            "---\ntitle: A\nstage: use\n---\n# Heading\n\nOne\ntwo  \nthree\n\n- item\n\n```\ncode\n```\n\n| a |\n|---|\n| b |\n"
        let page = try BuiltSite(onDisk: ["a.md": text])["a.html"]
        #expect(page.contains("<h1") && page.contains("<td"))
        for other in [String(text.dropLast()), text.replacing("\n", with: "\r"), text.replacing("\n", with: "\r\n")] {
            #expect(try BuiltSite(onDisk: ["a.md": other])["a.html"] == page)
        }
    }

    // The catalogue lets a worker process die over one file. There is none, because the limits keep every text short of what
    // would need one; what must hold all the same is that a text past them costs no other page anything.
    @Test("L-10 A text that cannot be read is the only page that suffers")
    func oneOfMany() throws {
        let bomb = String(repeating: "![[]()", count: 20_000)
        let built = try BuiltSite(onDisk: ["a.md": "# A\n\n**One**\n", "k.md": bomb, "z.md": "# Z\n\n[a](a.md)\n"])
        #expect(built.errors.count == 1)
        #expect(built.errors.allSatisfy { $0.hasPrefix("k.md:") && $0.contains("[markdown-limit]") })
        #expect(built["a.html"].contains("<strong>One</strong>"))
        #expect(built["k.html"].contains("<pre class=\"unparsed\""))
        #expect(built["z.html"].contains("<a href=\"a.html\">a</a>"))
    }

    private func build(_ bytes: [UInt8]) throws -> BuiltSite {
        let folder = try TemporaryFolder()
        try folder.write(bytes, at: "a.md")
        return try BuiltSite(reading: folder.path)
    }
}
