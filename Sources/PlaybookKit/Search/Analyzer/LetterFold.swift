import CommonMark

/// Small Latin letters without their marks: ą is a, ł is l, ß is ss. Letters of other scripts stay as they are.
enum LetterFold {
    /// A word in small letters, without marks.
    static func folded(_ word: String) -> String {
        guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        var folded: [UInt8] = []
        for scalar in word.unicodeScalars where !isJoiningMark(scalar) {
            if let letters = plainLetters[scalar] {
                folded.append(contentsOf: letters.utf8)
            } else {
                folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Plain letters, and all that become them, in the order of both: `("a", "àáâ…")`.
    static let groups: [(plain: String, marked: String)] = {
        var groups: [String: String.UnicodeScalarView] = [:]
        for (scalar, letters) in plainLetters.sorted(by: { $0.key < $1.key }) {
            groups[letters, default: .init()].append(scalar)
        }
        return groups.sorted { $0.key < $1.key }.map { ($0.key, String($0.value)) }
    }()

    /// By the letters' names in Unicode: Latin-1, Latin Extended-A and -B, Latin Extended Additional, and the ligatures that a PDF leaves
    /// in what is copied from it.
    private static let plainLetters: [Unicode.Scalar: String] = {
        var plainLetters: [Unicode.Scalar: String] = [:]
        for value in Array(0xDF...0x24F) + Array(0x1E00...0x1EFF) + Array(0xFB00...0xFB06) {
            guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isLowercase else { continue }
            let folded = Slug.fold(String(scalar))
            if folded.utf8.allSatisfy({ $0 < 0x80 }) { plainLetters[scalar] = folded }
        }
        return plainLetters
    }()

    /// An accent that is stored behind its letter.
    private static func isJoiningMark(_ scalar: Unicode.Scalar) -> Bool { 0x300...0x36F ~= scalar.value }
}
