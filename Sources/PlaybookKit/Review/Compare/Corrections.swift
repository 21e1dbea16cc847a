/// Tells corrections of spelling from changes of what a text says. Nobody but the owner has to look at a correction, so the rule errs on
/// the other side.
///
/// A text is corrected if its words are the same in the same order, but for at most three, each of which
/// - differs by one letter, or by two neighbours that changed places, and not in its first letter, which may turn a word into another;
/// - has four letters or more, all of them small, with the same signs around them: so it holds no figure, no price, no time, no name,
///   and is no part of a link or of code with signs in it;
/// - is neither a negation nor a number in words;
/// - was written so nowhere else in the older version of the playbook, where the new spelling stands already.
///
/// Where lines are broken does not count.
struct Corrections {
    private static let mostWords = 3
    private static let shortestWord = 4

    private let pages: [WrittenPage]

    init(in version: [WrittenPage]) { pages = version }

    private typealias Word = ArraySlice<UInt8>

    /// Which of the changes are corrections, in their order; all texts of the older version are read once.
    func find(_ changes: [(before: WrittenPage, after: WrittenPage)]) -> [Bool] {
        let respellings = changes.map { Self.respellings($0.before.text, $0.after.text) }
        var counts: [Word: Int] = [:]
        for word in respellings.lazy.compactMap(\.self).flatMap({ $0 }) {
            (counts[word.old], counts[word.new]) = (0, 0)
        }
        if !counts.isEmpty {
            for page in pages {
                for word in Self.words(of: page.text) {
                    let letters = word[Self.letters(of: word)]
                    if let count = counts[letters] { counts[letters] = count + 1 }
                }
            }
        }
        return respellings.map { words in
            guard let words else { return false }
            return words.allSatisfy { word in
                counts[word.old] == words.count { $0.old == word.old } && (counts[word.new] ?? 0) > 0
            }
        }
    }

    /// `nil` where more has changed than spelling.
    private static func respellings(_ before: Word, _ after: Word) -> [(old: Word, new: Word)]? {
        let (old, new) = (words(of: before), words(of: after))
        guard old.count == new.count else { return nil }
        var found: [(old: Word, new: Word)] = []
        for (old, new) in zip(old, new) where old != new {
            guard found.count < mostWords, let pair = respelling(old, new) else { return nil }
            found.append(pair)
        }
        return found
    }

    private static func words(of text: Word) -> [Word] { text.split { $0 == 0x20 || (0x09...0x0D).contains($0) } }

    private static func respelling(_ old: Word, _ new: Word) -> (old: Word, new: Word)? {
        let (oldLetters, newLetters) = (letters(of: old), letters(of: new))
        guard old[..<oldLetters.lowerBound] == new[..<newLetters.lowerBound],
            old[oldLetters.upperBound...] == new[newLetters.upperBound...]
        else { return nil }
        let pair = (old: old[oldLetters], new: new[newLetters])
        let (left, right) = (scalars(of: pair.old), scalars(of: pair.new))
        guard isPlain(left), isPlain(right), left.first == right.first, isOneSlip(left, right) else { return nil }
        return pair
    }

    /// From the first letter to the last one: what is not ASCII counts as one until it is looked at closely.
    private static func letters(of word: Word) -> Range<Int> {
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
        guard let first = word.firstIndex(where: isLetter), let last = word.lastIndex(where: isLetter) else {
            return word.startIndex..<word.startIndex
        }
        return first..<last + 1
    }

    private static func scalars(of word: Word) -> [Unicode.Scalar] {
        Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    }

    private static func isPlain(_ word: [Unicode.Scalar]) -> Bool {
        word.count >= shortestWord && word.allSatisfy(\.properties.isLowercase) && !isWeighty(word)
    }

    /// By how they begin, in the languages that truce speaks: negations, and numbers in words.
    private static func isWeighty(_ word: [Unicode.Scalar]) -> Bool {
        weightyBeginnings.contains { word.starts(with: $0.unicodeScalars) }
    }

    private static let weightyBeginnings = [
        "never", "none", "nobody", "nothing", "nowhere", "neither", "without", "cannot", "nigdy", "nikt", "żad", "bez",
        "three", "four", "five", "seven", "eight", "nine", "eleven", "twel", "twen", "thir", "fift", "sixt", "hundred",
        "thousand", "million", "half", "double", "twice", "once", "jede", "dwa", "dwie", "dwó", "dwu", "trzy", "trzech",
        "cztery", "czter", "pięć", "pięc", "sześ", "siede", "osiem", "ośmi", "dziewię", "dziesię", "sto", "dwieś",
        "tysi", "mili", "pół",
    ]

    /// One letter added, lost or exchanged, or two neighbours that changed places.
    private static func isOneSlip(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> Bool {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let (left, right) = (old[start...], new[start...])
        if left.count == right.count {
            let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
            let (left, right) = (left.dropLast(end), right.dropLast(end))
            return left.count == 1 || left.count == 2 && left.elementsEqual(right.reversed())
        }
        let (shorter, longer) = left.count < right.count ? (left, right) : (right, left)
        return longer.count - shorter.count == 1 && longer.dropFirst().elementsEqual(shorter)
    }
}
