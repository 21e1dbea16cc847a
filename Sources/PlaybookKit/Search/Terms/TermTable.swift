/// All words of a playbook by their keys, each with its spellings and the sections it stands in.
struct TermTable: Sendable {
    /// In the order in which JavaScript compares strings.
    let keys: [String]
    /// By key; each in the same order.
    let forms: [[String]]
    /// The postings of all keys, one key after another, each in the order of the sections.
    private let postings: [Posting]
    private let starts: [Int]
    let sectionCount: Int

    init(_ parts: [WordCounts]) {
        var formsOfKeys: [String: Set<String>] = [:]
        for part in parts {
            for (key, forms) in zip(part.keys, part.forms) { formsOfKeys[key, default: []].formUnion(forms) }
        }
        let sorted = formsOfKeys.keys.sorted(by: Self.precedes)
        let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        let averages = AverageLengths(parts)
        let found = parts.concurrentMap { Self.postings(of: $0, averages) }
        let places = parts.map { part in part.keys.map { numbers[$0] ?? 0 } }

        var starts = [Int](repeating: 0, count: sorted.count + 1)
        for (part, places) in zip(found, places) {
            for (key, _) in part { starts[places[Int(key)] + 1] += 1 }
        }
        for index in sorted.indices { starts[index + 1] += starts[index] }
        var next = starts
        var postings = [Posting](
            repeating: Posting(section: 0, impact: 0, isInTitle: false), count: starts[sorted.count])
        var first: Int32 = 0
        for (index, part) in found.enumerated() {
            for (key, posting) in part {
                let place = places[index][Int(key)]
                postings[next[place]] = Posting(
                    section: first + posting.section, impact: posting.impact, isInTitle: posting.isInTitle)
                next[place] += 1
            }
            first += Int32(parts[index].sections.count)
        }
        keys = sorted
        forms = sorted.map { (formsOfKeys[$0] ?? []).sorted(by: Self.precedes) }
        self.postings = postings
        self.starts = starts
        sectionCount = Int(first)
    }

    /// The sections that the word of an index stands in.
    func postings(_ key: Int) -> ArraySlice<Posting> { postings[starts[key]..<starts[key + 1]] }

    static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }

    private static func postings(of part: WordCounts, _ averages: AverageLengths) -> [(key: Int32, Posting)] {
        var result: [(Int32, Posting)] = []
        result.reserveCapacity(part.counts.count)
        var start = 0
        for (number, section) in part.sections.enumerated() {
            while start < section.end {
                let key = part.counts[start].key
                let isInTitle = part.counts[start].field == .title
                var weight = 0.0
                while start < section.end, part.counts[start].key == key {
                    let count = part.counts[start]
                    weight += averages.weight(
                        of: count.field, times: count.times, length: section.lengths[count.field.rawValue])
                    start += 1
                }
                result.append(
                    (key, Posting(section: Int32(number), impact: Impact.of(weight), isInTitle: isInTitle)))
            }
        }
        return result
    }
}
