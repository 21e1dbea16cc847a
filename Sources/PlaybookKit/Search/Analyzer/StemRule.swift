/// One rule of a step, written `ending>replacement/tests[letters](marks)`.
///
/// Of a step, the first rule that holds is used, and no other. A test is
///
/// - a digit: at least so many letters stay;
/// - `v`: what stays has a vowel; `V`: it has one before its last letter;
/// - `A`, `B`: the ending lies behind the first, or the second, consonant that follows a vowel (the regions R1 and R2 of Snowball);
/// - `s`: what stays is a short word; `S`: what stays does not end in a short syllable (as Snowball defines both);
/// - `[lt]`, `[^lt]`: the letter before the ending is, or is not, one of these;
/// - `(ie)`: the ending that was taken off last began with one of these; `-` stands for none yet.
struct StemRule: Sendable {
    let ending: [UInt8]
    let replacement: [UInt8]
    private var least = 0
    private var tests: [UInt8] = []
    private var before: (letters: [UInt8], allows: Bool)?
    private var marks: [UInt8]?

    /// The mark of a word from which nothing was taken off yet.
    static let nothing = UInt8(ascii: "-")

    /// Where the two regions of a word begin.
    struct Place {
        let first: Int
        let second: Int
    }

    /// The rules of a step, which spaces separate.
    static func all(in step: String) -> [StemRule] { step.utf8.split(separator: UInt8(ascii: " ")).map(StemRule.init) }

    private init(_ text: Substring.UTF8View) {
        let parts = text.split(separator: UInt8(ascii: ">"), maxSplits: 1, omittingEmptySubsequences: false)
        ending = Array(parts[0])
        var rest = parts[1][...]
        replacement = Array(rest.prefix { !"/[(".utf8.contains($0) })
        rest = rest.dropFirst(replacement.count)
        if rest.first == UInt8(ascii: "/") {
            let written = rest.dropFirst().prefix { !"[(".utf8.contains($0) }
            rest = rest.dropFirst(written.count + 1)
            for test in written {
                if UInt8(ascii: "0")...UInt8(ascii: "9") ~= test {
                    least = Int(test - UInt8(ascii: "0"))
                } else {
                    tests.append(test)
                }
            }
        }
        if rest.first == UInt8(ascii: "[") {
            let written = rest.dropFirst().prefix { $0 != UInt8(ascii: "]") }
            rest = rest.dropFirst(written.count + 2)
            let allows = written.first != UInt8(ascii: "^")
            before = (Array(allows ? written : written.dropFirst()), allows)
        }
        if rest.first == UInt8(ascii: "(") { marks = Array(rest.dropFirst().dropLast()) }
    }

    func holds(for word: [UInt8], _ mark: UInt8, _ place: Place) -> Bool {
        let count = word.count - ending.count
        guard count >= least, word[count...].elementsEqual(ending) else { return false }
        if let marks, !marks.contains(mark) { return false }
        if let before, count == 0 || before.letters.contains(word[count - 1]) != before.allows { return false }
        return tests.allSatisfy { test in
            switch test {
            case UInt8(ascii: "v"): word[..<count].contains(where: Self.isVowel)
            case UInt8(ascii: "V"): word[..<count].dropLast().contains(where: Self.isVowel)
            case UInt8(ascii: "A"): count >= place.first
            case UInt8(ascii: "B"): count >= place.second
            case UInt8(ascii: "s"): count == place.first && Self.endsInShortSyllable(word[..<count])
            default: !Self.endsInShortSyllable(word[..<count])
            }
        }
    }

    static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

    /// Consonant, vowel, consonant other than w, x and Y; or, as the whole, vowel and consonant; or "past".
    private static func endsInShortSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
        if letters.suffix(4).elementsEqual("past".utf8) { return true }
        let isVowel = letters.suffix(3).map(isVowel)
        guard isVowel.suffix(2).elementsEqual([true, false]) else { return false }
        if isVowel.count == 2 { return true }
        return !isVowel[0] && !"wxY".utf8.contains(letters.last ?? 0)
    }
}
