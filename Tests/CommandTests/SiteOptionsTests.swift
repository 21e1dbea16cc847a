import ArgumentParser
import Diagnostics
import Foundation
import PlaybookKit
import TestSupport
import Testing

@testable import truce

@Suite("The options of a site")
struct SiteOptionsTests {
    // Other systems have one name where Linux has two.
    #if os(Linux)
        @Test("take the first of two templates with one name, and say so")
        func lookAlikes() throws {
            let folder = try TemporaryFolder()
            for (name, text) in [("e\u{301}.mustache", "first"), ("\u{E9}.mustache", "second")] {
                let file = unsafe fopen(folder.path + "/" + name, "w")
                unsafe fputs(text, file)
                unsafe fclose(file)
            }
            var log = FindingLog()
            let theme = try SiteOptions.parse(["--templates", folder.path]).readTheme(log: &log)
            #expect(theme.files["\u{E9}.mustache"]?.bytes == Array("first".utf8))
            #expect(log.findings.map(\.rule) == ["name-collision"])
        }
    #endif
}
