import CommonMark
import Diagnostics
import TestSupport
import Testing

@testable import PlaybookKit

@Suite("Excerpts of two texts compared")
struct ProseExcerptTests {
    private func markdown(_ before: String, _ after: String) -> [String] {
        compared(before, after).excerpts(limit: 10).excerpts.map(\.markdown)
    }

    @Test("A changed sentence is one line, with what was and what is")
    func sentence() throws {
        let (excerpts, more) = compared(
            "# Lead\n\n## First contact\n\nWithin 24 hours.\n", "# Lead\n\n## First contact\n\nWithin 4 hours.\n"
        ).excerpts(limit: 10)
        let excerpt = try #require(excerpts.first)
        #expect(excerpt.markdown == "Within ~~24~~ **4** hours\\.")
        #expect(excerpt.plain == "Within [-24-] {+4+} hours.")
        #expect(excerpt.heading == "First contact")
        #expect(excerpts.count == 1 && more == 0)
    }

    @Test("Spaces stand outside of marks, and signs at the edge of marks do not break them")
    func edges() {
        #expect(
            markdown("Call them today.\n", "Call them today, twice, and again.\n") == [
                "Call them today**\u{200B}, twice, and again**\\."
            ])
        #expect(
            markdown("Call them (all) today.\n", "Call them today.\n") == [
                "Call them ~~\u{200B}\\(all\\)\u{200B}~~ today\\."
            ])
        #expect(markdown("Call 12345 now.\n", "Call 123 45 now.\n") == ["Call ~~12345~~ **123 45** now\\."])
    }

    @Test("Rows are one line each, and so are lines of code")
    func rowsAndCode() {
        #expect(
            markdown("| A | B |\n| - | - |\n| Lead | 24 |\n", "| A | B |\n| - | - |\n| Lead | 4 |\n") == [
                "Lead · ~~24~~ **4**"
            ])
        #expect(markdown("```\na\nb\nc\n```\n", "```\na\nx\nc\n```\n") == ["~~b~~", "**x**"])
    }

    @Test("Only the first are shown, the others are counted")
    func limit() {
        let before = (1...9).map { "Paragraph \($0) is old here.\n\n" }.joined()
        let (excerpts, more) = compared(before, before.replacing("old", with: "new")).excerpts(limit: 4)
        #expect(excerpts.count == 4)
        #expect(more == 5)
        #expect(compared(before, before).excerpts(limit: 4).excerpts.isEmpty)
    }

    @Test("Long words around a change are cut at a word, and a long change too")
    func cut() throws {
        let words = (1...200).map { "word\($0)" }.joined(separator: " ")
        let excerpt = try #require(
            compared("\(words) old \(words)\n", "\(words) new \(words)\n").excerpts(limit: 1).excerpts.first)
        #expect(excerpt.plain.unicodeScalars.count < 160)
        #expect(excerpt.plain.hasPrefix("…word19"))
        #expect(excerpt.plain.contains("word200 [-old-] {+new+} word1 word2"))
        #expect(excerpt.plain.hasSuffix("…"))
        let added = try #require(compared("", words + "\n").excerpts(limit: 1).excerpts.first)
        #expect(added.markdown.hasPrefix("**word1 word2"))
        #expect(added.markdown.unicodeScalars.count < 220)
    }

    @Test("A changed address is told beside the words that lead there")
    func address() {
        #expect(
            markdown("See [it](a.md) now.\n", "See [it](b.md) now.\n") == [
                "See ~~it \\(a\\.md\\)\u{200B}~~ **it \\(b\\.md\\)\u{200B}** now\\."
            ])
    }

    @Test("Where nothing but the look of words changed, the look is told")
    func looks() {
        #expect(
            markdown("Never argue.\n", "**Never** argue.\n") == [
                "~~Never~~ **\u{200B}\\*\\*Never\\*\\*\u{200B}** argue\\."
            ])
        #expect(markdown("Say **24** h.\n", "Say **4** h.\n") == ["Say ~~24~~ **4** h\\."])
    }

    @Test("C-08: An excerpt reads as it was written, whatever signs stand in it, and its marks hold")
    func readsBack() {
        let pieces = [
            "a", "b1", "@bob", "#12", "!7", "GH-12", "www.x.example", "https://x.example", "<b>", "&lt;", "*", "_", "`",
            "~~", "[x](y)", "![i](j)", "[^1]", "|", "\\", "1.", "-", "+", ">", "é", "e\u{301}", "…", "\u{200B}", " ",
            "$x$", "{{f}}",
            ":smile:", "/close", "(", ")", "\"", "'", "ą",
        ]
        var random = SeededRandom(seed: 5)
        for _ in 0..<600 {
            let texts = (0..<3).map { _ in
                (0..<(1 + Int(random.next() % 4))).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
                    .joined()
            }
            let runs = zip(texts, [ProseComparison.Run.Change.same, .deleted, .inserted]).map {
                ProseComparison.Run(change: $1, text: $0, look: Prose.Look())
            }
            let excerpt = ProseComparison.Excerpt(change: .changed, heading: nil, runs: runs)
            let read = ReadComment(excerpt.markdown)
            let said = texts.map { $0.spellingOutInvisibles.split(separator: " ").joined(separator: " ") }
            #expect(read.struck == (said[1].isEmpty ? "␣" : said[1]), "\(excerpt.markdown)")
            #expect(read.strong == (said[2].isEmpty ? "␣" : said[2]), "\(excerpt.markdown)")
            #expect(read.isPlainBesides, "\(excerpt.markdown)")
        }
    }

    @Test(
        "C-08: Nothing in a comment notifies anybody, refers to anything or commands the host",
        arguments: [
            "@bob", "a@b.example", "@org/team", "#12", "owner/repo#12", "!34", "GH-12", "gh-7", "$5", "%12", "%\"v 1\"",
            "~bug", "&9",
            "https://github.com/o/r/issues/1", "www.example.com", "ftp://x", "/close", "[[wiki]]", ":tada:",
            "[vulnerability:1]",
            "mailto:x@y.example", "<a href=x>", "<!-- x -->", "[x]: http://y", "# x", "- x", "> x", "1. x", "1) x",
            "    x", "***", "```", "|a|",
        ])
    func neutral(_ text: String) {
        for escaped in [MarkdownText.escaped(text), MarkdownText.escaped("x " + text)] {
            let read = ReadComment(escaped)
            #expect(read.isPlainBesides, "\(escaped)")
            let shown = read.shown.unicodeScalars.map { $0 }
            for (sign, next) in zip(shown, shown.dropFirst()) where "@#!$%~&".unicodeScalars.contains(sign) {
                #expect(
                    !next.properties.isAlphabetic && next.properties.numericType == nil && next != "\"", "\(escaped)")
            }
            for reference in ["://", "www.e", "GH-1", "gh-7", "[[", ":tada", "y:1", "o:x"] {
                #expect(!read.shown.contains(reference), "\(escaped)")
            }
            #expect(!escaped.hasPrefix("/"))
            #expect(
                String(read.shown.unicodeScalars.filter { $0 != "\u{200B}" }.map(Character.init))
                    == text.trimmedOnce(after: escaped))
        }
    }
}

extension String {
    /// As it must read: Markdown drops the spaces at the beginning of a line.
    fileprivate func trimmedOnce(after escaped: String) -> String {
        let words = split(separator: " ").joined(separator: " ")
        return escaped.hasPrefix("x ") ? "x " + words : words
    }
}

/// A line of a comment as CommonMark and GFM read it.
private struct ReadComment {
    var shown = ""
    var struck = ""
    var strong = ""
    /// It is one paragraph of text, with nothing in it but what is struck or strong.
    var isPlainBesides = true

    init(_ markdown: String) {
        var log = FindingLog()
        let bytes = Array((markdown + "\n").utf8)
        let document = MarkdownParser().parse(bytes, in: 0..<bytes.count, path: "comment.md", log: &log)
        var open: [(end: Int, kind: Node.Kind)] = []
        for (index, node) in document.nodes.enumerated() {
            while let last = open.last, last.end <= index { open.removeLast() }
            switch node.kind {
            case .document, .paragraph: break
            case .strong, .strikethrough: open.append((node.end, node.kind))
            case .text:
                shown += document.literal(index)
                let text = String(
                    String.UnicodeScalarView(document.literal(index).unicodeScalars.filter { $0 != "\u{200B}" }))
                if open.last?.kind == .strong { strong += text }
                if open.last?.kind == .strikethrough { struck += text }
            default: isPlainBesides = false
            }
        }
        if document.nodes.count(where: { $0.kind == .paragraph }) != 1 { isPlainBesides = false }
    }
}
