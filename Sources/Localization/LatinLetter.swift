/// What a letter is without its marks.
package enum LatinLetter {
    /// The small ASCII letters of a Latin letter or ligature beyond ASCII, `l` for `Ł`, `ss` for `ß`; `nil` for any other sign.
    package static func base(of scalar: Unicode.Scalar) -> String? {
        guard scalar.value >= 0x80 else { return nil }
        return scalar.value <= 0x17F ? european[Int(scalar.value) - 0x80] : named(scalar)
    }

    /// The letters that Europe's languages write, U+0080 to U+017F, looked up once.
    private static let european = (0x80...0x17F).map { Unicode.Scalar($0 as UInt32).flatMap(named) }

    /// Read from its Unicode name: `LATIN SMALL LETTER L WITH STROKE`.
    private static func named(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "ß", "ẞ": return "ss"
        case "ð", "Ð": return "d"
        case "þ", "Þ": return "th"
        case "ı": return "i"
        case "ŉ", "ŋ", "Ŋ": return "n"
        case "ĸ": return "k"
        case "ſ": return "s"
        case "\u{212A}": return "k"
        case "\u{212B}": return "a"
        default: break
        }
        guard let name = scalar.properties.name else { return nil }
        let words = name.utf8.split(separator: UInt8(ascii: " "))
        guard words.count >= 4, words[0].elementsEqual("LATIN".utf8),
            words[2].elementsEqual("LETTER".utf8) || words[2].elementsEqual("LIGATURE".utf8),
            words[3].count <= 3, words.count == 4 || words[4].elementsEqual("WITH".utf8)
        else { return nil }
        // Names of Unicode are in capitals of ASCII.
        return String(decoding: words[3].map { $0 | 0x20 }, as: UTF8.self)
    }
}
