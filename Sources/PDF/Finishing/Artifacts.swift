/// Marks what nobody should hear: browsers leave heads, rules and backgrounds without any mark, but in a tagged file all content is either tagged or an artifact
/// (ISO 32000-1, 14.8.2.2).
enum Artifacts {
    /// A content stream in which every text, path and picture outside of marked content stands in one of its own. A stream with a picture inside it stays
    /// as it is: what lies between its words is no text.
    static func marked(_ content: [UInt8]) -> [UInt8] {
        var lexer = PDFLexer(content[...], at: 0)
        var depth = 0
        /// Where the operator begins that is read, with its operands.
        var start: Int?
        var path: Int?
        var text: Int?
        var pieces: [(start: Int, end: Int)] = []
        while true {
            lexer.skipSpace()
            let position = lexer.position
            let token = lexer.next()
            if token == .end { break }
            if start == nil { start = position }
            guard case .word(let range) = token, let first = start else { continue }
            start = nil
            switch String(decoding: content[range], as: UTF8.self) {
            case "BI": return content
            case "BMC", "BDC":
                depth += 1
                text = nil
            case "EMC": depth = max(0, depth - 1)
            case "BT": text = depth == 0 ? first : nil
            case "ET":
                if let text { pieces.append((text, range.upperBound)) }
                text = nil
            case "m", "re": if depth == 0, path == nil { path = first }
            case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*":
                if let path { pieces.append((path, range.upperBound)) }
                path = nil
            case "n": path = nil
            case "Do", "sh": if depth == 0 { pieces.append((first, range.upperBound)) }
            default: break
            }
        }
        var output: [UInt8] = []
        output.reserveCapacity(content.count + pieces.count * 24)
        var done = 0
        for piece in pieces {
            output += content[done..<piece.start]
            output += "/Artifact BMC\n".utf8
            output += content[piece.start..<piece.end]
            output += "\nEMC".utf8
            done = piece.end
        }
        output += content[done...]
        return output
    }
}
