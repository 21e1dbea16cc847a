/// Reads the operators of a content stream or of a character map one by one (ISO 32000-1, 7.8.2), each with the operands before it.
///
/// What cannot be read is passed over; a stream that ends early ends what stands in it. Time and memory are linear in the stream.
struct OperatorScanner {
    enum Operand: Hashable, Sendable {
        case number(Double)
        /// Without the solidus, as a part of `text`.
        case name(Range<Int>)
        /// As a part of `text`.
        case string(Range<Int>)
        /// A bracket of an array or dictionary; what stands inside follows like any operand.
        case bracket
        /// `true`, `false`, `null`.
        case constant
    }

    /// Of the operator that was read last.
    private(set) var operands: [Operand] = []
    /// The bytes of names and strings among them.
    private(set) var text: [UInt8] = []

    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The operator as it is written; `nil` at the end.
    mutating func next() -> ArraySlice<UInt8>? {
        operands.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        while let byte = skippingSpace() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
                operands.append(.number(number()))
            case UInt8(ascii: "/"): operands.append(.name(name()))
            case UInt8(ascii: "("): operands.append(.string(literal()))
            case UInt8(ascii: "<"): angle()
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ">"):
                position += 1
                operands.append(.bracket)
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"): position += 1
            default:
                let word = word()
                guard ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) }) else { return word }
                operands.append(.constant)
            }
        }
        return nil
    }

    // MARK: - Operands

    /// By their place among the operands; `nil` where there is something else.
    func number(_ index: Int) -> Double? {
        guard operands.indices.contains(index), case .number(let number) = operands[index] else { return nil }
        return number
    }

    func name(_ index: Int) -> String? {
        guard operands.indices.contains(index), case .name(let range) = operands[index] else { return nil }
        return String(decoding: text[range], as: UTF8.self)
    }

    /// All numbers, in order.
    var numbers: [Double] {
        operands.compactMap { if case .number(let number) = $0 { number } else { nil } }
    }

    /// The string that follows a name, as in an inline dictionary.
    func string(after key: String) -> [UInt8]? {
        for (index, operand) in operands.enumerated().dropLast() {
            if case .name(let name) = operand, text[name].elementsEqual(key.utf8),
                case .string(let string) = operands[index + 1]
            {
                return Array(text[string])
            }
        }
        return nil
    }

    // MARK: - Tokens

    /// The next byte that is neither white space nor part of a comment.
    private mutating func skippingSpace() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "%") {
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            } else if Self.isSpace(byte) {
                position += 1
            } else {
                return byte
            }
        }
        return nil
    }

    private mutating func number() -> Double {
        var isNegative = false
        while position < bytes.count, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
            isNegative = isNegative || bytes[position] == UInt8(ascii: "-")
            position += 1
        }
        var (digits, scale, isFraction) = (0.0, 1.0, false)
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "."), !isFraction {
                isFraction = true
            } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                // Digits past what a number can hold would make it infinite, and what is computed with it no number.
                if digits < 1e15 {
                    digits = digits * 10 + Double(byte - UInt8(ascii: "0"))
                    if isFraction { scale *= 10 }
                } else if !isFraction {
                    scale = max(scale / 10, 1e-100)
                }
            } else if byte != UInt8(ascii: "-") {
                // Some writers put a sign inside of a number; readers agree to pass over it.
                break
            }
            position += 1
        }
        return (isNegative ? -digits : digits) / scale
    }

    private mutating func name() -> Range<Int> {
        position += 1
        let start = text.count
        while position < bytes.count, Self.isRegular(bytes[position]) {
            if bytes[position] == UInt8(ascii: "#"), position + 2 < bytes.count,
                let high = Self.hexValue(bytes[position + 1]), let low = Self.hexValue(bytes[position + 2])
            {
                text.append(high << 4 | low)
                position += 3
            } else {
                text.append(bytes[position])
                position += 1
            }
        }
        return start..<text.count
    }

    private mutating func literal() -> Range<Int> {
        position += 1
        let start = text.count
        var depth = 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return start..<text.count }
            case UInt8(ascii: "\\"):
                escape()
                continue
            default: break
            }
            text.append(byte)
        }
        return start..<text.count
    }

    /// What follows a backslash in a string.
    private mutating func escape() {
        guard position < bytes.count else { return }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case 0x0D: if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        case 0x0A: break
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = UInt16(byte - UInt8(ascii: "0"))
            for _ in 0..<2 {
                guard position < bytes.count,
                    (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[position])
                else { break }
                value = value << 3 | UInt16(bytes[position] - UInt8(ascii: "0"))
                position += 1
            }
            text.append(UInt8(truncatingIfNeeded: value))
        default: text.append(byte)
        }
    }

    private mutating func angle() {
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "<") {
            position += 1
            operands.append(.bracket)
            return
        }
        let start = text.count
        var high: UInt8?
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
            if let digit = Self.hexValue(bytes[position]) {
                if let first = high {
                    text.append(first << 4 | digit)
                    high = nil
                } else {
                    high = digit
                }
            }
            position += 1
        }
        position += 1
        if let high { text.append(high << 4) }
        operands.append(.string(start..<text.count))
    }

    private mutating func word() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, Self.isRegular(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    /// Passes over the data after `ID`. The data of an inline image says nothing of its length: it ends at an `EI` between white space.
    mutating func skipImageData() {
        var index = position + 1
        while index + 2 < bytes.count {
            if Self.isSpace(bytes[index]), bytes[index + 1] == UInt8(ascii: "E"), bytes[index + 2] == UInt8(ascii: "I"),
                index + 3 == bytes.count || !Self.isRegular(bytes[index + 3])
            {
                position = index + 3
                return
            }
            index += 1
        }
        position = bytes.count
    }

    // MARK: - Bytes

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
    }

    private static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            false
        default: !isSpace(byte)
        }
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
