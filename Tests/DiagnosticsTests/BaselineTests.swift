import Diagnostics
import Testing

@Suite("A baseline")
struct BaselineTests {
    private func finding(_ path: String, _ message: Phrase, _ start: Int = 0) -> Finding {
        Finding("odd", .error, message, at: .init(path, SourceSpan(start, start + 1)))
    }

    @Test("knows each finding as often as it was found, and counts what is found no more")
    func split() {
        let old = [finding("a.md", "One"), finding("a.md", "One", 5), finding("a.md", "Two"), finding("b.md", "One")]
        let now = [
            finding("a.md", "One", 7), finding("a.md", "One", 8), finding("a.md", "One", 9), finding("c.md", "One"),
        ]
        let (new, known, gone) = Baseline(of: old).split(now)
        #expect(new == [now[2], now[3]])
        #expect((known, gone) == (2, 2))
    }

    @Test("leaves nothing of what it was made of, and nothing out where it is empty")
    func whole() {
        let findings = [finding("a.md", "One"), finding("a.md", "One", 5), finding("", "Two")]
        let (new, known, gone) = Baseline(of: findings).split(findings)
        #expect(new == [] && (known, gone) == (3, 0))
        #expect(Baseline().split(findings).new == findings)
    }

    @Test("is written one finding a line, in an order that the run does not change")
    func written() {
        let findings = [
            finding("b.md", "'\u{1B}<x>'"), finding("a.md", "Two"), finding("a.md", "One"), finding("a.md", "Two", 4),
        ]
        let expected = #"""
            {"path":"a.md","rule":"odd","message":"One"}
            {"path":"a.md","rule":"odd","message":"Two","count":2}
            {"path":"b.md","rule":"odd","message":"'\u001B\u003Cx>'"}

            """#
        #expect(String(decoding: Baseline(of: findings).bytes, as: UTF8.self) == expected)
        #expect(Baseline(of: findings.reversed()).bytes == Baseline(of: findings).bytes)
        #expect(Baseline().bytes == [])
    }
}
