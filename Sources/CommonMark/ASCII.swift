/// Tests on single bytes; letters beyond ASCII are never letters here.
package enum ASCII {
    static func lowercased(_ byte: UInt8) -> UInt8 { "A"..."Z" ~= byte ? byte | 0x20 : byte }
    static func isLetter(_ byte: UInt8) -> Bool { "a"..."z" ~= byte | 0x20 }
    package static func isDigit(_ byte: UInt8) -> Bool { "0"..."9" ~= byte }
    package static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    static func isSpace(_ byte: UInt8) -> Bool { byte == " " || "\t"..."\r" ~= byte }
    static func isNewline(_ byte: UInt8) -> Bool { byte == "\n" || byte == "\r" }

    static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case "0"..."9": byte - UInt8(ascii: "0")
        case "a"..."f": byte - UInt8(ascii: "a") + 10
        case "A"..."F": byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension String {
    /// With the letters A to Z small and all else as it is: a Kelvin sign is no `k`.
    package var asciiLowercased: String { String(decoding: utf8.map(ASCII.lowercased), as: UTF8.self) }
}

// A byte of a text compares with the sign it stands for: `byte == "["`, `case "a"..."z"`.

@inline(__always)
func == (byte: UInt8, sign: Unicode.Scalar) -> Bool { UInt32(byte) == sign.value }

@inline(__always)
func != (byte: UInt8, sign: Unicode.Scalar) -> Bool { UInt32(byte) != sign.value }

@inline(__always)
func ~= (sign: Unicode.Scalar, byte: UInt8) -> Bool { byte == sign }

@inline(__always)
func ~= (signs: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
    UInt32(byte) >= signs.lowerBound.value && UInt32(byte) <= signs.upperBound.value
}
