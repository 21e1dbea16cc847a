/// The neighbours of each page on the journey.
package struct Navigation: Sendable {
    private let previous: [Int?]
    private let next: [Int?]

    /// `pages` in journey order; only those people read one after the other take part.
    init(_ pages: [LinkedPage]) {
        var previous = [Int?](repeating: nil, count: pages.count)
        var next = previous
        var last: Int?
        for page in pages where page.isPlaybookText && page.output != SitePath.home && page.status != .archived {
            previous[page.index] = last
            if let last { next[last] = page.index }
            last = page.index
        }
        self.previous = previous
        self.next = next
    }

    package func previous(of page: Int) -> Int? { previous[page] }
    package func next(after page: Int) -> Int? { next[page] }
}
