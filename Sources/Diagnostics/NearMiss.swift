/// Finds what a person probably meant by a name that does not exist.
///
/// Folds the known names once, so that one value can answer for many misses. Names are compared without case,
/// diacritics and punctuation.
package struct NearMiss: Sendable {
    private let names: [(name: String, folded: Name)]

    package init(_ names: some Sequence<String>) {
        self.names = names.map { ($0, Name($0)) }
    }

    /// The nearest names, nearest first and then by their bytes; empty if nothing is near.
    package static func candidates(for name: String, in names: some Sequence<String>, limit: Int = 3) -> [String] {
        NearMiss(names).candidates(for: name, limit: limit)
    }

    /// The nearest names, nearest first and then by their bytes; empty if nothing is near.
    package func candidates(for name: String, limit: Int = 3) -> [String] {
        let wanted = Name(name)
        guard limit > 0, !wanted.bytes.isEmpty else { return [] }
        var nearest =
            names
            .compactMap { known in wanted.distance(to: known.folded).map { (name: known.name, distance: $0) } }
            .sorted {
                $0.distance != $1.distance
                    ? $0.distance < $1.distance : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
            }
        var seen: Set<String> = []
        nearest.removeAll { !seen.insert($0.name).inserted }
        return nearest.prefix(limit).map(\.name)
    }
}

extension Finding {
    /// The end of a message that offers near misses; empty without any. Another page may bring another one.
    package static func suggestion(_ candidates: [String]) -> Phrase { offer(candidates).passing }

    private static func offer(_ candidates: [String]) -> Phrase {
        guard let first = candidates.first, let last = candidates.last else { return "" }
        guard candidates.count > 1 else { return "; did you mean '\(last)'?" }
        // One phrase for each name, which every language quotes in its own way.
        let others = candidates.dropFirst().dropLast().reduce("'\(first)'" as Phrase) { others, name in
            let quoted: Phrase = "'\(name)'"
            return "\(others), \(quoted)"
        }
        return "; did you mean \(others) or '\(last)'?"
    }
}

/// A folded name with what rules a comparison out quickly.
private struct Name: Sendable {
    /// Longer names are compared up to here, which bounds the work.
    private static let longest = 80

    let bytes: [UInt8]
    private let letters: UInt64
    private let sortedWords: [[UInt8]]

    init(_ text: String) {
        let folded = FoldedText(text)
        bytes = Array(folded.bytes.prefix(Self.longest))
        letters = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
        sortedWords = folded.words.map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Typing errors between two names; an exchange of words counts as one, a missing rest as two; `nil` if too many.
    func distance(to other: Name) -> Int? {
        if bytes == other.bytes { return 0 }
        if sortedWords.count > 1, sortedWords == other.sortedWords { return 1 }
        let typos = typingErrors(to: other, atMost: Self.tolerance(for: min(bytes.count, other.bytes.count)))
        let shorter = min(bytes.count, other.bytes.count)
        let isPrefix = shorter >= 3 && bytes.prefix(shorter).elementsEqual(other.bytes.prefix(shorter))
        return isPrefix ? min(2, typos ?? 2) : typos
    }

    /// One error in four letters: short words that differ in one are other words.
    private static func tolerance(for length: Int) -> Int {
        switch length {
        case ...2: 0
        case ...5: 1
        case ...8: 2
        case ...16: 3
        default: 4
        }
    }

    /// Damerau–Levenshtein distance, where a swap of neighbours is one error, in a band as wide as the tolerance.
    private func typingErrors(to other: Name, atMost tolerance: Int) -> Int? {
        let (left, right) = (bytes, other.bytes)
        guard tolerance > 0, abs(left.count - right.count) <= tolerance,
            max((letters & ~other.letters).nonzeroBitCount, (other.letters & ~letters).nonzeroBitCount) <= tolerance
        else { return nil }
        let far = tolerance + 1
        var beforeLast = [Int](repeating: far, count: right.count + 1)
        var last = (0...right.count).map { min($0, far) }
        for row in 1...left.count {
            var current = [Int](repeating: far, count: right.count + 1)
            if row <= tolerance { current[0] = row }
            let low = max(1, row - tolerance)
            let high = min(right.count, row + tolerance)
            guard low <= high else { return nil }
            var best = current[0]
            for column in low...high {
                let change = left[row - 1] == right[column - 1] ? 0 : 1
                var errors = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    errors = min(errors, beforeLast[column - 2] + 1)
                }
                current[column] = min(errors, far)
                best = min(best, errors)
            }
            // A swap looks two rows back, so one bad row alone decides nothing.
            if best > tolerance, (last.min() ?? far) > tolerance { return nil }
            (beforeLast, last) = (last, current)
        }
        return last[right.count] <= tolerance ? last[right.count] : nil
    }
}
