/// Tests on single bytes; letters beyond ASCII are never letters here.
///
/// Inlined everywhere: some of them look at every byte of a playbook.
package enum ASCII {
    @inlinable package static func lowercased(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : byte }
    @inlinable package static func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }
    @inlinable package static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
    @inlinable package static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    @inlinable package static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
    @inlinable package static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
    @inlinable package static func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    package static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension String {
    /// With the letters A to Z small and all else as it is: a Kelvin sign is no `k`.
    package var asciiLowercased: String { String(decoding: utf8.map(ASCII.lowercased), as: UTF8.self) }
}
