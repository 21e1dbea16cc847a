/// A section in which a word stands.
struct Posting: Hashable, Sendable {
    /// Among all sections.
    let section: Int32
    let impact: UInt8
    /// It stands in the page's title.
    let isInTitle: Bool
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
