import Diagnostics

/// The words of an index in files, each with the words from its first key up to the next file's.
struct TermShards: Sendable {
    /// Of each file's first key as much as tells it from the last key of the file before.
    let beginnings: [String]
    let texts: [[UInt8]]

    /// Bytes of a file; one long word may make it longer.
    private static let target = 12_000

    init(_ table: TermTable, _ names: TermNames) {
        // Names of several words, and those that no page says, have no postings.
        let bare = names.others.keys.filter { !table.has($0) }.sorted(by: TermTable.precedes)
        let entries =
            Array(table.keys.indices).concurrentMap { index in
                let key = table.keys[index]
                return TermEntry(
                    key, forms: table.forms[index], postings: table.postings(index), names: names.others[key] ?? [])
            } + bare.map { TermEntry($0, forms: [], postings: [], names: names.others[$0] ?? []) }
        let sorted = entries.compactMap { $0 }.sorted { TermTable.precedes($0.key, $1.key) }
        var beginnings: [String] = []
        var texts: [[UInt8]] = []
        var start = 0
        while start < sorted.count {
            let end = Self.end(of: start, in: sorted)
            let last = start > 0 ? sorted[start - 1].key : ""
            beginnings.append(Self.beginning(of: sorted[start].key, after: last))
            texts.append(sorted[start..<end].flatMap(\.bytes))
            start = end
        }
        (self.beginnings, self.texts) = (beginnings, texts)
    }

    private static func beginning(of key: String, after last: String) -> String {
        let shared = zip(key.unicodeScalars, last.unicodeScalars).prefix { $0 == $1 }.count
        return String(key.unicodeScalars.prefix(shared + 1))
    }

    /// Where the file that begins with an entry ends: in its last quarter, where neighbours have the fewest letters in common, so that
    /// the words of one beginning stand in few files.
    private static func end(of start: Int, in entries: [TermEntry]) -> Int {
        var size = entries[start].bytes.count
        var end = start + 1
        var best = (end: end, shared: Int.max)
        func consider() {
            let shared = zip(entries[end - 1].key.utf8, entries[end].key.utf8).prefix { $0 == $1 }.count
            if shared < best.shared { best = (end, shared) }
        }
        while end < entries.count, size + entries[end].bytes.count <= target {
            if size >= target / 4 * 3 { consider() }
            size += entries[end].bytes.count
            end += 1
        }
        guard end < entries.count else { return end }
        consider()
        return best.end
    }
}

extension TermTable {
    fileprivate func has(_ key: String) -> Bool {
        let place = keys.partitioningIndex { !Self.precedes($0, key) }
        return place < keys.endIndex && keys[place].utf8.elementsEqual(key.utf8)
    }
}
