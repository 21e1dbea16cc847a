import Diagnostics
import TestSupport
import Testing

@Suite("The difference of two sequences") struct SequenceDifferenceTests {
    /// `same`, `[-gone-]`, `{+new+}`.
    private func marked(_ before: String, _ after: String) -> String {
        let (before, after) = (Array(before.utf8), Array(after.utf8))
        return SequenceDifference(before, after).stretches.map { stretch in
            let (old, new) = (before[stretch.before], after[stretch.after])
            if stretch.isSame { return String(decoding: new, as: UTF8.self) }
            return (old.isEmpty ? "" : "[-\(String(decoding: old, as: UTF8.self))-]")
                + (new.isEmpty ? "" : "{+\(String(decoding: new, as: UTF8.self))+}")
        }.joined()
    }

    @Test("What was taken out and what was put in stands between what stayed")
    func stretches() {
        #expect(marked("within 24 hours", "within 4 hours") == "within [-2-]4 hours")
        #expect(marked("abc", "xabcy") == "{+x+}abc{+y+}")
        #expect(marked("abcd", "acbd") == "a[-b-]c{+b+}d")
        #expect(marked("", "new") == "{+new+}")
        #expect(marked("old", "") == "[-old-]")
        #expect(marked("same", "same") == "same")
        #expect(marked("", "") == "")
        #expect(marked("old", "NEW") == "[-old-]{+NEW+}")
    }

    @Test("As much as can be the same is the same in short sequences")
    func longest() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<400 {
            let before = (0..<Int.random(in: 0...24, using: &random)).map { _ in Int.random(in: 0...4, using: &random) }
            let after = (0..<Int.random(in: 0...24, using: &random)).map { _ in Int.random(in: 0...4, using: &random) }
            let same = SequenceDifference(before, after).stretches.filter(\.isSame).reduce(0) { $0 + $1.before.count }
            #expect(same == commonLength(before, after))
        }
    }

    @Test(
        "Stretches hold all of both sequences once, and what they call the same is the same", arguments: Shape.allCases)
    func cover(_ shape: Shape) {
        let (before, after) = shape.sequences(3_000)
        let stretches = SequenceDifference(before, after).stretches
        #expect(stretches.flatMap { Array($0.before) } == Array(before.indices))
        #expect(stretches.flatMap { Array($0.after) } == Array(after.indices))
        for stretch in stretches where stretch.isSame { #expect(before[stretch.before] == after[stretch.after]) }
        for (one, next) in zip(stretches, stretches.dropFirst()) { #expect(one.isSame != next.isSame) }
    }

    @Test("Twice the length takes about twice the steps, whatever the sequences hold", arguments: Shape.allCases)
    func linear(_ shape: Shape) {
        func steps(_ length: Int) -> Int {
            let (before, after) = shape.sequences(length)
            return SequenceDifference(before, after).steps
        }
        let (once, twice) = (steps(8_000), steps(16_000))
        #expect(Double(twice) < 2.6 * Double(once), "\(shape): \(once), \(twice)")
        #expect(twice < 600 * 32_000)
    }

    @Test("One changed element in a long sequence is the only stretch that is not the same")
    func longSequence() {
        let before = (0..<50_000).map { $0 % 700 }
        var after = before
        after[20_000] = -1
        after.insert(3, at: 40_000)
        let changed = SequenceDifference(before, after).stretches.filter { !$0.isSame }
        #expect(changed.map { [$0.before.count, $0.after.count] } == [[1, 1], [0, 1]])
    }

    @Test("A letter and its mark are two bytes more than the letter, not the same text in another form")
    func bytes() {
        #expect(SequenceDifference([Array("e\u{301}".utf8)], [Array("\u{E9}".utf8)]).stretches.map(\.isSame) == [false])
    }

    @Test("A longest increasing subsequence is as long as any, and increases")
    func increasing() {
        var random = SeededRandom(seed: 11)
        for _ in 0..<300 {
            let values = (0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0...9, using: &random) }
            let found = values.longestIncreasingPlaces
            #expect(found == found.sorted())
            let chosen = found.map { values[$0] }
            #expect(zip(chosen, chosen.dropFirst()).allSatisfy { $0 < $1 })
            #expect(found.count == longestIncreasing(values), "\(values)")
        }
    }

    /// Pairs of sequences that are hard for one method or another.
    enum Shape: CaseIterable {
        case unrelated, alike, reversed, periodic, twoLetters, random, rareAnchors, doubled

        func sequences(_ length: Int) -> (before: [Int], after: [Int]) {
            var random = SeededRandom(seed: 3)
            let places = 0..<length
            switch self {
            case .unrelated: return (Array(places), places.map { length + $0 })
            case .alike: return (places.map { $0 % 50 }, places.map { $0 % 997 == 0 ? -$0 : $0 % 50 })
            case .reversed: return (Array(places), places.reversed())
            case .periodic: return (places.map { $0 % 2 }, places.map { ($0 + 1) % 3 })
            case .twoLetters:
                return (
                    places.map { _ in Int.random(in: 0...1, using: &random) },
                    places.map { _ in Int.random(in: 0...1, using: &random) }
                )
            case .random:
                return (
                    places.map { _ in Int.random(in: 0..<length, using: &random) },
                    places.map { _ in Int.random(in: 0..<length, using: &random) }
                )
            // One element in each hundred is in both once; between them nothing helps.
            case .rareAnchors:
                return (
                    places.map { $0 % 100 == 0 ? $0 + 10 : Int.random(in: 0...5, using: &random) },
                    places.map { $0 % 100 == 50 ? $0 - 40 : Int.random(in: 0...5, using: &random) }
                )
            // Each region has one anchor, at its end.
            case .doubled: return (places.map { $0 / 2 }, places.map { ($0 * 7) % length / 2 })
            }
        }
    }

    private func commonLength(_ before: [Int], _ after: [Int]) -> Int {
        var lengths = [Int](repeating: 0, count: after.count + 1)
        for one in before {
            var diagonal = 0
            for (index, other) in after.enumerated() {
                (diagonal, lengths[index + 1]) = (
                    lengths[index + 1], one == other ? diagonal + 1 : max(lengths[index], lengths[index + 1])
                )
            }
        }
        return lengths[after.count]
    }

    private func longestIncreasing(_ values: [Int]) -> Int {
        var lengths: [Int] = []
        for (place, value) in values.enumerated() {
            lengths.append(1 + ((0..<place).filter { values[$0] < value }.map { lengths[$0] }.max() ?? 0))
        }
        return lengths.max() ?? 0
    }
}
