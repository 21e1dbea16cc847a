extension [UInt8] {
    /// `%XX`, for a byte that may not stand in an address as it is.
    package mutating func append(percentEncoded byte: UInt8) {
        self += [UInt8(ascii: "%"), Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 15)]]
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
