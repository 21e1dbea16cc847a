/// A section in which a word stands.
struct Posting: Hashable, Sendable {
    /// Among all sections.
    let section: Int32
    let impact: UInt8
    /// It stands in the page's title.
    let isInTitle: Bool

    /// The impact, and above all of those for words in a title the same again.
    fileprivate var rank: Int { Int(impact) + (isInTitle ? Impact.highest + 1 : 0) }
}

extension Collection<Posting> {
    /// In the order of sections → signs of numbers, the highest impact first: for each, the impact and 32 more in a title, how many
    /// sections have it, and of every one the distance from the one before.
    ///
    /// As many as fit into the limit of bytes. That neighbours are of one impact makes a list shorter by a fifth than by sections, and
    /// one can end it after what matters most (Anh and Moffat, 2002).
    func encoded(atMost limit: Int = .max) -> [UInt8] {
        var sections = [[Int32]](repeating: [], count: (Impact.highest + 1) * 2)
        for posting in self { sections[posting.rank].append(posting.section) }
        var bytes: [UInt8] = []
        for rank in sections.indices.reversed() where !sections[rank].isEmpty {
            let group = Self.encoded(sections[rank][...], rank)
            guard bytes.count + group.count <= limit else {
                return bytes + Self.encoded(sections[rank].prefix((limit - bytes.count) / mostSigns), rank)
            }
            bytes += group
        }
        return bytes
    }

    private static func encoded(_ sections: ArraySlice<Int32>, _ rank: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sections.count * 2 + 4)
        Digits64.append(rank, to: &bytes)
        Digits64.append(sections.count, to: &bytes)
        var last: Int32 = -1
        for section in sections {
            Digits64.append(Int(section - last - 1), to: &bytes)
            last = section
        }
        return bytes
    }
}

/// Of one distance, among a million sections.
private let mostSigns = 4
