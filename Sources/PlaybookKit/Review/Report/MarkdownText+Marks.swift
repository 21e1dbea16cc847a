import CommonMark
import Diagnostics

extension MarkdownText {
    /// At most `limit` code points, in bold.
    static func strong(_ text: String, limit: Int = 200) -> String { emphasized(text.onOneLine(atMost: limit), "**") }

    /// A text between marks. Emphasis begins and ends beside a letter; beside a sign, something without width stands in for it.
    static func emphasized(_ text: String, _ mark: String) -> String {
        let escaped = escaped(text)
        let opening = escaped.unicodeScalars.first.map(\.isLetter) == true ? "" : String(zeroWidthSpace)
        let closing = escaped.unicodeScalars.last.map(\.isLetter) == true ? "" : String(zeroWidthSpace)
        return mark + opening + escaped + closing + mark
    }

    /// A path or an id: in code, where no host looks for anything. Longer runs of backticks than any in it stand around it.
    static func code(_ text: String, limit: Int = 300) -> String {
        let text = Terminal.visible(text.onOneLine(atMost: limit))
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == backtick ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        // A space on each side is taken away again; a backtick at the edge would join the fence.
        let edge = text.utf8.first == backtick || text.utf8.last == backtick ? " " : ""
        return fence + edge + text + edge + fence
    }

    /// The same where a host reads HTML without Markdown: in the line that opens what is folded.
    static func html(_ text: String, limit: Int = 200) -> String {
        var html = HTMLBuffer()
        html.append(markup: "<code>")
        html.append(text: Terminal.visible(text.onOneLine(atMost: limit)))
        html.append(markup: "</code>")
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private static let backtick = UInt8(ascii: "`")
}

extension String {
    /// With one space for whatever white space stands between words, and none around them; cut to so many code points.
    func onOneLine(atMost limit: Int = .max) -> String {
        var line = ""
        var count = 0
        var isAfterSpace = true
        for scalar in unicodeScalars {
            let isSpace = scalar.properties.isWhitespace
            if isSpace, isAfterSpace { continue }
            isAfterSpace = isSpace
            guard count < limit else { return line + "…" }
            line.unicodeScalars.append(isSpace ? " " : scalar)
            count += 1
        }
        if line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
        return line
    }
}

extension Unicode.Scalar {
    /// A letter or a number to the rules of emphasis.
    fileprivate var isLetter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
