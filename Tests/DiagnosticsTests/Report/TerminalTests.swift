import Diagnostics
import Testing

@Suite("A terminal")
struct TerminalTests {
    @Test(
        "shows what would act on it",
        arguments: [
            ("\u{1B}[2J", "\\u{1B}[2J"), ("a\u{1B}]0;x\u{7}", "a\\u{1B}]0;x\\u{7}"), ("\u{9B}31m", "\\u{9B}31m"),
            ("a\r\nb\tc", "a\\u{D}\\u{A}b\\u{9}c"), ("\u{7F}", "\\u{7F}"), ("a\u{202E}b", "a\\u{202E}b"),
            ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("a\u{200B}b\u{FEFF}", "a\\u{200B}b\\u{FEFF}"),
            ("a\u{2028}b", "a\\u{2028}b"), ("\u{E0041}", "\\u{E0041}"), ("\u{3164}", "\\u{3164}"),
            ("##[add-path]/x", "#\\u{23}[add-path]/x"), ("## [x]", "## [x]"), ("zażółć – 日本語 ❤️", "zażółć – 日本語 ❤️"),
        ])
    func visible(text: String, expected: String) {
        #expect(Array(Terminal.visible(text).utf8) == Array(expected.utf8))
    }

    @Test("shows a long text in time that grows with its length", arguments: ["@\n", "##["])
    func long(piece: String) {
        let shown = Terminal.visible(String(repeating: piece, count: 250_000))
        #expect(shown.utf8.count >= 1_500_000)
    }

    @Test("colours only where it may")
    func colour() {
        #expect(Terminal(isColoured: false).styled("a\u{1B}", .error) == "a\\u{1B}")
        #expect(Terminal(isColoured: true).styled("a\u{1B}", .error) == "\u{1B}[1;31ma\\u{1B}\u{1B}[0m")
    }
}
