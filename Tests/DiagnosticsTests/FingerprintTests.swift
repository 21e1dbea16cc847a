import Diagnostics
import Testing

@Suite("A fingerprint")
struct FingerprintTests {
    @Test("stays the same wherever in the file the finding is, and on another day")
    func lasts() {
        func finding(_ start: Int, days: Int, asOf day: String) -> Finding {
            Finding(
                "overdue", .warning, "'\("Call")' held until 2026-03-01: \(count: days, "day") overdue on \(asOf: day)",
                at: .init("call.md", SourceSpan(start, start + 4)))
        }
        let first = Fingerprint(finding(3, days: 30, asOf: "2026-03-31"))
        #expect(first == Fingerprint(finding(80, days: 31, asOf: "2026-04-01")))
        #expect(first.message == "'Call' held until 2026-03-01: … overdue on …")
    }

    @Test("is another one for another rule, file or message")
    func differs() {
        let all = ["a", "b"].flatMap { rule in
            ["a.md", "b.md"].flatMap { path in
                ["One", "Two"].map { Fingerprint(rule: RuleID(rule), path: path, message: $0) }
            }
        }
        #expect(Set(all).count == 8)
        #expect(all.sorted().map(\.path) == ["a.md", "a.md", "a.md", "a.md", "b.md", "b.md", "b.md", "b.md"])
        #expect(all.sorted().prefix(4).map(\.message) == ["One", "Two", "One", "Two"])
    }

    @Test("tells canonically equivalent texts apart")
    func bytes() {
        let (composed, decomposed) = ("\u{E9}.md", "e\u{301}.md")
        #expect(composed == decomposed)
        let first = Fingerprint(rule: "a", path: composed, message: "Odd")
        let second = Fingerprint(rule: "a", path: decomposed, message: "Odd")
        #expect(first != second && Set([first, second]).count == 2 && second < first)
    }
}
