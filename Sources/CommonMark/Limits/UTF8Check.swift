/// Text is well-formed UTF-8 without NUL, which the library would replace and so shift every position after it.
package enum UTF8Check {
    /// The offset of the first byte that is not text.
    package static func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int? {
        var index = textEnd(of: bytes)
        while index < bytes.endIndex {
            let lead = bytes[index]
            if lead < 0x80, lead != 0 {
                index += 1
                continue
            }
            // The second byte of these four leads has a narrower range: no overlong forms, surrogates or giants.
            let second: ClosedRange<UInt8> =
                switch lead {
                case 0xE0: 0xA0...0xBF
                case 0xED: 0x80...0x9F
                case 0xF0: 0x90...0xBF
                case 0xF4: 0x80...0x8F
                default: 0x80...0xBF
                }
            let length =
                switch lead {
                case 0xC2...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 0
                }
            guard length > 0, index + length <= bytes.endIndex, second.contains(bytes[index + 1]),
                bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
            else { return index }
            index += length
        }
        return nil
    }

    /// How far the standard library, which tells faster, sees that all is text; in pieces, because it makes a copy.
    private static func textEnd(of bytes: ArraySlice<UInt8>) -> Int {
        let end = bytes.first("\0", in: bytes.indices) ?? bytes.endIndex
        var start = bytes.startIndex
        while start < end {
            var stop = min(start + 4_096, end)
            // At the start of a character, which has four bytes at most.
            while stop < end, stop > start + 4_092, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
            guard String(validating: bytes[start..<stop], as: UTF8.self) != nil else { return start }
            start = stop
        }
        return end
    }
}
