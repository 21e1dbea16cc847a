/// Text is well-formed UTF-8 without NUL, which the library would replace and so shift every position after it.
package enum UTF8Check {
    /// The offset of the first byte that is not text.
    package static func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int? {
        // The standard library tells faster whether there is any.
        let isText = bytes.first("\0", in: bytes.indices) == nil && String(validating: bytes, as: UTF8.self) != nil
        if isText { return nil }
        var index = bytes.startIndex
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
}
