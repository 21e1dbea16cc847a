import Diagnostics
import Foundation
import Testing

@Suite("JSON text")
struct JSONTextTests {
    @Test("puts commas and lines where they belong")
    func structure() {
        var json = JSONText()
        json.beginObject()
        json.key("a")
        json.beginArray()
        json.newLine()
        json.number(-1)
        json.newLine()
        json.bool(true)
        json.newLine()
        json.endArray()
        json.key("b")
        json.beginObject()
        json.endObject()
        json.key("c")
        json.string("")
        json.endObject()
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"a\":[\n-1,\ntrue\n],\"b\":{},\"c\":\"\"}")
    }

    @Test("escapes what could end a string, a script or a line")
    func escapes() {
        #expect(written("\"\\\n\t\r\0") == #""\"\\\n\t\u000D\u0000""#)
        #expect(written("</script><!--") == #""\u003C/script>\u003C!--""#)
        #expect(written("a\u{2028}b\u{2029}c\u{7F}\u{9B}") == #""a\u2028b\u2029c\u007F\u009B""#)
        #expect(written("##[add-path]/x #[ [") == "\"##\\u005Badd-path]/x #[ [\"")
        #expect(written("\u{600}\"\u{301}<\u{301}") == "\"\u{600}\\\"\u{301}\\u003C\u{301}\"")
    }

    @Test("gives the same text back, scalar by scalar")
    func roundTrip() throws {
        let scalars = (0..<0x3000).compactMap { Unicode.Scalar(UInt32($0)) } + ["\u{FFFD}", "\u{1F600}", "\u{10FFFF}"]
        for start in stride(from: 0, to: scalars.count, by: 16) {
            let text = String(String.UnicodeScalarView(scalars[start..<min(start + 16, scalars.count)]))
            let data = Data("[\(written(text))]".utf8)
            let back = try #require(try JSONSerialization.jsonObject(with: data) as? [String])
            #expect(Array(back[0].utf8) == Array(text.utf8))
        }
    }

    private func written(_ text: String) -> String {
        var json = JSONText()
        json.string(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
