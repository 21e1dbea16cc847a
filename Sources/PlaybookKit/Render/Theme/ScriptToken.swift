import CommonMark

/// A piece of a script, as far as pieces can be told apart without a parser.
///
/// Made for the theme's own scripts and tested with them: they have no comment but `//`, and a slash behind a bracket divides.
struct ScriptToken: Hashable, Sendable {
    enum Kind: Sendable {
        /// A name, a word of the language, or a number up to its point.
        case word
        /// A text in quotes, or a regular expression up to its flags.
        case text
        /// A text in back quotes, with what is inside of it.
        case template
        /// One sign, or two that count up or down.
        case sign
        case endOfLine
    }

    let kind: Kind
    let bytes: [UInt8]

    /// Without comments and spaces.
    static func all(of script: [UInt8]) -> [ScriptToken] {
        var tokens: [ScriptToken] = []
        var start = 0
        while start < script.count {
            if script[start] == UInt8(ascii: " ") {
                start += 1
            } else if script[start...].starts(with: Array("//".utf8)) {
                start = script[start...].firstIndex(of: endOfLine) ?? script.count
            } else {
                let (kind, end) = piece(at: start, of: script, after: tokens.last { $0.kind != .endOfLine })
                tokens.append(ScriptToken(kind: kind, bytes: Array(script[start..<end])))
                start = end
            }
        }
        return tokens
    }

    private static let endOfLine = UInt8(ascii: "\n")

    private static func piece(
        at start: Int, of script: [UInt8], after last: ScriptToken?
    ) -> (kind: Kind, end: Int) {
        switch script[start] {
        case endOfLine: return (.endOfLine, start + 1)
        case UInt8(ascii: "\""): return (.text, end(ofTextAt: start, in: script))
        case UInt8(ascii: "/") where !(last?.endsValue ?? false): return (.text, end(ofTextAt: start, in: script))
        case UInt8(ascii: "`"): return (.template, end(ofTemplateAt: start, in: script))
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            return (.sign, script[start...].dropFirst().first == script[start] ? start + 2 : start + 1)
        case let byte where byte.isPartOfName:
            return (.word, script[start...].firstIndex { !$0.isPartOfName } ?? script.count)
        default: return (.sign, start + 1)
        }
    }

    /// What follows is an operator.
    private var endsValue: Bool {
        switch kind {
        case .sign: bytes == [UInt8(ascii: ")")] || bytes == [UInt8(ascii: "]")]
        case .word: bytes != Array("return".utf8)
        default: true
        }
    }

    /// Behind the sign that closes what the same sign opens; of those in square brackets none does in a regular expression.
    private static func end(ofTextAt start: Int, in script: [UInt8]) -> Int {
        var index = start + 1
        var isInBrackets = false
        while index < script.count, script[index] != script[start] || isInBrackets {
            switch script[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): isInBrackets = script[start] == UInt8(ascii: "/")
            case UInt8(ascii: "]"): isInBrackets = false
            default: break
            }
            index += 1
        }
        return min(index + 1, script.count)
    }

    /// Behind the back quote that closes the one here; between `${` and `}` others may open and close.
    private static func end(ofTemplateAt start: Int, in script: [UInt8]) -> Int {
        let (quote, open, close) = (UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"))
        var opened: [UInt8] = []
        var index = start
        repeat {
            switch script[index] {
            case UInt8(ascii: "\\"): index += 1
            case quote where opened.last == quote: opened.removeLast()
            case quote: opened.append(quote)
            case open where opened.last == open || script[index - 1] == UInt8(ascii: "$"): opened.append(open)
            case close where opened.last == open: opened.removeLast()
            default: break
            }
            index += 1
        } while !opened.isEmpty && index < script.count
        return min(index, script.count)
    }
}

extension UInt8 {
    /// Of names and numbers.
    var isPartOfName: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }
}
