import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("A file that somebody names")
struct SourceFileNamedTests {
    @Test("is read whole, and none where there is none")
    func whole() throws {
        let folder = try TemporaryFolder(["a/b.txt": "text\n"])
        let file = try SourceFile.named(folder.path(of: "a/b.txt"))
        #expect(file?.bytes == Array("text\n".utf8))
        #expect(file?.path == folder.path(of: "a/b.txt"))
        #expect(try SourceFile.named(folder.path(of: "a/c.txt"))?.bytes == nil)
        #expect(try SourceFile.named(folder.path(of: "a/b.txt/c.txt"))?.bytes == nil)
        #expect(try SourceFile.named(folder.path(of: "a/b.txt") + "\0c")?.bytes == nil)
    }

    @Test("is refused, with the reason, where it is no file or too large")
    func refused() throws {
        let folder = try TemporaryFolder(["a/b.txt": "12345"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path(of: "link"), withDestinationPath: folder.path(of: "a/b.txt"))
        let reasons: [(path: String, reason: String)] = [
            ("a", "it is not a file"), ("a/b.txt", "it has 5 bytes, more than 4 bytes"),
            ("link", "it is a symbolic link"),
        ]
        for (path, reason) in reasons {
            let path = folder.path(of: path)
            let error = #expect(throws: SourceFile.Unreadable.self) { try SourceFile.named(path, limit: 4) }
            #expect(error?.phrase.english == "'\(path)' cannot be read: \(reason)")
            #expect(FindingTranslationTests.untranslated([error?.phrase].compactMap(\.self)) == [])
        }
    }
}
