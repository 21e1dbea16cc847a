import Foundation
import Testing

@testable import PlaybookKit

/// `pl.tsv` and `en.tsv` hold texts and what becomes of their words, `exact:folded:key` each. The browser's side reproduces the same
/// files (`Tests/Browser/test_analyzer.py`). `UPDATE_SNAPSHOTS=1` writes the words anew, and fails.
@Suite("The words and keys of a language")
struct SearchVectorTests {
    @Test("are those written down", arguments: ["pl", "en"])
    func vectors(language: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "\(language).tsv")
        let analyzer = SearchAnalyzer(language: language)
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let read = lines.map { line in
            let text = line.prefix { $0 != "\t" }
            let words = analyzer.words(in: String(text)).map { "\($0.exact):\($0.folded):\($0.key)" }
            return "\(text)\t\(words.joined(separator: " "))"
        }
        #expect(read.count >= 600)
        #expect(zip(read, lines).filter { $0 != $1 }.map { "\($0) instead of \($1)" } == [])
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
            try Data((read.joined(separator: "\n") + "\n").utf8).write(to: file)
        }
    }
}
