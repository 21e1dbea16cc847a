import Diagnostics
import Testing

@Suite("An excerpt")
struct ExcerptTests {
    @Test("puts carets below what is meant")
    func carets() {
        let excerpt = excerpt("title: A\nowner: Salse\n", 16, 21)
        #expect(excerpt.line == 2)
        #expect(drawn(excerpt) == ["owner: Salse", "       ^^^^^"])
    }

    @Test("counts columns as a terminal shows them")
    func widths() {
        #expect(drawn(excerpt("\ta\tbc", 3, 4)) == ["    a   bc", "        ^"])
        #expect(drawn(excerpt("日本 x", 7, 8)) == ["日本 x", "     ^"])
        #expect(drawn(excerpt("日本 x", 3, 6)) == ["日本 x", "  ^^"])
        #expect(drawn(excerpt("e\u{301}x", 3, 4)) == ["e\u{301}x", " ^"])
        #expect(drawn(excerpt("a\u{202E}b", 4, 5)) == ["a\\u{202E}b", "         ^"])
    }

    @Test("spells out bytes that are no text")
    func invalid() {
        let file = SourceFile(path: "a", bytes: [0x61, 0xFF, 0xC3, 0x62])
        let excerpt = Excerpt(of: SourceSpan(1, 2), in: file, lines: LineIndex(file.bytes))
        #expect(drawn(excerpt) == ["a\\xFF\\xC3b", " ^^^^"])
    }

    @Test("marks at least one column, and of several lines the first")
    func edges() {
        #expect(drawn(excerpt("abc", 1, 1)) == ["abc", " ^"])
        #expect(drawn(excerpt("abc", 3, 3)) == ["abc", "   ^"])
        #expect(drawn(excerpt("abc\r\ndef", 1, 7)) == ["abc", " ^^"])
        #expect(drawn(excerpt("abc\ndef", 3, 7)) == ["abc", "   ^"])
        #expect(drawn(excerpt("", 0, 0)) == ["", "^"])
        #expect(drawn(excerpt("ab", 7, 9)) == ["ab", "  ^"])
    }

    @Test("cuts a long line around the carets")
    func long() {
        let line = String(repeating: "a", count: 300) + "XY" + String(repeating: "b", count: 300)
        let middle = excerpt(line, 300, 302)
        let columns = Array(middle.text.unicodeScalars)
        #expect(columns.count <= 102)
        #expect(columns.first == "…" && columns.last == "…")
        #expect(columns[middle.indent] == "X" && columns[middle.indent + 1] == "Y")
        #expect(middle.caretCount == 2)

        let start = excerpt(line, 0, 601)
        #expect(start.text == String(repeating: "a", count: 100) + "…")
        #expect((start.indent, start.caretCount) == (0, 100))

        let end = excerpt(line, 601, 602)
        #expect(end.text.utf8.last == UInt8(ascii: "b"))
        #expect(end.indent == Array(end.text.unicodeScalars).count - 1)
    }

    @Test("cuts between characters, not within", arguments: 0..<8)
    func cutsBetweenCharacters(shift: Int) {
        let line = String(repeating: "x", count: shift) + String(repeating: "日", count: 1000)
        let excerpt = excerpt(line, shift + 1500, shift + 1503)
        #expect(excerpt.text.unicodeScalars.allSatisfy { $0 == "日" || $0 == "…" })
        #expect(excerpt.caretCount == 2)
    }

    @Test("does not take half a character at its edges for a broken one", arguments: 0..<2)
    func edgesOfWindow(shift: Int) {
        let marks = String(repeating: "\u{301}", count: 1000)
        let excerpt = excerpt(marks + "yz" + marks, 2000 + shift, 2001 + shift)
        #expect(!excerpt.text.contains("\\x"))
        #expect(excerpt.caretCount == 1)
    }

    @Test("is no longer than the line it stands in, however many marks are heaped on a letter")
    func heapedMarks() {
        let heap = excerpt("a" + String(repeating: "\u{301}", count: 5) + "b", 11, 12)
        #expect(Array(heap.text.utf8) == Array("a\u{301}\u{301}\\u{301}\\u{301}\\u{301}b".utf8))
        #expect(heap.indent == 22 && heap.caretCount == 1)
        let long = excerpt(String(repeating: "x" + String(repeating: "\u{301}", count: 50), count: 100), 5000, 5001)
        #expect(long.text.unicodeScalars.count <= 200)
    }

    private func excerpt(_ text: String, _ start: Int, _ end: Int) -> Excerpt {
        let file = SourceFile(path: "a.md", text: text)
        return Excerpt(of: SourceSpan(start, end), in: file, lines: LineIndex(file.bytes))
    }

    private func drawn(_ excerpt: Excerpt) -> [String] {
        [
            excerpt.text,
            String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.caretCount),
        ]
    }
}
