import Diagnostics

/// Some numbers for each page, in few bytes: which sets of them there are, and of every page the set it has.
struct PageColumn: Sendable {
    /// In the order of their first use.
    private var sets: [[Int]] = []
    private var numbersOfSets: [[Int]: Int] = [:]
    /// By page, the number of its set.
    private var pages: [Int] = []

    mutating func add(_ set: [Int]) {
        let number = numbersOfSets[set] ?? sets.count
        if number == sets.count {
            numbersOfSets[set] = number
            sets.append(set)
        }
        pages.append(number)
    }

    /// Two fields: `sets: [[number, …], …]`, the most frequent first, and `pages`, the signs of a number for each page, which is the
    /// place of its set, from 1. A 0 and a number stand for so many more pages like the one before.
    func write(into json: inout JSONText) {
        var counts = [Int](repeating: 0, count: sets.count)
        for page in pages { counts[page] += 1 }
        let order = sets.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
        json.key("sets")
        json.beginArray()
        for number in order {
            json.beginArray()
            for value in sets[number] { json.number(value) }
            json.endArray()
        }
        json.endArray()
        var places = counts
        for (place, number) in order.enumerated() { places[number] = place + 1 }
        json.field("pages", Digits64.text(Self.withRuns(pages.map { places[$0] })))
    }

    /// Neighbours are often alike.
    private static func withRuns(_ places: [Int]) -> [Int] {
        var numbers: [Int] = []
        var start = 0
        while start < places.count {
            let end = places[start...].firstIndex { $0 != places[start] } ?? places.count
            let repeats = end - start - 1
            numbers.append(places[start])
            // Two numbers are no shorter than one or two signs.
            numbers += repeats > 2 ? [0, repeats] : Array(repeating: places[start], count: repeats)
            start = end
        }
        return numbers
    }
}
