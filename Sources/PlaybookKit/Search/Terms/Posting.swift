/// A section in which a word stands.
struct Posting: Hashable, Sendable {
    /// Among all sections.
    let section: Int32
    let impact: UInt8
    /// It stands in the page's title.
    let isInTitle: Bool
}

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
}

extension Collection<Posting> {
    /// For each the distance from the one before, then a digit of its impact and whether it is in a title.
    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 2 + count / 4)
        var last: Int32 = -1
        for posting in self {
            Digits64.append(Int(posting.section - last - 1), to: &bytes)
            bytes.append(Digits64.digit(Int(posting.impact) << 1 | (posting.isInTitle ? 1 : 0)))
            last = posting.section
        }
        return bytes
    }
}
