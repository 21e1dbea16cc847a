internal import Localization

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
        // The general way makes a string of each letter.
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return ascii(folding: text, fallback: fallback) }
        var words = Words()
        for byte in text.utf8 {
            if ASCII.isAlphanumeric(byte) { words.add(ASCII.lowercased(byte)) } else if byte != "'" { words.end() }
        }
        return words.slug ?? fallback
    }

    private static func ascii(folding text: String, fallback: String) -> String {
        var words = Words()
        for piece in Folded(text) {
            for scalar in piece.letters.unicodeScalars {
                if scalar.isASCII, ASCII.isAlphanumeric(UInt8(scalar.value)) {
                    words.add(UInt8(scalar.value))
                } else if isWordCharacter(scalar), scalar != "_" {
                    // No ASCII form: the number keeps two names in another script apart.
                    words.add(numberOf: scalar)
                } else if scalar != "'" && scalar != "’" {
                    words.end()
                }
            }
        }
        if let slug = words.slug { return slug }
        for scalar in text.unicodeScalars where !scalar.isASCII && !scalar.properties.isDefaultIgnorableCodePoint {
            words.add(numberOf: scalar)
        }
        return words.slug ?? fallback
    }

    /// Words of ASCII letters and digits with `-` between them.
    private struct Words {
        private var bytes: [UInt8] = []
        private var hasEnded = false

        mutating func add(_ byte: UInt8) {
            if hasEnded, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
            hasEnded = false
            bytes.append(byte)
        }

        mutating func end() { hasEnded = true }

        /// As a word of its own.
        mutating func add(numberOf scalar: Unicode.Scalar) {
            end()
            for byte in ("u" + String(scalar.value, radix: 16)).utf8 { add(byte) }
            end()
        }

        /// As many whole words as fit, at least the beginning of one; `nil` without any.
        var slug: String? {
            guard !bytes.isEmpty else { return nil }
            guard bytes.count > longest else { return String(decoding: bytes, as: UTF8.self) }
            let end = bytes[...longest].lastIndex(of: UInt8(ascii: "-")) ?? longest
            return String(decoding: bytes[..<end], as: UTF8.self)
        }
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
            if let letters = LatinLetter.base(of: scalar) {
                followsLatin = true
                return Piece(letters: letters, isSeparator: false)
            }
            followsLatin = false
            let isSeparator = properties.isWhitespace || properties.generalCategory == .dashPunctuation
            return Piece(letters: properties.lowercaseMapping, isSeparator: isSeparator)
        }
        return nil
    }
}
