/// The keys that a mistyped word is compared with, in files of whole letters, because the first letter is taken to be right.
///
/// In order: each as a digit for the letters it shares with the one before, the rest, and a space.
struct SpellingShards: Sendable {
    /// The first letter of each file; the first file begins with "a" whatever it holds.
    let firstLetters: String
    let texts: [[UInt8]]

    /// A file of so many bytes ends with its letter.
    private static let target = 6_000
    /// Shorter words have too many neighbours.
    private static let shortest = 4

    init(_ table: TermTable) {
        var firstLetters = "a"
        var texts: [[UInt8]] = [[]]
        var last: [UInt8] = []
        for key in table.keys where Self.isWord(key) {
            let letters = Array(key.utf8)
            if letters.first != last.first, texts[texts.count - 1].count >= Self.target {
                firstLetters.unicodeScalars.append(Unicode.Scalar(letters[0]))
                texts.append([])
            }
            let shared = min(63, zip(letters, last).prefix { $0 == $1 }.count)
            texts[texts.count - 1].append(Digits64.digit(shared))
            texts[texts.count - 1] += letters.dropFirst(shared)
            texts[texts.count - 1].append(UInt8(ascii: " "))
            last = letters
        }
        (self.firstLetters, self.texts) = (firstLetters, texts)
    }

    /// Of folded letters alone, as nearly all words are.
    private static func isWord(_ key: String) -> Bool {
        key.utf8.count >= shortest - 1 && key.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    }
}
