import Diagnostics
import Testing

@Suite("A JSON report")
struct JSONReportTests {
    @Test("holds everything a finding holds, in a fixed order")
    func whole() {
        let file = SourceFile(path: "a.md", text: "é: <b>\n")
        let first = Finding(
            "odd", .error, "Odd", at: .init("a.md", SourceSpan(4, 7)), reason: "R", fix: "F",
            related: [.init("b.md"), .init("a.md", SourceSpan(0, 2))])
        let bytes = JSONReport(asOf: "2026-03-31").bytes(of: [first, Finding("even", .note, "<", at: .init("b.md"))]) {
            $0 == "a.md" ? file : nil
        }
        #expect(
            String(decoding: bytes, as: UTF8.self) == #"""
                {"version":1,"asOf":"2026-03-31","counts":{"error":1,"warning":0,"note":1},"findings":[
                {"rule":"odd","severity":"error","message":"Odd","reason":"R","fix":"F","path":"a.md","line":1,"column":4,"endLine":1,"endColumn":7,"count":1,"related":[{"path":"b.md"},{"path":"a.md","line":1,"column":1}]},
                {"rule":"even","severity":"note","message":"\u003C","path":"b.md","count":1,"related":[]}
                ]}

                """#)
    }

    @Test("tells how many findings are left out where some may be")
    func leftOut() {
        let bytes = JSONReport(asOf: "2026-03-31", leftOut: LeftOut(known: 2, unchanged: 0)).bytes(of: []) { _ in nil }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#""note":0},"leftOut":{"known":2,"unchanged":0},"findings":["#))
    }

    @Test("is whole without findings")
    func empty() {
        let bytes = JSONReport(asOf: "2026-03-31").bytes(of: []) { _ in nil }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "{\"version\":1,\"asOf\":\"2026-03-31\",\"counts\":{\"error\":0,\"warning\":0,\"note\":0},\"findings\":[\n]}\n"
        )
    }
}
