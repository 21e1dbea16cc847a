extension [Int] {
    /// The places of a longest strictly increasing subsequence, in order; of several, the one whose values end lowest.
    /// Takes n log n steps.
    package var longestIncreasingPlaces: [Int] {
        /// By length less one, the place at which such a subsequence ends lowest.
        var ends: [Int] = []
        var previous = [Int?](repeating: nil, count: count)
        for place in indices {
            var range = ends.indices
            while !range.isEmpty {
                let middle = range.lowerBound + range.count / 2
                range = self[ends[middle]] < self[place] ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
            }
            previous[place] = range.lowerBound > 0 ? ends[range.lowerBound - 1] : nil
            if range.lowerBound == ends.count { ends.append(place) } else { ends[range.lowerBound] = place }
        }
        return sequence(state: ends.last) { (next: inout Int?) -> Int? in
            guard let place = next else { return nil }
            next = previous[place]
            return place
        }.reversed()
    }
}
