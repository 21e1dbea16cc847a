/// Names made from words: addresses, anchors and keys. Pure functions; uniqueness is the caller's.
package enum Slug {
    /// A heading's id: lower-case ASCII letters, digits and `-`, at most 60 bytes cut at a word's end, never empty.
    package static func heading(_ text: String) -> String { ascii(text, fallback: "section") }

    /// A file's stem, by the same rule.
    package static func file(_ name: String) -> String { ascii(name, fallback: "page") }

    /// A heading's id as GitHub writes it: lower-case, spaces as `-`, punctuation and symbols dropped, letters kept.
    package static func github(_ text: String) -> String {
        var slug: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "-" {
                slug.append(UInt8(ascii: "-"))
            } else if isWordCharacter(scalar) {
                // Most letters are ASCII, and the general mapping makes a string of each.
                if scalar.isASCII {
                    slug.append(ASCII.lowercased(UInt8(scalar.value)))
                } else {
                    slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
                }
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// A key for names: letter case and the marks of Latin letters do not count, nor does the kind or number of spaces,
    /// dashes and underscores between words.
    package static func fold(_ name: String) -> String {
        var key: [UInt8] = []
        var isBetweenWords = false
        for piece in Folded(name) {
            if piece.isSeparator {
                isBetweenWords = !key.isEmpty
            } else {
                if isBetweenWords { key.append(UInt8(ascii: " ")) }
                isBetweenWords = false
                key.append(contentsOf: piece.letters.utf8)
            }
        }
        return String(decoding: key, as: UTF8.self)
    }

    private static let longest = 60

    private static func ascii(_ text: String, fallback: String) -> String {
        var words: [[UInt8]] = [[]]
        for piece in Folded(text) {
            for scalar in piece.letters.unicodeScalars {
                if scalar.isASCII, ASCII.isAlphanumeric(UInt8(scalar.value)) {
                    words[words.count - 1].append(UInt8(scalar.value))
                } else if isWordCharacter(scalar), scalar != "_" {
                    // No ASCII form: the number keeps two names in another script apart.
                    if words.last != [] { words.append([]) }
                    words[words.count - 1] += number(of: scalar)
                    words.append([])
                } else if scalar != "'" && scalar != "’", words.last != [] {
                    words.append([])
                }
            }
        }
        words.removeAll(where: \.isEmpty)
        if words.isEmpty {
            words = text.unicodeScalars.filter { !$0.isASCII && !$0.properties.isDefaultIgnorableCodePoint }
                .map(number)
        }
        guard var slug = words.first?.prefix(longest) else { return fallback }
        for word in words.dropFirst() {
            guard slug.count + 1 + word.count <= longest else { break }
            slug += "-".utf8 + word
        }
        return String(decoding: slug, as: UTF8.self)
    }

    private static func number(of scalar: Unicode.Scalar) -> [UInt8] {
        Array(("u" + String(scalar.value, radix: 16)).utf8)
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ASCII.isAlphanumeric(UInt8(scalar.value)) || scalar == "_" }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
            true
        default: false
        }
    }
}

/// The scalars of a text, each lower-case and, where it is Latin, without its marks.
private struct Folded: Sequence, IteratorProtocol {
    struct Piece {
        let letters: String
        let isSeparator: Bool
    }

    private var scalars: String.UnicodeScalarView.Iterator
    private var followsLatin = false

    init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

    mutating func next() -> Piece? {
        while let scalar = scalars.next() {
            if scalar.isASCII {
                let byte = ASCII.lowercased(UInt8(scalar.value))
                followsLatin = ASCII.isLetter(byte)
                let isSeparator = ASCII.isSpace(byte) || byte == "-" || byte == "_"
                return Piece(letters: String(Unicode.Scalar(byte)), isSeparator: isSeparator)
            }
            let properties = scalar.properties
            if properties.generalCategory == .nonspacingMark, followsLatin { continue }
            if properties.isDefaultIgnorableCodePoint { continue }
            if let letters = Self.latin(scalar) {
                followsLatin = true
                return Piece(letters: letters, isSeparator: false)
            }
            followsLatin = false
            let isSeparator = properties.isWhitespace || properties.generalCategory == .dashPunctuation
            return Piece(letters: properties.lowercaseMapping, isSeparator: isSeparator)
        }
        return nil
    }

    /// The ASCII letters of a Latin letter or ligature, read from its Unicode name: `LATIN SMALL LETTER L WITH STROKE`.
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "ß", "ẞ": return "ss"
        case "ð", "Ð": return "d"
        case "þ", "Þ": return "th"
        case "ı": return "i"
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
        return String(Substring(words[3])).asciiLowercased
    }
}
