extension [UInt8] {
    /// Where a piece of markup next begins, from a place on. The standard library's `firstRange` takes far longer over a long text.
    func place(of markup: [UInt8], from start: Int = 0) -> Int? {
        guard let first = markup.first else { return start }
        var index = start
        while index + markup.count <= count {
            if self[index] == first, holds(markup, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether a piece of markup stands at a place.
    func holds(_ markup: [UInt8], at start: Int) -> Bool {
        guard start + markup.count <= count else { return false }
        var length = 0
        while length < markup.count, self[start + length] == markup[length] { length += 1 }
        return length == markup.count
    }
}
