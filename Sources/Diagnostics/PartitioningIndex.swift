extension RandomAccessCollection {
    /// The first place whose element belongs, where after the first that does all others do; the end if none does. Takes log n steps.
    @inlinable package func partitioningIndex(where belongs: (Element) throws -> Bool) rethrows -> Index {
        var (low, length) = (startIndex, count)
        while length > 0 {
            let half = length / 2
            let middle = index(low, offsetBy: half)
            if try belongs(self[middle]) {
                length = half
            } else {
                low = index(after: middle)
                length -= half + 1
            }
        }
        return low
    }
}
