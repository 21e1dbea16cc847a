import CommonMark
import Diagnostics

/// Facts that pages print by their names: `call_back: 4 business hours`.
extension VocabularyReader {
    /// In bytes. A page may print it thousands of times; what needs more words is a section to link to.
    private static let longestValue = 300

    mutating func readValues(_ node: YAMLDocument.Node?) {
        for (key, value) in pairs(
            of: node, "'values' is not a list of names and values", fix: "Write 'name: value' lines")
        {
            let name = key.text ?? ""
            guard ValueMarks.isName(name) else {
                report(
                    "'\(name.prefix(60))' cannot be the name of a value", at: key,
                    reason: "No page can print the value",
                    fix: "Use up to 64 letters, digits and '-', '_' or '.', the first a letter or a digit")
                continue
            }
            // Known even where it cannot be used, so that its uses are not called unknown as well.
            vocabulary.valuePlaces[name] = location(key)
            let value = value.byLanguage(vocabulary.languages).flatMap { chosen($0, of: key) } ?? value
            guard let text = value.text.map(Self.line), !text.isBlank else {
                report("The value '\(name)' is not a text", at: key, fix: "Write '\(name): value'")
                continue
            }
            guard text.utf8.count <= Self.longestValue else {
                report(
                    "The value '\(name)' is longer than \(Self.longestValue) bytes", at: value,
                    reason: "A page could print it thousands of times", fix: "Shorten it, or write it on a page")
                continue
            }
            vocabulary.values[name] = text
        }
    }

    /// On one line: with another, a value would end the subject of an e-mail and begin a recipient.
    private static func line(_ text: String) -> String {
        let lines = text.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        return lines.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.isBlank }.joined(separator: " ")
    }
}
