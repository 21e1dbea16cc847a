import Diagnostics
import Testing

@Suite("A GitLab report")
struct GitLabReportTests {
    @Test("is a list of one finding a line, each at a line of a file")
    func whole() {
        let file = SourceFile(path: "a.md", text: "é\n: <b>\n")
        let odd = Finding("odd", .error, "Odd", at: .init("a.md", SourceSpan(5, 7)), reason: "R", fix: "F")
        var even = Finding("even", .warning, "Even", at: .init("b.md"))
        even.count = 4
        let bytes = GitLabReport().bytes(of: [odd, even, Finding("none", .note, "Nowhere", at: .init(""))]) {
            $0 == "a.md" ? file : nil
        } path: {
            $0.isEmpty ? "content/playbook.yml" : "content/" + $0
        }
        #expect(
            String(decoding: bytes, as: UTF8.self) == #"""
                [
                {"description":"Odd; why: R; fix: F","check_name":"odd","fingerprint":"ef842f543780eecb","severity":"major","location":{"path":"content/a.md","lines":{"begin":2}}},
                {"description":"Even; count: 4","check_name":"even","fingerprint":"729d60ed9edb8edf","severity":"minor","location":{"path":"content/b.md","lines":{"begin":1}}},
                {"description":"Nowhere","check_name":"none","fingerprint":"75457199f4d7ca56","severity":"info","location":{"path":"content/playbook.yml","lines":{"begin":1}}}
                ]

                """#)
    }

    @Test("gives each finding a name of its own, which it keeps while lines move")
    func fingerprints() {
        func names(_ starts: [Int]) -> [Substring] {
            let findings = starts.map { Finding("odd", .error, "Odd", at: .init("a.md", SourceSpan($0, $0 + 1))) }
            let bytes = GitLabReport().bytes(of: findings) { _ in
                nil
            } path: {
                $0
            }
            return String(decoding: bytes, as: UTF8.self).matches(of: /"fingerprint":"([0-9a-f]{16})"/).map(\.output.1)
        }
        #expect(Set(names([1, 5, 9])).count == 3)
        #expect(names([1, 5, 9]) == names([2, 3, 40]))
        #expect(names([1, 5]) == Array(names([1, 5, 9]).prefix(2)))
    }

    @Test("is an empty list without findings")
    func empty() {
        #expect(
            GitLabReport().bytes(of: []) { _ in
                nil
            } path: {
                $0
            } == Array("[\n]\n".utf8))
    }
}
