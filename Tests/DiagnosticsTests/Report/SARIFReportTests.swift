import Diagnostics
import Foundation
import Testing

@Suite("A SARIF report")
struct SARIFReportTests {
    private let file = SourceFile(path: "a b.md", text: "é: <b>\nc\n")

    private func report(_ findings: [Finding]) -> [UInt8] {
        SARIFReport(version: "1.2.3", asOf: "2026-03-31").bytes(of: findings) {
            $0 == file.path ? file : nil
        } path: {
            $0.isEmpty ? "content/playbook.yml" : $0.hasPrefix("/") ? $0 : "content/" + $0
        }
    }

    @Test("holds rules with help and results with places in code points")
    func whole() {
        let odd = Finding(
            "very-odd", .error, "Odd", at: .init(file.path, SourceSpan(4, 7)), reason: "R", fix: "F",
            related: [.init("b.md"), .init(file.path, SourceSpan(0, 9))])
        var even = Finding("even", .note, "Even", at: .init(""))
        even.count = 4
        #expect(
            String(decoding: report([odd, even]), as: UTF8.self) == #"""
                {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"truce","version":"1.2.3","rules":[
                {"id":"very-odd","shortDescription":{"text":"Very odd"},"fullDescription":{"text":"R"},"help":{"text":"R\nF"}},
                {"id":"even","shortDescription":{"text":"Even"},"fullDescription":{"text":"Even"},"help":{"text":"Even"}}]}},"columnKind":"unicodeCodePoints","properties":{"asOf":"2026-03-31"},"results":[
                {"ruleId":"very-odd","ruleIndex":0,"level":"error","message":{"text":"Odd\nwhy: R\nfix: F"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/a%20b.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":4,"endLine":1,"endColumn":7}}}],"relatedLocations":[{"id":0,"physicalLocation":{"artifactLocation":{"uri":"content/b.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":1}}},{"id":1,"physicalLocation":{"artifactLocation":{"uri":"content/a%20b.md","uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":1,"endLine":2,"endColumn":2}}}],"partialFingerprints":{"finding/v1":"26b1a74a918745cb"}},
                {"ruleId":"even","ruleIndex":1,"level":"note","message":{"text":"Even\ncount: 4"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/playbook.yml","uriBaseId":"%SRCROOT%"},"region":{"startLine":1}}}],"occurrenceCount":4,"partialFingerprints":{"finding/v1":"f4c977532adabbf2"}}]}]}

                """#)
    }

    @Test("names a rule once, with what its findings say differently, and refers to it by its place")
    func rules() throws {
        let findings = (0..<20).map { number in
            Finding(
                number.isMultiple(of: 2) ? "odd" : "even", .warning, "\(number)", at: .init("a.md"), reason: "Because",
                fix: "Do \(number)")
        }
        let run = try SARIFLog(report(findings)).run
        #expect(run.rules.map(\.id) == ["odd", "even"])
        #expect(run.rules[0].help == "Because\nDo 0\nDo 2\nDo 4\nDo 6\nDo 8")
        #expect(run.results.allSatisfy { run.rules[$0.ruleIndex].id == $0.ruleID })
    }

    @Test("writes every path as an address: relative in the repository, a file outside it")
    func paths() throws {
        func address(_ path: String) throws -> (String, String?) {
            let place = try SARIFLog(report([Finding("odd", .error, "Odd", at: .init(path))])).run.results[0].place
            return (place.uri, place.base)
        }
        #expect(try address("a:b%?#[é]/\u{1}.md") == ("content/a%3Ab%25%3F%23%5B%C3%A9%5D/%01.md", "%SRCROOT%"))
        #expect(try address("/tmp/ü.md") == ("file:///tmp/%C3%BC.md", nil))
    }

    @Test("says nothing that a viewer would take for a link")
    func links() throws {
        let finding = Finding("odd", .error, "[Click](https://example.com) \\[x\\](1)", at: .init("a.md"))
        let run = try SARIFLog(report([finding])).run
        #expect(run.results[0].message == "[Click] (https://example.com) \\[x\\] (1)")
    }

    @Test("lists a hundred related places at most")
    func related() throws {
        let places = (0..<300).map { Finding.Location("\($0).md") }
        let run = try SARIFLog(report([Finding("odd", .error, "Odd", at: .init("a.md"), related: places)])).run
        #expect(run.results[0].related == 100)
    }

    @Test("is a whole log without findings, and says its language where the schema has it")
    func empty() throws {
        let log = try SARIFLog(report([]))
        #expect(log.run.results.isEmpty && log.run.rules.isEmpty && log.run.language == nil)
    }
}
