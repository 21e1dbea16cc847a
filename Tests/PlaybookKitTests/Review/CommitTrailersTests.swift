import Foundation
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Trailers of a commit message")
struct CommitTrailersTests {
    /// Messages, and what git reads in them.
    private static let messages: [(text: String, values: [String])] = [
        ("Subject\n\nBody.\n\nAgreed-by: sales <a@b.example>\n", ["sales <a@b.example>"]),
        ("Subject\n\nAgreed-by: sales\nagreed-BY:marketing\n\n\n", ["sales", "marketing"]),
        ("Subject\n\nAgreed-by : sales\n", ["sales"]),
        // Folded lines, also ones that hold spaces alone.
        ("Subject\n\nAgreed-by: the sales\n\tteam\n  of Poland\n", ["the sales team of Poland"]),
        // Not in the last paragraph, in the subject, or in prose.
        ("Subject\n\nAgreed-by: sales\n\nMore.\n", []),
        ("Agreed-by: sales\n", []),
        ("Subject\n\nWe asked:\nAgreed-by: sales\nand they said yes\nall of them\nin the end\n", []),
        ("Subject\n\n  Agreed-by: sales\n", []),
        // A quarter of the lines is enough where one of them is known.
        ("Subject\n\nOne line of prose.\nAgreed-by: sales\nAnother.\n", ["sales"]),
        ("Subject\n\nProse.\nSigned-off-by: A <a@b.example>\nAgreed-by: sales\n", ["sales"]),
        ("Subject\n\nProse.\nReviewed-by: A\n", []),
        ("Subject\n\nAgreed-by:\nAgreed-by:   \n", []),
        ("Subject\r\n\r\nBody.\r\n\r\nAgreed-by: sales\r\n", ["sales"]),
        ("", []), ("\n\n", []), ("Subject", []),
    ]

    @Test("are the values of wanted keys in its last paragraph", arguments: messages)
    func values(message: (text: String, values: [String])) {
        #expect(CommitTrailers(Array(message.text.utf8), keys: ["Agreed-by"]).values == message.values)
    }

    @Test("are what git itself reads, where its setting knows the key", arguments: messages)
    func git(message: (text: String, values: [String])) async throws {
        let folder = try TemporaryFolder(["message": message.text])
        let git = try #require(await Program.find("git"))
        let run = try await git.run(
            [
                "-c", "trailer.agreed.key=Agreed-by", "interpret-trailers", "--parse", "--no-divider",
                folder.path(of: "message"),
            ], in: folder.path, timeLimit: .seconds(60))
        let lines = String(decoding: run.output, as: UTF8.self).split(whereSeparator: \.isNewline)
        let values = lines.filter { $0.hasPrefix("Agreed-by: ") }.map { String($0.dropFirst("Agreed-by: ".count)) }
        #expect(values.filter { !$0.isEmpty } == message.values)
    }

    @Test(
        "are none in a block of code, where somebody shows how to agree",
        arguments: [
            "Subject\n\n```\nAgreed-by: sales\n```\n", "Subject\n\n~~~text\n\nAgreed-by: sales\n~~~\n",
            "Subject\n\n    Agreed-by: sales\n", "Subject\n\n> Agreed-by: sales\n",
            "Subject\n\nWrite `Agreed-by: sales`\n",
        ])
    func code(message: String) {
        #expect(CommitTrailers(Array(message.utf8), keys: ["Agreed-by"]).values == [])
    }

    @Test("of a megabyte are read once")
    func long() {
        let folded = Array(("Subject\n\nAgreed-by: sales\n" + String(repeating: " more\n", count: 170_000)).utf8)
        #expect(CommitTrailers(folded, keys: ["agreed-by"]).values.first?.utf8.count == 850_005)
        let keys = Array(("Subject\n\n" + String(repeating: "Agreed-by: sales\n", count: 60_000)).utf8)
        #expect(CommitTrailers(keys, keys: ["agreed-by"]).values.count == 60_000)
    }
}
