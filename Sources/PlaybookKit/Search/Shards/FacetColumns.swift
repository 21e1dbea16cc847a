import Diagnostics

/// What pages can be narrowed down by, a sign for each page and facet, so that counting needs no page's text.
struct FacetColumns: Sendable {
    private struct Column: Sendable {
        var values: [SearchFacet.Value] = []
        /// Which values pages have together, each combination once.
        var sets: [[Int]] = []
        /// By page, the number of its set.
        var pages: [Int] = []
        private var numbersOfValues: [SearchFacet.Value: Int] = [:]
        private var numbersOfSets: [[Int]: Int] = [:]

        mutating func add(_ page: [SearchFacet.Value]) {
            let set = page.map { value in
                if let number = numbersOfValues[value] { return number }
                numbersOfValues[value] = values.count
                values.append(value)
                return values.count - 1
            }
            let number = numbersOfSets[set] ?? sets.count
            if number == sets.count {
                numbersOfSets[set] = number
                sets.append(set)
            }
            pages.append(number)
        }
    }

    private var columns = [Column](repeating: Column(), count: SearchFacet.allCases.count)

    mutating func add(_ facets: [SearchFacet: [SearchFacet.Value]]) {
        for (index, facet) in SearchFacet.allCases.enumerated() { columns[index].add(facets[facet] ?? []) }
    }

    /// `{name: {values: [[id, label], …], sets: [[value, …], …], pages: "…"}}`: the sign of a page is the number of its set above U+0030,
    /// and behind it stand signs below that for how often it is repeated: `#` for once, and each for twice as often as the one before.
    func write(to json: inout JSONText) {
        json.object { json in
            for (facet, column) in zip(SearchFacet.allCases, columns) {
                json.key(facet.rawValue)
                json.object { json in
                    json.key("values")
                    json.beginArray()
                    for value in column.values {
                        json.beginArray()
                        json.string(value.id)
                        json.string(value.label)
                        json.endArray()
                    }
                    json.endArray()
                    json.key("sets")
                    json.beginArray()
                    for set in column.sets {
                        json.beginArray()
                        for value in set { json.number(value) }
                        json.endArray()
                    }
                    json.endArray()
                    json.field("pages", Self.signs(column.pages))
                }
            }
        }
    }

    /// So many combinations can be told apart; more than a playbook has of anything.
    private static let mostSets = 0xD800 - 0x30

    /// Neighbours are often alike.
    private static func signs(_ pages: [Int]) -> String {
        var signs = String.UnicodeScalarView()
        var start = 0
        while start < pages.count {
            let end = pages[start...].firstIndex { $0 != pages[start] } ?? pages.count
            signs.append(Unicode.Scalar(UInt16(0x30 + min(pages[start], mostSets - 1))) ?? " ")
            var repeats = end - start - 1
            for power in (0...12).reversed() {
                while repeats >= 1 << power {
                    signs.append(Unicode.Scalar(UInt8(ascii: "#") + UInt8(power)))
                    repeats -= 1 << power
                }
            }
            start = end
        }
        return String(signs)
    }
}
