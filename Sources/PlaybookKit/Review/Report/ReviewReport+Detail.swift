extension ReviewReport.Detail {
    /// What of two lists the other does not have; both whole where only the order is not the same.
    static func difference(_ before: [String], _ after: [String]) -> (before: [String], after: [String]) {
        func without(_ list: [String], _ other: [String]) -> [String] {
            var counts: [[UInt8]: Int] = [:]
            for text in other { counts[Array(text.utf8), default: 0] += 1 }
            return list.filter { text in
                guard let count = counts[Array(text.utf8)], count > 0 else { return true }
                counts[Array(text.utf8)] = count - 1
                return false
            }
        }
        let (gone, come) = (without(before, after), without(after, before))
        return gone.isEmpty && come.isEmpty ? (before, after) : (gone, come)
    }
}

extension ProseComparison.Excerpt {
    /// The heading above it; `nil` for the heading itself.
    var place: String? {
        let after = runs.filter { $0.change != .deleted }.map(\.text).joined()
        return heading.flatMap { $0.utf8.elementsEqual(after.utf8) ? nil : $0 }
    }
}
