extension [Int] {
    /// The places of a longest strictly increasing subsequence, in order; of several, the one whose values end lowest.
    /// Takes n log n steps.
    package var longestIncreasingPlaces: [Int] {
        /// By length less one, the place at which such a subsequence ends lowest.
        var ends: [Int] = []
        var previous = [Int?](repeating: nil, count: count)
        for place in indices {
            let length = ends.partitioningIndex { self[$0] >= self[place] }
            previous[place] = length > 0 ? ends[length - 1] : nil
            if length == ends.count { ends.append(place) } else { ends[length] = place }
        }
        return sequence(state: ends.last) { (next: inout Int?) -> Int? in
            guard let place = next else { return nil }
            next = previous[place]
            return place
        }.reversed()
    }
}
