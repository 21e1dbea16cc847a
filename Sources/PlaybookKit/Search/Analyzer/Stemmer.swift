import Localization

/// Gives a word its key by the rules of its language.
///
/// The time is linear in the length of the word: each step looks at the end alone, and at the letters before it for a vowel.
struct Stemmer: Sendable {
    /// The rules of each step by the last letter of their endings.
    private let steps: [[[StemRule]]]
    private let shortest: Int
    private let tellsConsonantY: Bool
    private let heads: [[UInt8]]
    private let words: [String: String]
    private let merged: [String: String]

    init(_ rules: StemRules) { self.init(rules, words: rules.words) }

    init(_ rules: StemRules, words: [String]) {
        steps = rules.steps.map { step in
            var byLast = [[StemRule]](repeating: [], count: 128)
            for rule in StemRule.all(in: step) { if let last = rule.ending.last { byLast[Int(last)].append(rule) } }
            return byLast
        }
        shortest = rules.shortest
        tellsConsonantY = rules.tellsConsonantY
        heads = rules.heads.map { Array($0.utf8) }
        self.words = Self.lookUp(words)
        merged = Self.lookUp(rules.merged)
    }

    /// Each word of a line → the first. What a later line says of a word holds.
    private static func lookUp(_ lines: [String]) -> [String: String] {
        var table: [String: String] = [:]
        for line in lines {
            let words = line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
            guard let key = words.first else { continue }
            for word in words { table[String(word)] = String(key) }
        }
        return table
    }

    /// - Parameter folded: a word in small letters without marks.
    func key(of folded: String) -> String {
        if let key = words[folded] { return key }
        var word = Array(folded.utf8)
        guard word.count >= shortest, !steps.isEmpty, word.allSatisfy(Self.isLetter) else { return folded }
        if tellsConsonantY { markConsonantY(&word) }
        let first = heads.first(where: word.starts)?.count ?? Self.region(of: word, from: 0)
        let place = StemRule.Place(first: first, second: Self.region(of: word, from: first))
        var mark = StemRule.nothing
        for step in steps {
            guard let last = word.last else { break }
            guard let rule = step[Int(last)].first(where: { $0.holds(for: word, mark, place) }) else { continue }
            mark = rule.ending[0]
            word.removeLast(rule.ending.count)
            word += rule.replacement
        }
        let key = String(decoding: word, as: UTF8.self).asciiLowercased
        return merged[key] ?? key
    }

    /// A `y` at the beginning or behind a vowel is a consonant, and written `Y` meanwhile.
    private func markConsonantY(_ word: inout [UInt8]) {
        var isBehindVowel = true
        for index in word.indices {
            let isVowel = StemRule.isVowel(word[index])
            if word[index] == UInt8(ascii: "y"), isBehindVowel { word[index] = UInt8(ascii: "Y") }
            isBehindVowel = isVowel
        }
    }

    /// What lies behind the first consonant that follows a vowel; the end where there is none.
    private static func region(of word: [UInt8], from start: Int) -> Int {
        let vowel = word[start...].firstIndex(where: StemRule.isVowel) ?? word.endIndex
        let consonant = word[vowel...].firstIndex { !StemRule.isVowel($0) } ?? word.endIndex
        return min(consonant + 1, word.endIndex)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || byte == UInt8(ascii: "'")
    }
}
