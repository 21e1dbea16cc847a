import Diagnostics

/// What pages can be narrowed down by, a column for each facet, so that counting needs no page's text.
struct FacetColumns: Sendable {
    private struct Column: Sendable {
        private(set) var values: [SearchFacet.Value] = []
        private(set) var pages = PageColumn()
        private var numbersOfValues: [SearchFacet.Value: Int] = [:]

        mutating func add(_ page: [SearchFacet.Value]) {
            pages.add(
                page.map { value in
                    if let number = numbersOfValues[value] { return number }
                    numbersOfValues[value] = values.count
                    values.append(value)
                    return values.count - 1
                })
        }
    }

    private var columns = [Column](repeating: Column(), count: SearchFacet.allCases.count)

    mutating func add(_ facets: [SearchFacet: [SearchFacet.Value]]) {
        for (index, facet) in SearchFacet.allCases.enumerated() { columns[index].add(facets[facet] ?? []) }
    }

    /// `{name: {values: [[id, label], …], sets: …, pages: …}}`: the numbers of a set are places of values.
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
                    column.pages.write(into: &json)
                }
            }
        }
    }
}
