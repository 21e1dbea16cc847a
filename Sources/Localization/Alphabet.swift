/// The letters of a language in their order: where a name stands in a list from A to Z, and under which letter.
///
/// A letter of the alphabet is one of its own, so that in Polish "ć" comes behind all of "c"; a foreign one comes behind the letter that
/// it is without its marks. Then small letters come before capitals. Signs stand before digits, and digits before letters.
package struct Alphabet: Sendable {
    private let ranks: [String: UInt32]
    /// What letters of two signs begin with, so that most words are read sign by sign.
    private let firstOfTwo: Set<String>

    package static let english = Alphabet((UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(Unicode.Scalar($0)) })

    /// Small letters of one sign or of two, as the Czech "ch".
    package init(_ letters: [String]) {
        // Strings compare as Unicode does, so that a letter and its mark as two code points are the letter too.
        ranks = Dictionary(zip(letters, (1...).lazy.map(UInt32.init))) { first, _ in first }
        firstOfTwo = Set(
            letters.compactMap { letters in
                var signs = Letters(letters)
                guard let first = signs.next(), signs.next() != nil else { return nil }
                return first.small
            })
    }

    package func key(of text: String) -> SortKey {
        var key = SortKey.Parts()
        var letters = Letters(text)
        while let letter = next(of: &letters) {
            switch place(of: letter) {
            case .own(let rank): key.add(Self.letters + rank, isCapital: letter.isCapital)
            case .foreign(let bases):
                let mark = letter.small.unicodeScalars.first?.value ?? 0
                for base in bases.unicodeScalars {
                    let rank = ranks[String(base)] ?? base.value
                    key.add(Self.letters + rank, mark: mark, isCapital: letter.isCapital)
                }
            case .otherScript(let value): key.add(Self.otherScripts + value, isCapital: letter.isCapital)
            case .digit(let value): key.add(Self.digits + value)
            case .sign(let rank): key.add(Self.signs + rank)
            }
        }
        return SortKey(key)
    }

    /// The letter that a text stands under, as a capital; `#` for what begins with a digit or a sign.
    package func heading(of text: String) -> String {
        var letters = Letters(text)
        guard let letter = next(of: &letters) else { return "#" }
        return switch place(of: letter) {
        case .own, .otherScript: Self.capital(letter.small)
        case .foreign(let bases): Self.capital(String(bases.unicodeScalars.prefix(1)))
        case .digit, .sign: "#"
        }
    }

    private static func capital(_ letter: String) -> String {
        letter.unicodeScalars.map(\.properties.uppercaseMapping).joined()
    }

    /// The next sign, or two where they are one letter.
    private func next(of letters: inout Letters) -> Letter? {
        guard let first = letters.next() else { return nil }
        var rest = letters
        guard firstOfTwo.contains(first.small), let second = rest.next(), ranks[first.small + second.small] != nil
        else { return first }
        letters = rest
        return Letter(first: first.first, small: first.small + second.small)
    }

    // MARK: Where a letter stands

    private enum Place {
        case own(UInt32), foreign(String), otherScript(UInt32), digit(UInt32), sign(UInt32)
    }

    private static let signs: UInt32 = 0x10_0000
    private static let digits: UInt32 = 0x30_0000
    private static let letters: UInt32 = 0x40_0000
    private static let otherScripts: UInt32 = 0x60_0000

    private func place(of letter: Letter) -> Place {
        if let rank = ranks[letter.small] { return .own(rank) }
        let first = letter.first
        if let base = LatinLetter.base(of: first) { return .foreign(base) }
        if first.isASCII, first.properties.isAlphabetic { return .foreign(first.properties.lowercaseMapping) }
        if let value = first.properties.numericType.flatMap({ _ in first.properties.numericValue }),
            (0...9).contains(value)
        {
            return .digit(UInt32(value * 100))
        }
        if first.properties.isAlphabetic {
            return .otherScript(first.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0)
        }
        return .sign(Self.signRanks[first] ?? 0x1000 + first.value)
    }

    /// As Unicode's default order has them (DUCET): spaces, then what divides words and sentences, brackets, and all else.
    private static let signRanks: [Unicode.Scalar: UInt32] = {
        let signs = " \u{A0}\u{202F}_-‐‑–—,;:!?.…'‘’‚“”„«»\"()[]{}§@*/\\&#%‰†‡•`^°©®+±÷×<=>|~¢$£¥€"
        return Dictionary(zip(signs.unicodeScalars, (0...).lazy.map(UInt32.init))) { first, _ in first }
    }()
}

/// One letter of a text with the marks behind it.
private struct Letter {
    let first: Unicode.Scalar
    /// With its marks.
    let small: String
    var isCapital: Bool { first.properties.isUppercase }
}

/// The letters of a text; what no reader sees is left out.
private struct Letters: IteratorProtocol {
    private var rest: Substring.UnicodeScalarView

    init(_ text: String) { rest = Substring(text).unicodeScalars }

    mutating func next() -> Letter? {
        while let first = rest.popFirst() {
            let properties = first.properties
            if first.value >= 0x80, properties.isDefaultIgnorableCodePoint || Self.isMark(first) { continue }
            var small = properties.lowercaseMapping
            while let mark = rest.first, mark.value >= 0x300, Self.isMark(mark) {
                small.unicodeScalars.append(mark)
                rest.removeFirst()
            }
            return Letter(first: first, small: small)
        }
        return nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }
}
