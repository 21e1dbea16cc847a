import CommonMark

/// The theme's own style sheets and scripts as readers load them: without what is written for those who read the source.
///
/// Made for these files and tested with them; it is no parser of the two languages. Text in quotes and back quotes stays, and none of
/// these files has one that goes over several lines.
enum CompactText {
    static func of(_ bytes: [UInt8], fileExtension: String?) -> [UInt8] {
        switch fileExtension {
        case "css": styleSheet(bytes)
        case "js": script(bytes)
        default: bytes
        }
    }

    /// One line. A space goes where a sign stands beside it that ends or begins something anyway, and so does the last `;` of a rule.
    private static func styleSheet(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var index = 0
        var hasSpace = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == slash, bytes[index...].starts(with: Array("/*".utf8)) {
                index = bytes[index...].firstRange(of: Array("*/".utf8))?.upperBound ?? bytes.count
                continue
            }
            if byte.isSpace {
                hasSpace = true
                index += 1
                continue
            }
            if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
            if hasSpace, let last = output.last, !Self.edges.contains(last), last != UInt8(ascii: ":"),
                !Self.edges.contains(byte)
            {
                output.append(space)
            }
            hasSpace = false
            let end = byte == quote ? Self.end(ofQuoteAt: index, in: bytes) : index + 1
            output += bytes[index..<end]
            index = end
        }
        return output + [UInt8(ascii: "\n")]
    }

    private static let edges = Set("{};,>".utf8)

    /// Without comments, spaces and ends of lines that nothing needs, and the `;` before a bracket that ends a statement, and with short
    /// names for what it declares.
    private static func script(_ bytes: [UInt8]) -> [UInt8] {
        let tokens = ScriptToken.all(of: bytes)
        let names = ScriptNames(tokens)
        var output: [UInt8] = []
        for (index, token) in tokens.enumerated() {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            if token.kind == .endOfLine {
                let goesOn = output.last.map(continued.contains) ?? true || next?.isSign(in: continuing) ?? false
                if !goesOn { output.append(endOfLine) }
                continue
            }
            if token.isSign(in: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
            if let last = output.last, mustBeApart(last, token) { output.append(space) }
            output += names.short(token)
        }
        return output
    }

    /// Two words, or two signs that would count up or down together.
    private static func mustBeApart(_ last: UInt8, _ token: ScriptToken) -> Bool {
        token.kind == .word ? last.isPartOfName : token.bytes.first == last && "+-".utf8.contains(last)
    }

    /// What a line ends with that goes on, and begins with that goes on from the line before.
    private static let continued = Set("\n{([,;=>?:&|".utf8)
    private static let continuing = "})].?:&|"

    /// Behind the quotation mark that closes the one here.
    private static func end(ofQuoteAt start: Int, in bytes: [UInt8]) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != bytes[start] {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }

    private static let space = UInt8(ascii: " ")
    private static let endOfLine = UInt8(ascii: "\n")
    private static let slash = UInt8(ascii: "/")
    private static let quote = UInt8(ascii: "\"")
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 }
}
