import Diagnostics
import Testing

@Suite("A GitHub report")
struct GitHubReportTests {
    @Test("is one command a finding, at its lines of the file in the checkout, and the summary")
    func whole() {
        let file = SourceFile(path: "a.md", text: "é: <b>\nc\n")
        let first = Finding(
            "odd", .error, "100 % odd: a, b", at: .init("a.md", SourceSpan(4, 7)), reason: "R", fix: "F")
        var merged = Finding("even", .warning, "Two lines", at: .init("a.md", SourceSpan(0, 9)))
        merged.count = 4
        let findings = [first, merged, Finding("none", .note, "Nowhere", at: .init(""))]
        let bytes = GitHubReport(asOf: "2026-03-31").bytes(of: findings) {
            $0 == "a.md" ? file : nil
        } path: {
            $0.isEmpty ? "" : "content/" + $0
        }
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                ::error file=content/a.md,line=1,endLine=1,col=4,endColumn=7,title=odd::100 %25 odd: a, b%0Awhy: R%0Afix: F
                ::warning file=content/a.md,line=1,endLine=2,title=even::Two lines%0Acount: 4
                ::notice title=none::Nowhere
                1 error, 4 warnings, 1 note in 1 file as of 2026-03-31

                """)
    }

    @Test("stops at its limit and counts on")
    func limit() {
        let findings = (0..<500).map { Finding("a", .error, "Odd \($0)", at: .init("a.md")) }
        let bytes = GitHubReport(asOf: "2026-03-31").bytes(of: findings) { _ in
            nil
        } path: {
            $0
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == 202)
        #expect(lines.suffix(2) == ["300 more not shown", "500 errors in 1 file as of 2026-03-31"])
    }
}
