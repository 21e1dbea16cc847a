import Diagnostics

/// Which block of the older text became which block of the newer one.
///
/// Blocks of the same words find each other first, in place and then wherever they went; then rows with the same first cell; then blocks
/// that share words which few others have; then what is left, place by place. Only blocks of one kind are paired: a paragraph that became
/// a heading was taken out and put in. Time is linear in the number of words.
struct BlockPairs {
    /// By block of the newer text, the block of the older; `nil` for one that is new.
    private(set) var partners: [Int?]
    /// By block of the newer text: it stands in the order of the older one.
    private(set) var isInPlace: [Bool] = []
    /// By block of the older text: it has a partner.
    private(set) var isTaken: [Bool]
    private(set) var steps = 0

    private let before: [ProseWords.Block]
    private let after: [ProseWords.Block]
    private let words: ProseWords
    /// By word of any look, how often the block being compared has it.
    private var uses: [Int]

    /// In more blocks than this, a word says nothing of where a block went.
    private static let mostPlaces = 4
    /// So many blocks are looked at more closely.
    private static let mostCandidates = 3

    init(_ before: [ProseWords.Block], _ after: [ProseWords.Block], _ words: ProseWords) {
        (self.before, self.after, self.words) = (before, after, words)
        partners = Array(repeating: nil, count: after.count)
        isTaken = Array(repeating: false, count: before.count)
        uses = Array(repeating: 0, count: words.words.count)
        pairSameInPlace()
        pairSameElsewhere()
        pairRowsByName()
        pairByRareWords()
        pairByPlace()
        let paired = after.indices.filter { partners[$0] != nil }
        isInPlace = Array(repeating: false, count: after.count)
        for place in paired.compactMap({ partners[$0] }).longestIncreasingPlaces { isInPlace[paired[place]] = true }
    }

    private mutating func pair(_ old: Int, _ new: Int) {
        partners[new] = old
        isTaken[old] = true
    }

    private mutating func pairSameInPlace() {
        let difference = SequenceDifference(before.map(\.identity), after.map(\.identity))
        steps += difference.steps
        for stretch in difference.stretches where stretch.isSame {
            for (old, new) in zip(stretch.before, stretch.after) { pair(old, new) }
        }
    }

    /// Blocks without words – a rule, an empty cell – are no news wherever they stand.
    private mutating func pairSameElsewhere() {
        var places: [Int: [Int]] = [:]
        for old in before.indices.reversed() where !isTaken[old] && before[old].wordCount > 0 {
            places[before[old].identity, default: []].append(old)
        }
        for new in after.indices where partners[new] == nil {
            if let old = places[after[new].identity]?.popLast() { pair(old, new) }
        }
        steps += before.count + after.count
    }

    /// A row is called by its first cell, if no other row is.
    private mutating func pairRowsByName() {
        func rows(_ blocks: [ProseWords.Block], _ isLeft: (Int) -> Bool) -> [[Int]: [Int]] {
            var rows: [[Int]: [Int]] = [:]
            for (index, block) in blocks.enumerated() where block.kind.shape == .row(isHeader: false) && isLeft(index) {
                guard let name = block.lines.first, name.contains(where: { words.isSpoken[$0] }) else { continue }
                rows[name, default: []].append(index)
            }
            return rows.filter { $0.value.count == 1 }
        }
        let named = rows(before) { !isTaken[$0] }
        for (name, new) in rows(after, { partners[$0] == nil }) {
            guard let old = named[name], before[old[0]].kind == after[new[0]].kind else { continue }
            pair(old[0], new[0])
        }
        steps += before.count + after.count
    }

    private mutating func pairByRareWords() {
        var places: [Int: [Int]] = [:]
        for old in before.indices where !isTaken[old] {
            for word in spokenWords(of: before[old]) where places[word]?.last != old {
                // One more than is looked at shows that there are too many.
                if places[word, default: []].count <= Self.mostPlaces { places[word, default: []].append(old) }
            }
        }
        for new in after.indices where partners[new] == nil {
            var votes: [Int: Int] = [:]
            for word in spokenWords(of: after[new]) {
                guard let places = places[word], places.count <= Self.mostPlaces else { continue }
                for old in places where !isTaken[old] { votes[old, default: 0] += 1 }
            }
            let candidates = votes.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
            if let best = candidates.prefix(Self.mostCandidates).first(where: { isSimilar($0.key, new) }) {
                pair(best.key, new)
            }
        }
    }

    private mutating func pairByPlace() {
        var next = 0
        for new in after.indices {
            if let old = partners[new] {
                next = old + 1
            } else if next < before.count, !isTaken[next], isSimilar(next, new) {
                pair(next, new)
                next += 1
            }
        }
    }

    /// Whatever they look like: a sentence that became bold is the same sentence.
    private mutating func spokenWords(of block: ProseWords.Block) -> [Int] {
        let spoken = block.lines.flatMap { line in line.compactMap { words.isSpoken[$0] ? words.texts[$0] : nil } }
        steps += spoken.count
        return spoken
    }

    /// Whether two fifths of the words of both are the same.
    private mutating func isSimilar(_ old: Int, _ new: Int) -> Bool {
        let (old, new) = (before[old], after[new])
        let all = old.wordCount + new.wordCount
        // Where one is too long to be similar, its words need not be read – once for each short one that might be.
        guard old.kind == new.kind, 5 * min(old.wordCount, new.wordCount) >= all else { return false }
        let ofOld = spokenWords(of: old)
        for word in ofOld { uses[word] += 1 }
        var shared = 0
        for word in spokenWords(of: new) where uses[word] > 0 {
            uses[word] -= 1
            shared += 1
        }
        for word in ofOld { uses[word] = 0 }
        return all > 0 && 5 * shared >= all
    }
}
