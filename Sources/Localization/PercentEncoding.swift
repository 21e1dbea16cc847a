// Bytes in addresses (RFC 3986, 2.1).

extension [UInt8] {
    /// `%XX`, for a byte that may not stand in an address as it is.
    package mutating func append(percentEncoded byte: UInt8) {
        self += [UInt8(ascii: "%"), Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 15)]]
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}

extension ArraySlice<UInt8> {
    /// With the byte that each `%XX` stands for; a `%` without two digits stays.
    package var percentDecoded: [UInt8] {
        var bytes: [UInt8] = []
        var rest = self
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count > 1, let high = ASCII.hexValue(rest[rest.startIndex]),
                let low = ASCII.hexValue(rest[rest.startIndex + 1])
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
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
