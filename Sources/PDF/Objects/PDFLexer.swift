import Localization

/// Cuts bytes into tokens (ISO 32000-1, 7.2 and 7.3). Any bytes are tokens of some kind; the end comes after the last of them.
struct PDFLexer {
    enum Token: Hashable {
        case integer(Int)
        case real(Double)
        case string([UInt8])
        case name(PDFName)
        case openArray, closeArray, openDictionary, closeDictionary
        /// `obj`, `R`, `true` and the like, or what nobody knows.
        case word(Range<Int>)
        case end
    }

    let bytes: ArraySlice<UInt8>
    /// An index of `bytes`.
    var position: Int

    init(_ bytes: ArraySlice<UInt8>, at position: Int) {
        self.bytes = bytes
        self.position = min(max(position, bytes.startIndex), bytes.endIndex)
    }

    mutating func next() -> Token {
        skipSpace()
        guard position < bytes.endIndex else { return .end }
        let start = position
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "/"): return .name(name())
        case UInt8(ascii: "("): return .string(literalString())
        case UInt8(ascii: "["): return .openArray
        case UInt8(ascii: "]"): return .closeArray
        case UInt8(ascii: "<"):
            guard peek == UInt8(ascii: "<") else { return .string(hexString()) }
            position += 1
            return .openDictionary
        case UInt8(ascii: ">"):
            guard peek == UInt8(ascii: ">") else { return .word(start..<position) }
            position += 1
            return .closeDictionary
        case UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"): return .word(start..<position)
        default:
            while let next = peek, PDFSyntax.isRegular(next) { position += 1 }
            return number(start..<position) ?? .word(start..<position)
        }
    }

    func isWord(_ token: Token, _ text: String) -> Bool {
        guard case .word(let range) = token, range.count == text.utf8.count else { return false }
        return bytes[range].elementsEqual(text.utf8)
    }

    mutating func skipSpace() {
        while let byte = peek {
            if PDFSyntax.isSpace(byte) {
                position += 1
            } else if byte == UInt8(ascii: "%") {
                while let byte = peek, byte != 0x0A, byte != 0x0D { position += 1 }
            } else {
                return
            }
        }
    }

    private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    /// Longer numbers than any that counts are words.
    private func number(_ range: Range<Int>) -> Token? {
        guard range.count <= 32 else { return nil }
        var digits = bytes[range]
        var isNegative = false
        if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            digits = digits.dropFirst()
        }
        // Digits are whole and divided once, which gives the nearest number.
        var (whole, scale) = (0.0, 1.0)
        var (isReal, hasDigit) = (false, false)
        for byte in digits {
            if byte == UInt8(ascii: "."), !isReal {
                isReal = true
            } else if ASCII.isDigit(byte) {
                hasDigit = true
                whole = whole * 10 + Double(byte - UInt8(ascii: "0"))
                if isReal { scale *= 10 }
            } else {
                return nil
            }
        }
        guard hasDigit else { return nil }
        let value = (isNegative ? -whole : whole) / scale
        return isReal ? .real(value) : Int(exactly: value).map(Token.integer) ?? .real(value)
    }

    private mutating func name() -> PDFName {
        var name: [UInt8] = []
        while let byte = peek, PDFSyntax.isRegular(byte) {
            position += 1
            if byte == UInt8(ascii: "#"), position + 1 < bytes.endIndex,
                let high = ASCII.hexValue(bytes[position]), let low = ASCII.hexValue(bytes[position + 1])
            {
                name.append(high << 4 | low)
                position += 2
            } else {
                name.append(byte)
            }
        }
        return PDFName(name)
    }

    private mutating func hexString() -> [UInt8] {
        var string: [UInt8] = []
        var high: UInt8?
        while let byte = peek {
            position += 1
            if byte == UInt8(ascii: ">") { break }
            guard let digit = ASCII.hexValue(byte) else { continue }
            if let first = high {
                string.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        if let high { string.append(high << 4) }
        return string
    }

    /// 7.3.4.2.
    private mutating func literalString() -> [UInt8] {
        var string: [UInt8] = []
        var depth = 1
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return string }
            case UInt8(ascii: "\\"):
                appendEscape(to: &string)
                continue
            case 0x0D:
                // Line ends of every kind are one.
                if peek == 0x0A { position += 1 }
                string.append(0x0A)
                continue
            default: break
            }
            string.append(byte)
        }
        return string
    }

    private mutating func appendEscape(to string: inout [UInt8]) {
        guard let byte = peek else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): string.append(0x0A)
        case UInt8(ascii: "r"): string.append(0x0D)
        case UInt8(ascii: "t"): string.append(0x09)
        case UInt8(ascii: "b"): string.append(0x08)
        case UInt8(ascii: "f"): string.append(0x0C)
        case 0x0A: break
        case 0x0D: if peek == 0x0A { position += 1 }
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = Int(byte - UInt8(ascii: "0"))
            for _ in 0..<2 {
                guard let digit = peek, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { break }
                value = value * 8 + Int(digit - UInt8(ascii: "0"))
                position += 1
            }
            string.append(UInt8(truncatingIfNeeded: value))
        default: string.append(byte)
        }
    }
}
