/// The keys that a mistyped word is compared with, in order: each as a digit for the letters it shares with the one before, the rest, and
/// a space.
enum SpellingList {
    /// Shorter words have too many neighbours.
    private static let shortest = 4

    static func text(_ table: TermTable) -> [UInt8] {
        var bytes: [UInt8] = []
        var last: ArraySlice<UInt8> = []
        for key in table.keys where isWord(key) {
            let letters = Array(key.utf8)[...]
            let shared = min(63, zip(letters, last).prefix { $0 == $1 }.count)
            bytes.append(Digits64.digit(shared))
            bytes += letters.dropFirst(shared)
            bytes.append(UInt8(ascii: " "))
            last = letters
        }
        return bytes
    }

    /// Of folded letters alone, as nearly all words are.
    private static func isWord(_ key: String) -> Bool {
        key.utf8.count >= shortest - 1 && key.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    }
}
