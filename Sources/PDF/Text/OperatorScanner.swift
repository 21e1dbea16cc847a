/// Reads the operators of a content stream or of a character map one by one (ISO 32000-1, 7.8.2), each with the operands before it.
///
/// What is neither is passed over; a stream that ends early ends what stands in it. Time and memory are linear in the stream.
struct OperatorScanner {
    /// Of the operator that was read last. Brackets are operands like what stands between them.
    private(set) var operands: [PDFLexer.Token] = []
    private var lexer: PDFLexer

    init(_ bytes: [UInt8]) { lexer = PDFLexer(bytes[...], at: 0) }

    /// The operator as it is written; `nil` at the end.
    mutating func next() -> ArraySlice<UInt8>? {
        operands.removeAll(keepingCapacity: true)
        while true {
            switch lexer.next() {
            case .end: return nil
            case .word(let range):
                let word = lexer.bytes[range]
                let isConstant = ["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
                if !isConstant, let first = word.first, PDFSyntax.isRegular(first) { return word }
            case let token: operands.append(token)
            }
        }
    }

    /// Passes over what follows `ID`: the data of an inline image, which ends at an `EI` between white space and says nothing of its length.
    mutating func skipImageData() {
        let bytes = lexer.bytes
        var index = lexer.position
        while index + 2 < bytes.endIndex {
            if PDFSyntax.isSpace(bytes[index]), bytes[index + 1] == UInt8(ascii: "E"),
                bytes[index + 2] == UInt8(ascii: "I"),
                index + 3 == bytes.endIndex || !PDFSyntax.isRegular(bytes[index + 3])
            {
                lexer.position = index + 3
                return
            }
            index += 1
        }
        lexer.position = bytes.endIndex
    }
}

/// Operands by their place, from zero; `nil` where there is something else.
extension OperatorScanner {
    func number(_ index: Int) -> Double? { operands.indices.contains(index) ? operands[index].number : nil }

    func name(_ index: Int) -> PDFName? {
        guard operands.indices.contains(index), case .name(let name) = operands[index] else { return nil }
        return name
    }

    /// All numbers, in order.
    var numbers: [Double] { operands.compactMap(\.number) }

    /// The string that follows a name, as in an inline dictionary.
    func string(after key: PDFName) -> [UInt8]? {
        for (operand, next) in zip(operands, operands.dropFirst()) {
            if case .name(key) = operand, case .string(let string) = next { return string }
        }
        return nil
    }
}

extension PDFLexer.Token {
    fileprivate var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .real(let number): number
        default: nil
        }
    }
}
