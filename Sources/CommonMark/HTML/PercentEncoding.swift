extension [UInt8] {
    /// `%XX`, for a byte that may not stand in an address as it is.
    package mutating func append(percentEncoded byte: UInt8) {
        self += [UInt8(ascii: "%"), Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 15)]]
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}

extension String {
    /// Letters and digits of ASCII and these signs as they are, and every other byte as `%XX`.
    package func percentEncoded(keeping signs: String) -> String {
        var bytes: [UInt8] = []
        for byte in utf8 {
            if ASCII.isAlphanumeric(byte) || signs.utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append(percentEncoded: byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
