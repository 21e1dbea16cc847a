import CommonMark

/// The theme's own style sheets and scripts as readers load them: without what is written for those who read the source.
///
/// Made for these files and tested with them; it is no parser of the two languages. Text in quotes and back quotes stays, and none of
/// these files has one that goes over several lines, nor a comment that begins behind code and ends below.
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

    /// Without lines of comment, spaces beside signs, line ends that end no statement, and the `;` before a bracket that does.
    ///
    /// From the first slash on that stands in no quotes a line stays, because what follows may be an expression or a comment.
    private static func script(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var isPlain = true
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let line = line.drop { $0.isSpace }
            guard let first = line.first, !line.starts(with: [slash, slash]) else { continue }
            let (text, isWhole) = withoutSpaces(Array(line))
            if isPlain, output.last == endOfLine, continuing.contains(first) { output.removeLast() }
            if output.last == UInt8(ascii: ";"), first == UInt8(ascii: "}") { output.removeLast() }
            output += text
            isPlain = isWhole
            if !isPlain || !continued.contains(output.last ?? 0) { output.append(endOfLine) }
        }
        return output
    }

    /// Whether it was read to its end.
    private static func withoutSpaces(_ line: [UInt8]) -> (text: [UInt8], isWhole: Bool) {
        var output: [UInt8] = []
        var index = 0
        while index < line.count {
            if line[index] == slash { return (output + line[index...], false) }
            let isQuote = line[index] == quote || line[index] == backQuote
            let end = isQuote ? end(ofQuoteAt: index, in: line) : index + 1
            let isBesideSign =
                output.last.map(signs.contains) ?? true || index + 1 == line.count || signs.contains(line[index + 1])
            if line[index] != space || !isBesideSign { output += line[index..<end] }
            index = end
        }
        return (output, true)
    }

    /// What a line ends with that goes on, and begins with that goes on from the line before.
    private static let continued = Set("{(,;".utf8)
    private static let continuing = Set("})].".utf8)
    private static let signs = Set("{}()[];,:?=<>&|!".utf8)

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
    private static let backQuote = UInt8(ascii: "`")
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 }
}
