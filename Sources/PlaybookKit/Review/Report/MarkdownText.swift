import Diagnostics
import Localization

/// Markdown as it is written into the comment of a pull request. Whatever the content holds stands in code: there a host reads no
/// mention, no reference to an issue or a commit, no link, no HTML and, behind the beginning of a line, no command.
struct MarkdownText {
    /// Content on one line, cut to `limit` code points, with everything invisible spelled out. Longer runs of backticks than any in it
    /// stand around it, so that none ends it.
    static func code(_ content: String, limit: Int = 200) -> String {
        let text = Terminal.visible(content.onOneLine(atMost: limit))
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == backtick ? run + 1 : 0
            longest = max(longest, run)
        }
        guard !text.utf8.isEmpty else { return "` `" }
        let fence = String(repeating: "`", count: longest + 1)
        // One space on each side is taken away again; a backtick at the edge would join the fence.
        let edge = text.utf8.first == backtick || text.utf8.last == backtick ? " " : ""
        return fence + edge + text + edge + fence
    }

    /// The same in an HTML element, which a host reads without Markdown: the line that opens what is folded.
    static func html(_ content: String, limit: Int = 200) -> String {
        var bytes: [UInt8] = []
        for byte in Terminal.visible(content.onOneLine(atMost: limit)).utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            default: bytes.append(byte)
            }
        }
        return "<code>" + String(decoding: bytes, as: UTF8.self) + "</code>"
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
