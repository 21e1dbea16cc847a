/// Numbers as signs that need no escape in JSON, in a script or in HTML, six bits each.
enum Digits64 {
    private static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

    /// A number below 64.
    static func digit(_ number: Int) -> UInt8 { digits[number & 63] }

    /// A number of any size, from its lowest five bits up; a sixth bit says that more follow.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest > 31 {
            bytes.append(digits[rest & 31 | 32])
            rest >>= 5
        }
        bytes.append(digits[rest])
    }

    /// The signs of some numbers of any size.
    static func text(_ numbers: [Int]) -> String {
        var bytes: [UInt8] = []
        for number in numbers { append(number, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
