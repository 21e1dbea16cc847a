/// Bytes as text of 64 signs, three bytes in four of them (RFC 4648, section 4).
enum Base64 {
    private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    static func text(of bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(length(of: bytes.count))
        var index = 0
        while index + 2 < bytes.count {
            append(UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]), 4, to: &text)
            index += 3
        }
        switch bytes.count - index {
        case 1: append(UInt32(bytes[index]) << 16, 2, to: &text)
        case 2: append(UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8, 3, to: &text)
        default: break
        }
        return text
    }

    /// How long the text of so many bytes is.
    static func length(of count: Int) -> Int { (count + 2) / 3 * 4 }

    private static func append(_ bits: UInt32, _ count: Int, to text: inout [UInt8]) {
        for place in 0..<4 {
            text.append(place < count ? signs[Int(bits >> (18 - 6 * place) & 63)] : padding)
        }
    }
}
