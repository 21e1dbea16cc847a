extension Array {
    /// The same elements without the room that growing leaves behind, where it is worth a copy.
    package var trimmed: [Element] {
        guard capacity - count > count / 8 else { return self }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        elements.append(contentsOf: self)
        return elements
    }
}
