import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

/// Family N, as far as it is about the disk. Names that a page could still have are errors, and the page is built.
@Suite("Names")
struct NameAcceptanceTests {
    // Other systems have one name where Linux has two.
    #if os(Linux)
        @Test("N-01 Two names that differ by capital letters alone are reported, and both are built")
        func letterCase() throws {
            let built = try BuiltSite(onDisk: ["Pricing.md": "# One", "pricing.md": "# Two"])
            #expect(
                built.findings("name-collision") == [
                    "pricing.md: 'pricing.md' and 'Pricing.md' are one name on Windows and macOS"
                ])
            #expect(built.errors.contains { $0.contains("[name-collision]") } && built.related.contains("Pricing.md"))
            #expect(built.output.files.values.contains { String(decoding: $0, as: UTF8.self).contains("<h1>One") })
            #expect(built.output.files.values.contains { String(decoding: $0, as: UTF8.self).contains("<h1>Two") })
        }

        @Test("N-02 One name written in two ways is two pages and an error, never one page")
        func accents() throws {
            let folder = try TemporaryFolder()
            for (name, text) in [("\u{E9}.md", "# Composed"), ("e\u{301}.md", "# Decomposed")] {
                let file = unsafe fopen(folder.path + "/" + name, "w")
                unsafe fputs(text, file)
                unsafe fclose(file)
            }
            let built = try BuiltSite(reading: folder.path)
            #expect(built.findings("name-collision").count == 1)
            #expect(built.errors.contains { $0.contains("[name-collision]") })
            for title in ["Composed", "Decomposed"] {
                #expect(
                    built.output.files.values.contains { String(decoding: $0, as: UTF8.self).contains("<h1>\(title)") })
            }
        }

        @Test(
            "N-03 A name that Windows gives to a device is an error",
            arguments: ["CON.md", "aux.md", "nul", "COM1.md", "LPT9.txt"])
        func devices(_ name: String) throws {
            let built = try BuiltSite(onDisk: [name: "text"])
            #expect(built.errors == ["\(name): [odd-name] '\(name)' is the name of a device on Windows"])
        }

        @Test(
            "N-04 A name that some system cannot store is an error",
            arguments: [
                ("a.md.", "ends with a dot, which Windows drops"), ("a .md", "has a space before its ending"),
                ("a:b.md", "holds ':', which Windows cannot store"), ("a?.md", "holds '?', which Windows cannot store"),
                ("a*b", "holds '*', which Windows cannot store"),
            ])
        func portable(_ name: String, _ oddity: String) throws {
            #expect(try BuiltSite(onDisk: [name: "text"]).errors == ["\(name): [odd-name] '\(name)' \(oddity)"])
        }

        @Test("N-04 A name with a backslash, which other systems take for a path, is left out")
        func backslash() throws {
            let built = try BuiltSite(onDisk: ["a\\b.md": "zqx7text"])
            #expect(
                built.errors == [
                    "a\\b.md: [odd-name] 'a\\b.md' was left out: its name holds a backslash or a control character"
                ])
            #expect(built.hides("zqx7text"))
        }

        @Test("N-07 A name that is no plain text is an error, and shown so that a terminal does nothing")
        func terminal() throws {
            let folder = try TemporaryFolder(["-a.md": "# A", "b\nc.md": "# B", "d\u{1B}[2J.md": "# D"])
            let path = folder.path.utf8.map { CChar(bitPattern: $0) } + [0x2F, CChar(bitPattern: 0xFF), 0]
            close(unsafe open(path, O_CREAT | O_WRONLY, 0o644))
            let built = try BuiltSite(reading: folder.path)
            let found = built.findings.filter { $0.rule == "odd-name" }
            #expect(found.map(\.severity) == Array(repeating: .error, count: 4))
            let report = TextReport(terminal: Terminal(isColoured: false)).text(of: found) { _ in nil }
            for shown in ["'-a.md' begins with '-'", "'b\\u{A}c.md'", "'d\\u{1B}[2J.md'", "'\u{FFFD}' was left out"] {
                #expect(report.contains(shown), "\(report)")
            }
            #expect(report.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        }
    #endif
}
