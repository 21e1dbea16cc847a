import Testing

@testable import PlaybookKit

@Suite("A correction of spelling")
struct CorrectionTests {
    /// The risk of a page of one side that says one thing and then the other, beside a page with the right words.
    private func risk(_ before: String, _ after: String, elsewhere: String = "warehouse tomorrow invoice") -> String {
        let old = ["a.md": "---\ntitle: A\nowner: sales\n---\n\(before)\n", "b.md": "# B\n\n\(elsewhere)\n"]
        let new = "---\ntitle: A\nowner: sales\n---\n\(after)\n"
        return review(["a.md": new], of: old).pages.first?.risk.code ?? ""
    }

    @Test(
        "is a word with one slip, if the new one stands in the playbook and the old one nowhere else",
        arguments: [
            ("the warehuose", "the warehouse"), ("the warehose", "the warehouse"), ("(warehousee)", "(warehouse)"),
            ("come tomorow, bring the invioce", "come tomorrow, bring the invoice"), ("one\ntwo", "one two"),
        ])
    func slips(before: String, after: String) { #expect(risk(before, after) == "R0") }

    @Test(
        "is nothing that may change what is said",
        arguments: [
            ("within 24 hours", "within 4 hours"), ("100 euro", "110 euro"), ("do it", "do not do it"),
            ("ask Anna", "ask Hanna"), ("the warehouse", "the Warehouse"), ("[one](warehuose)", "[one](warehouse)"),
            ("`warehuose.x`", "`warehouse.x`"), ("a b", "a b c"), ("legal", "illegal"), ("paid, done", "paid. done"),
            ("hour", "four"), ("fourtene", "fourteen"), ("neveer", "never"), ("noon", "moon"), ("at 9.30", "at 9:30"),
        ])
    func meanings(before: String, after: String) {
        #expect(risk(before, after, elsewhere: "warehouse illegal four fourteen never moon hour") == "R1")
    }

    @Test("is nothing where the old word stands elsewhere, or the new one nowhere")
    func evidence() {
        #expect(risk("a host", "a cost", elsewhere: "host cost") == "R1")
        #expect(risk("warehuose", "warehouse", elsewhere: "warehuose warehouse") == "R1")
        #expect(risk("warehuose", "warehouse", elsewhere: "nothing") == "R1")
        #expect(risk("warehuose and warehuose", "warehouse and warehuose") == "R1")
    }

    @Test("has at most three words")
    func count() {
        let words = ["warehuose", "tomorow", "invioce", "invocie"]
        let right = ["warehouse", "tomorrow", "invoice", "invoice"]
        #expect(risk(words[..<3].joined(separator: " "), right[..<3].joined(separator: " ")) == "R0")
        #expect(risk(words.joined(separator: " "), right.joined(separator: " ")) == "R1")
    }

    @Test("has Polish letters too")
    func polish() {
        #expect(risk("zadzwon jutro", "zadzwoń jutro", elsewhere: "zadzwoń") == "R0")
        #expect(risk("bez zgody", "beż zgody", elsewhere: "beż") == "R1")
    }

    @Test("is not enough of a change of what both sides use or have agreed on to leave them out")
    func stakes() {
        #expect(review(edited("call.md", "warehouse", "warehous")).pages.first?.risk == .shared)
        let files = agreedPlaybook.merging(edited("mql.md", "checked", "cheked").compactMapValues(\.self)) { $1 }
        #expect(review(["mql.md": agreedPlaybook["mql.md"]], of: files).pages.first?.risk == .commitment)
    }
}
