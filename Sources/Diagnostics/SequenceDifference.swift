/// What two sequences have in common, in the order of both: words of a sentence, lines of a file.
///
/// Time is linear in their lengths, whatever they hold: what is found is a longest common subsequence where the two are short or
/// much alike, and else what follows from elements that both have once (patience), with stretches left as different where even that fails.
///
/// Elements are compared with `==`. Texts must come as bytes: two canonically equal strings are one `String`.
package struct SequenceDifference: Sendable {
    /// A piece of both; stretches that are the same and those that are not take turns.
    package struct Stretch: Equatable, Sendable {
        package let before: Range<Int>
        package let after: Range<Int>
        /// Otherwise `before` was replaced by `after`, one of which may be empty.
        package let isSame: Bool
    }

    /// All of both sequences, in order.
    package let stretches: [Stretch]
    /// How many elements were looked at, those of no interest included.
    package let steps: Int

    package init<Element: Hashable>(_ before: [Element], _ after: [Element]) {
        var numbers: [Element: Int] = [:]
        func number(_ element: Element) -> Int {
            if let known = numbers[element] { return known }
            numbers[element] = numbers.count
            return numbers.count - 1
        }
        let ids = (before: before.map(number), after: after.map(number))
        let start = zip(ids.before, ids.after).prefix { $0 == $1 }.count
        let end = zip(ids.before.dropFirst(start).reversed(), ids.after.dropFirst(start).reversed())
            .prefix { $0 == $1 }.count
        // What one of them lacks is in no common part; without it, texts of which nothing is left cost nothing.
        let uses = (ids.before.membership(numbers.count), ids.after.membership(numbers.count))
        func places(in ids: [Int]) -> [Int] {
            (start..<(ids.count - end)).filter { uses.0[ids[$0]] && uses.1[ids[$0]] }
        }
        let places = (before: places(in: ids.before), after: places(in: ids.after))
        var alignment = Alignment(
            places.before.map { ids.before[$0] }, places.after.map { ids.after[$0] }, numbers: numbers.count)
        alignment.run()
        let pairs =
            (0..<start).map { ($0, $0) }
            + alignment.pairs.sorted { $0.before < $1.before }.map {
                (places.before[$0.before], places.after[$0.after])
            }
            + (0..<end).map { (before.count - end + $0, after.count - end + $0) }
        stretches = Self.stretches(pairs, before.count, after.count)
        steps = before.count + after.count + alignment.steps
    }

    private static func stretches(_ pairs: [(before: Int, after: Int)], _ before: Int, _ after: Int) -> [Stretch] {
        var stretches: [Stretch] = []
        var (nextBefore, nextAfter) = (0, 0)
        func add(same: Int, at pair: (before: Int, after: Int)) {
            if nextBefore < pair.before || nextAfter < pair.after {
                stretches.append(
                    Stretch(before: nextBefore..<pair.before, after: nextAfter..<pair.after, isSame: false))
            }
            (nextBefore, nextAfter) = (pair.before + same, pair.after + same)
            guard same > 0 else { return }
            stretches.append(Stretch(before: pair.before..<nextBefore, after: pair.after..<nextAfter, isSame: true))
        }
        var index = 0
        while index < pairs.count {
            let first = pairs[index]
            var length = 1
            while index + length < pairs.count, pairs[index + length] == (first.before + length, first.after + length) {
                length += 1
            }
            add(same: length, at: first)
            index += length
        }
        add(same: 0, at: (before, after))
        return stretches
    }
}

/// Pairs equal elements of two sequences, given as small numbers.
private struct Alignment {
    private let before: [Int]
    private let after: [Int]
    private(set) var pairs: [(before: Int, after: Int)] = []
    private(set) var steps = 0
    private let mostSteps: Int
    /// Of the region being looked at, by number: how often it holds it, and where last.
    private var uses: [(before: Int, after: Int, place: Int)]

    private struct Region {
        var before: Range<Int>
        var after: Range<Int>

        var isEmpty: Bool { before.isEmpty || after.isEmpty }
        var size: Int { before.count + after.count }
    }

    /// Up to this many elements of both sides together, a longest common subsequence is found whatever they are.
    private static let small = 256
    /// So many elements are taken out or put in at most where a longest common subsequence is looked for in more.
    private static let mostEdits = 256

    init(_ before: [Int], _ after: [Int], numbers: Int) {
        (self.before, self.after) = (before, after)
        uses = Array(repeating: (0, 0, 0), count: numbers)
        mostSteps = 512 * (before.count + after.count)
    }

    mutating func run() {
        var waiting = [Region(before: before.indices, after: after.indices)]
        while let next = waiting.popLast(), steps < mostSteps {
            let region = trimmed(next)
            guard !region.isEmpty, region.size > Self.small || !pairShortest(region) else { continue }
            let anchors = anchors(in: region)
            guard !anchors.isEmpty else {
                _ = pairShortest(region)
                continue
            }
            pairs += anchors
            var rest = region
            for anchor in anchors {
                waiting.append(
                    Region(
                        before: rest.before.lowerBound..<anchor.before, after: rest.after.lowerBound..<anchor.after))
                rest.before = (anchor.before + 1)..<rest.before.upperBound
                rest.after = (anchor.after + 1)..<rest.after.upperBound
            }
            waiting.append(rest)
        }
    }

    /// Pairs what both sides begin and end with, and answers what is between.
    private mutating func trimmed(_ region: Region) -> Region {
        var region = region
        steps += region.size
        while !region.isEmpty, before[region.before.lowerBound] == after[region.after.lowerBound] {
            pairs.append((region.before.lowerBound, region.after.lowerBound))
            region.before.removeFirst()
            region.after.removeFirst()
        }
        while !region.isEmpty, before[region.before.upperBound - 1] == after[region.after.upperBound - 1] {
            region.before.removeLast()
            region.after.removeLast()
            pairs.append((region.before.upperBound, region.after.upperBound))
        }
        return region
    }

    /// What both sides hold once, as far as it is in the same order.
    private mutating func anchors(in region: Region) -> [(before: Int, after: Int)] {
        for place in region.before { uses[before[place]].before += 1 }
        for place in region.after {
            uses[after[place]].after += 1
            uses[after[place]].place = place
        }
        let candidates = region.before.compactMap { place -> (before: Int, after: Int)? in
            let use = uses[before[place]]
            return use.before == 1 && use.after == 1 ? (place, use.place) : nil
        }
        for place in region.before { uses[before[place]] = (0, 0, 0) }
        for place in region.after { uses[after[place]] = (0, 0, 0) }
        steps += 2 * region.size
        return candidates.map(\.after).longestIncreasingPlaces.map { candidates[$0] }
    }

    /// Myers' greedy search for the fewest insertions and deletions; `false`, and no pairs, where there would be too many.
    private mutating func pairShortest(_ region: Region) -> Bool {
        /// By edits and diagonal, how much of `before` is behind the furthest place that so many edits reach.
        var reached: [[Int]] = []
        for edits in 0...min(region.size, Self.mostEdits) {
            var now: [Int] = []
            now.reserveCapacity(edits + 1)
            for index in 0...edits {
                let diagonal = 2 * index - edits
                var x = Self.arrival(at: index, from: reached.last).x
                while x < region.before.count, x - diagonal < region.after.count,
                    before[region.before.lowerBound + x] == after[region.after.lowerBound + x - diagonal]
                {
                    x += 1
                    steps += 1
                }
                now.append(x)
                if x >= region.before.count, x - diagonal >= region.after.count {
                    pairBack(region, from: index, reached + [now])
                    return true
                }
            }
            steps += now.count
            guard steps < mostSteps else { return false }
            reached.append(now)
        }
        return false
    }

    /// Where a diagonal is met, one edit further than `reached`: by an insertion from the one above or by a deletion from the one
    /// below, whichever has come further.
    private static func arrival(at index: Int, from reached: [Int]?) -> (x: Int, isInsertion: Bool) {
        guard let reached else { return (0, true) }
        let inserted = index < reached.count ? reached[index] : -1
        let deleted = index > 0 ? reached[index - 1] + 1 : -1
        return inserted >= deleted ? (inserted, true) : (deleted, false)
    }

    private mutating func pairBack(_ region: Region, from last: Int, _ reached: [[Int]]) {
        var index = last
        for edits in reached.indices.reversed() {
            let diagonal = 2 * index - edits
            let arrival = Self.arrival(at: index, from: edits > 0 ? reached[edits - 1] : nil)
            let end = edits == reached.count - 1 ? region.before.count : reached[edits][index]
            for x in arrival.x..<end {
                pairs.append((region.before.lowerBound + x, region.after.lowerBound + x - diagonal))
            }
            if !arrival.isInsertion { index -= 1 }
        }
    }
}

extension [Int] {
    /// Which of the numbers below `count` it holds.
    fileprivate func membership(_ count: Int) -> [Bool] {
        var holds = [Bool](repeating: false, count: count)
        for number in self { holds[number] = true }
        return holds
    }
}
