import Diagnostics
import Localization

/// Content as it is written into the Markdown of a pull request's comment, behind the beginning of a line.
///
/// Words alone stand as they are. All else stands in code: there a host reads no mention, no reference to an issue or a commit, no link,
/// no command and no HTML. A backslash would not do: hosts look for mentions in what Markdown has become.
enum MarkdownText {
    /// A name or a value.
    static func name(_ content: String, limit: Int = 200) -> String {
        let line = content.onOneLine(atMost: limit)
        return isTame(line) ? line : code(line, limit: limit)
    }

    /// The same in bold, as far as it stands as it is.
    static func strong(_ content: String, limit: Int = 200) -> String {
        let line = content.onOneLine(atMost: limit)
        return isTame(line) ? "**\(line)**" : code(line, limit: limit)
    }

    /// Letters, numbers and the signs of a sentence: nothing that means something to Markdown or to a host, such as `@name`, `#12`,
    /// `GH-12`, `:smile:`, `www.example.com` or the id of a commit.
    private static func isTame(_ line: String) -> Bool {
        let scalars = Array(line.unicodeScalars)
        var word = 0
        for (index, scalar) in scalars.enumerated() {
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            word = scalar.isPartOfWord ? word + 1 : 0
            switch scalar {
            case " ", ",", "(", ")", "'", "’", "‘", "“", "”", "„", "–", "—", "…", "·", "→", "€": break
            case "-": if !before.properties.isAlphabetic || !after.properties.isAlphabetic { return false }
            case ".", ":", ";", "?", "!", "%":
                if !" ),'’”".unicodeScalars.contains(after) { return false }
            case "0"..."9": if word >= shortestCommit { return false }
            case _ where scalar.isPartOfWord: if word >= shortestCommit, holdsDigit(scalars[...index]) { return false }
            default: return false
            }
        }
        return !scalars.isEmpty
    }

    /// Whether the word that ends here has a digit in it.
    private static func holdsDigit(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        for scalar in scalars.suffix(shortestCommit).reversed() {
            if !scalar.isPartOfWord { return false }
            if "0"..."9" ~= scalar { return true }
        }
        return false
    }

    /// So many digits of its id name a commit.
    private static let shortestCommit = 7

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

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .nonspacingMark, .spacingMark: true
        case .decimalNumber: isASCII
        default: false
        }
    }
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
