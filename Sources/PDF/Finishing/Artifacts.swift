/// Marks what nobody should hear: browsers leave heads, rules and backgrounds without any mark, but in a tagged file all content is either tagged or an artifact
/// (ISO 32000-1, 14.8.2.2).
struct Artifacts {
    /// The stream in which every text, path and picture outside of marked content stands in some of its own; `nil` if there is none. A stream with a
    /// picture inside it stays as it is: what lies between its words is no text.
    let content: [UInt8]?
    /// The forms that are drawn outside of marked content. They hold marks of their own, so what they draw is marked in them.
    let forms: [PDFName]

    init(in content: [UInt8], isForm: (PDFName) -> Bool) {
        var lexer = PDFLexer(content[...], at: 0)
        var depth = 0
        /// Where the operator begins that is read, with its operands.
        var start: Int?
        var path: Int?
        var text: Int?
        var name: PDFName?
        var pieces: [Range<Int>] = []
        var forms: [PDFName] = []
        while true {
            lexer.skipSpace()
            let position = lexer.position
            let token = lexer.next()
            if token == .end { break }
            if start == nil { start = position }
            if case .name(let operand) = token { name = operand }
            guard case .word(let range) = token, let first = start else { continue }
            start = nil
            switch String(decoding: content[range], as: UTF8.self) {
            case "BI":
                self.content = nil
                self.forms = []
                return
            case "BMC", "BDC":
                depth += 1
                text = nil
            case "EMC": depth = max(0, depth - 1)
            case "BT": text = depth == 0 ? first : nil
            case "ET":
                if let text { pieces.append(text..<range.upperBound) }
                text = nil
            case "m", "re": if depth == 0, path == nil { path = first }
            case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*":
                if let path { pieces.append(path..<range.upperBound) }
                path = nil
            case "n": path = nil
            case "Do" where depth == 0:
                if let name, isForm(name) { forms.append(name) } else { pieces.append(first..<range.upperBound) }
            case "sh": if depth == 0 { pieces.append(first..<range.upperBound) }
            default: break
            }
        }
        self.forms = forms
        self.content = pieces.isEmpty ? nil : Self.marked(content, pieces)
    }

    private static func marked(_ content: [UInt8], _ pieces: [Range<Int>]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(content.count + pieces.count * 24)
        var done = 0
        // In a damaged stream one piece may begin within another, and is part of it.
        for piece in pieces where piece.lowerBound >= done {
            output += content[done..<piece.lowerBound]
            output += "/Artifact BMC\n".utf8
            output += content[piece]
            output += "\nEMC".utf8
            done = piece.upperBound
        }
        return output + content[done...]
    }
}
