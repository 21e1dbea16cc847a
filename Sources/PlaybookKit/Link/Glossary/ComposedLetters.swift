/// Letters with their marks as one code point: "a" and U+0328 are "ą".
enum ComposedLetters {
    static func joining(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
        var text = String.UnicodeScalarView()
        for value in [letter, mark] { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
        return table[String(text)]
    }

    /// Latin, Greek and Cyrillic. Two strings that are canonically equivalent are one key.
    private static let table: [String: UInt32] = {
        var table: [String: UInt32] = [:]
        for value in Array(0xC0..<0x250) + Array(0x370..<0x500) + Array(0x1E00..<0x2000) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            table[String(scalar)] = table[String(scalar)] ?? scalar.value
        }
        return table
    }()
}
