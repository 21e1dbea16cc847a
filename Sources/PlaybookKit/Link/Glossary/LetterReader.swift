/// Reads text as the glossary compares it, a letter at a time: small, with its marks joined to it, one space for whatever white space
/// stands between words, one form of hyphen and of apostrophe, and nothing of what is never seen.
///
/// Marks count: in Polish "sad" and "sąd" are two words. How they are stored does not.
struct LetterReader: Sendable {
    struct Letter {
        let scalar: UInt32
        /// Belongs to a word: a letter, a digit, a mark or an underscore.
        let isWord: Bool
        let isCapital: Bool

        static let space = UInt32(0x20)
        static let hyphen = UInt32(0x2D)
        static let apostrophe = UInt32(0x27)
    }

    /// One text node, or the soft break between two.
    struct Piece {
        let node: Int
        let range: Range<Int>
        var isBreak = false
    }

    /// Where the next letter begins.
    struct Place {
        var piece = 0
        var offset = 0
    }

    let text: [UInt8]
    private(set) var pieces: [Piece] = []

    /// Valid UTF-8.
    init(_ text: [UInt8]) { self.text = text }

    init(_ text: String) {
        self.text = Array(text.utf8)
        append(Piece(node: 0, range: self.text.indices))
    }

    mutating func append(_ piece: Piece) { if !piece.range.isEmpty || piece.isBreak { pieces.append(piece) } }
    mutating func removeAll() { pieces.removeAll(keepingCapacity: true) }

    var start: Place { Place(piece: 0, offset: pieces.first?.range.lowerBound ?? 0) }

    /// The letter at a place, which moves behind it; `nil` at the end.
    func next(_ place: inout Place) -> Letter? {
        while var value = scalar(&place) {
            if Self.isSpace(value) {
                skipSpaces(&place)
                return Self.letters[Int(Letter.space)]
            }
            if Self.isUnseen(value) { continue }
            var letter = Self.letter(value)
            while letter.isWord, isMarkNext(place) {
                var behind = place
                guard let mark = scalar(&behind), let joined = ComposedLetters.joining(value, mark) else { break }
                (value, place) = (joined, behind)
                letter = Self.letter(value)
            }
            return letter
        }
        return nil
    }

    private func skipSpaces(_ place: inout Place) {
        var behind = place
        while let value = scalar(&behind), Self.isSpace(value) { place = behind }
    }

    // MARK: Scalars

    private func scalar(_ place: inout Place) -> UInt32? {
        while place.piece < pieces.count {
            let piece = pieces[place.piece]
            if place.offset < piece.range.upperBound {
                let byte = text[place.offset]
                place.offset += 1
                return byte < 0x80 ? UInt32(byte) : longScalar(byte, &place.offset, piece.range.upperBound)
            }
            let isBreak = piece.isBreak
            place.piece += 1
            if place.piece < pieces.count { place.offset = pieces[place.piece].range.lowerBound }
            if isBreak { return Letter.space }
        }
        return nil
    }

    private func longScalar(_ first: UInt8, _ offset: inout Int, _ end: Int) -> UInt32 {
        let length = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        var scalar = UInt32(first) & (0x3F >> UInt32(length))
        for _ in 0..<length where offset < end {
            scalar = scalar << 6 | UInt32(text[offset] & 0x3F)
            offset += 1
        }
        return scalar
    }

    /// Marks from U+0300 to U+036F begin with one of two bytes.
    private func isMarkNext(_ place: Place) -> Bool {
        guard place.piece < pieces.count else { return false }
        if place.offset < pieces[place.piece].range.upperBound { return text[place.offset] & 0xFE == 0xCC }
        guard place.piece + 1 < pieces.count, let first = pieces[place.piece + 1].range.first else { return false }
        return text[first] & 0xFE == 0xCC
    }

    // MARK: Letters

    private static func letter(_ scalar: UInt32) -> Letter {
        if scalar < letters.count { return letters[Int(scalar)] }
        switch scalar {
        case 0x2010, 0x2011: return letters[Int(Letter.hyphen)]
        case 0x2018, 0x2019: return letters[Int(Letter.apostrophe)]
        default: return made(scalar)
        }
    }

    /// Up to the end of Latin Extended-B, worked out once.
    private static let letters: [Letter] = (0..<0x250).map { $0 == 0x2BC ? made(0x27) : made($0) }

    private static func made(_ value: UInt32) -> Letter {
        guard let scalar = Unicode.Scalar(value) else { return Letter(scalar: value, isWord: false, isCapital: false) }
        let isWord =
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
                true
            default: false
            }
        let small = scalar.properties.lowercaseMapping.unicodeScalars
        let lowered = small.count == 1 ? small.first?.value ?? value : value
        return Letter(scalar: lowered, isWord: isWord, isCapital: lowered != value)
    }

    private static func isSpace(_ value: UInt32) -> Bool {
        value <= Letter.space && (value == Letter.space || 0x09...0x0D ~= value) || value == 0xA0
            || value >= 0x1680 && Unicode.Scalar(value)?.properties.isWhitespace == true
    }

    private static func isUnseen(_ value: UInt32) -> Bool {
        value >= 0xAD && (value == 0xAD || value >= 0x34F)
            && Unicode.Scalar(value)?.properties.isDefaultIgnorableCodePoint == true
    }
}
