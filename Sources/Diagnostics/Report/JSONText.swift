/// Writes JSON piece by piece, keys in the order they are written, commas by itself.
///
/// What comes out is pure JSON whatever goes in, and stays inert inside HTML, JavaScript and a build log: `<`, U+2028, U+2029,
/// all control characters and the `[` of `##[` are escaped. To close what was opened is the caller's part.
package struct JSONText: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private var needsLine = false

    package init() {}

    package mutating func beginObject() { open("{") }
    package mutating func endObject() { close("}") }
    package mutating func beginArray() { open("[") }
    package mutating func endArray() { close("]") }

    /// The name of the value written next.
    package mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { appendEscaped(byte) }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    package mutating func number(_ number: Int) { word(String(number)) }
    package mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    /// What is written next begins a line.
    package mutating func newLine() { needsLine = true }

    private mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        needsComma = false
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    private mutating func word(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if needsLine { bytes.append(0x0A) }
        (needsComma, needsLine) = (false, false)
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case ..<0x20, UInt8(ascii: "<"), 0x7F: appendUnit(UInt16(byte))
        case UInt8(ascii: "[") where bytes.suffix(2).elementsEqual("##".utf8): appendUnit(UInt16(byte))
        case 0x80..<0xA0 where bytes.last == 0xC2:
            bytes.removeLast()
            appendUnit(UInt16(byte))
        case 0xA8, 0xA9:
            guard bytes.suffix(2).elementsEqual([0xE2, 0x80]) else { return bytes.append(byte) }
            bytes.removeLast(2)
            appendUnit(0x2000 + UInt16(byte) - 0x80)
        default: bytes.append(byte)
        }
    }

    private mutating func appendUnit(_ unit: UInt16) {
        bytes.append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 15
            bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}
