extension Array where Element: Hashable {
    /// The places of what has no partner in another list, wherever that stands there: two equal elements need two. Of several equal ones
    /// the first have partners.
    ///
    /// Elements are compared with `==`, so texts must come as bytes.
    package func placesMissing(in other: [Element]) -> [Int] {
        var counts: [Element: Int] = [:]
        for element in other { counts[element, default: 0] += 1 }
        return indices.filter { place in
            guard let count = counts[self[place]], count > 0 else { return true }
            counts[self[place]] = count - 1
            return false
        }
    }
}
