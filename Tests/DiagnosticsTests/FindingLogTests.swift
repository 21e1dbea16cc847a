import Diagnostics
import Testing

@Suite("A finding log")
struct FindingLogTests {
    @Test("orders by path, offset and rule, whatever was reported first")
    func order() {
        let expected = [
            finding("b", "Z.md", 9), finding("z", "a.md", nil), finding("b", "a.md", 1), finding("a", "a.md", 3),
            finding("b", "a.md", 3), finding("a", "é.md", 0), finding("a", "", nil),
        ]
        #expect(merged(expected.reversed()) == expected)
        #expect(merged(expected) == expected)
    }

    @Test("orders equal places by their texts, so that no thread decides")
    func ties() {
        var first = finding("a", "a.md", 1)
        var second = first
        first.fix = "Do one"
        second.fix = "Do two"
        #expect(merged([second, first]) == [first, second])
    }

    @Test("says the same thing once")
    func equal() {
        #expect(merged([finding("a", "a.md", 1), finding("a", "a.md", 1)]).count == 1)
    }

    @Test("keeps apart two files whose names only look the same")
    func equivalent() {
        #expect(merged([finding("a", "\u{E9}.md", 1), finding("a", "e\u{301}.md", 1)]).count == 2)
    }

    @Test("makes one of more than three with one cause, and keeps their places")
    func grouped() {
        let four = (1...4).map { (index: Int) in finding("a", "\(index).md", index, cause: "owner: Salse") }
        let merged = merged(four + [finding("a", "1.md", 2), finding("a", "5.md", 1, cause: "other")])
        #expect(merged.map(\.count) == [4, 1, 1])
        #expect(merged[0].related == four.dropFirst().map(\.location))
        #expect(merged.count(of: .warning) == 6)
    }

    @Test("says once what says the same")
    func same() {
        let two = (1...2).map { (index: Int) in finding("a", "\(index).md", index, cause: "c") }
        #expect(merged(two).map(\.count) == [2])
    }

    @Test("leaves three single that say different things, and never hides an error behind a warning")
    func single() {
        let three = (1...3).map { (index: Int) in
            finding("a", "\(index).md", index, cause: "c", message: "Odd \(index)")
        }
        var error = finding("a", "4.md", 1, cause: "c")
        error.severity = .error
        #expect(merged(three + [error]).map(\.count) == [1, 1, 1, 1])
    }

    private func merged(_ findings: [Finding]) -> [Finding] {
        var log = FindingLog()
        log.report(contentsOf: findings)
        return log.merged
    }

    private func finding(
        _ rule: RuleID, _ path: String, _ offset: Int?, cause: String? = nil, message: Phrase = "Odd"
    ) -> Finding {
        Finding(rule, .warning, message, at: .init(path, offset.map { SourceSpan($0, $0 + 1) }), cause: cause)
    }
}
