import Localization

/// How objects are written (ISO 32000-1, 7.3). Keys come in the order of their bytes, so that equal objects are equal bytes.
extension PDFObject {
    private enum Piece {
        case object(PDFObject)
        case key(PDFName)
        case text(StaticString)
    }

    /// Without `N 0 obj`; a stream's length is the one it has.
    var bytes: [UInt8] {
        var output: [UInt8] = []
        append(to: &output)
        return output
    }

    func append(to output: inout [UInt8]) {
        // What is still to be written, the next last: nesting needs no recursion.
        var waiting: [Piece] = [.object(self)]
        while let piece = waiting.popLast() {
            switch piece {
            case .text(let text): output += "\(text)".utf8
            case .key(let name):
                Self.append(name, to: &output)
                output.append(UInt8(ascii: " "))
            case .object(.array(let members)):
                output.append(UInt8(ascii: "["))
                waiting.append(.text("]"))
                for (index, member) in members.enumerated().reversed() {
                    waiting.append(.object(member))
                    if index > 0 { waiting.append(.text(" ")) }
                }
            case .object(.dictionary(let dictionary)): Self.open(dictionary, &output, &waiting)
            case .object(.stream(var stream)):
                // Only the outermost object can be a stream.
                stream.dictionary["Length"] = .integer(stream.data.count)
                PDFObject.dictionary(stream.dictionary).append(to: &output)
                output += "\nstream\n".utf8
                output += stream.data
                output += "\nendstream".utf8
            case .object(let object): object.appendSimple(to: &output)
            }
        }
    }

    private static func open(_ dictionary: PDFDictionary, _ output: inout [UInt8], _ waiting: inout [Piece]) {
        output += "<<".utf8
        waiting.append(.text(">>"))
        for (key, value) in dictionary.sorted(by: { $0.key > $1.key }) {
            waiting.append(.object(value))
            waiting.append(.key(key))
        }
    }

    private func appendSimple(to output: inout [UInt8]) {
        switch self {
        case .boolean(let value): output += (value ? "true" : "false").utf8
        case .integer(let value): output += String(value).utf8
        case .real(let value): output += Self.decimal(value).utf8
        case .name(let name): Self.append(name, to: &output)
        case .reference(let reference): output += "\(reference.number) 0 R".utf8
        case .string(let bytes):
            output.append(UInt8(ascii: "<"))
            for byte in bytes { Self.append(hex: byte, to: &output) }
            output.append(UInt8(ascii: ">"))
        default: output += "null".utf8
        }
    }

    /// The shortest digits that are read as the same number again, without the exponent that no reader knows: to the fifteenth decimal.
    private static func decimal(_ value: Double) -> String {
        let shortest = value.description
        if shortest.utf8.allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }) {
            let isWhole = shortest.utf8.suffix(2).elementsEqual(".0".utf8)
            return isWhole ? String(Substring(shortest.utf8.dropLast(2))) : shortest
        }
        guard value.isFinite else { return "0" }
        if abs(value) >= 1 { return String(Int(exactly: value.rounded()) ?? (value < 0 ? .min : .max)) }
        let digits = String(Int((abs(value) * 1e15).rounded()))
        var decimals = Array(repeating: UInt8(ascii: "0"), count: max(0, 15 - digits.utf8.count)) + digits.utf8
        while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
        if decimals.isEmpty { return "0" }
        return (value < 0 ? "-0." : "0.") + String(decoding: decimals, as: UTF8.self)
    }

    private static func append(_ name: PDFName, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "/"))
        for byte in name.bytes {
            if PDFSyntax.isRegular(byte), byte != UInt8(ascii: "#"), (0x21...0x7E).contains(byte) {
                output.append(byte)
            } else {
                output.append(UInt8(ascii: "#"))
                append(hex: byte, to: &output)
            }
        }
    }

    private static func append(hex byte: UInt8, to output: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
    }

    /// A text string that any reader understands (7.9.2.2): UTF-16 with its mark.
    static func text(_ text: String) -> PDFObject {
        var bytes: [UInt8] = [0xFE, 0xFF]
        for unit in text.utf16 { bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        return .string(bytes)
    }
}
