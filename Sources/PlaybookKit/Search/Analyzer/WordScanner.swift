/// Finds the words of a text, in one pass: runs of letters and digits with their marks, with an apostrophe inside, and with a point or
/// comma between two digits. An ideograph is a word by itself, because nothing stands between words of those languages.
struct WordScanner {
    struct Word {
        /// In small letters, without invisible signs, with plain apostrophes.
        var text: String
        /// UTF-8 offsets.
        var range: Range<Int>
    }

    /// The words in order; behind the parts of a compound or a number in groups, what they are together.
    static func words(of text: String) -> [Word] {
        var scanner = WordScanner()
        var offset = 0
        for scalar in text.unicodeScalars {
            scanner.read(scalar, at: offset)
            offset += UTF8.width(scalar)
        }
        scanner.endWord()
        scanner.endChain()
        return scanner.words
    }

    private var words: [Word] = []
    private var text: [UInt8] = []
    private var start = 0
    private var end = 0
    private var last = Sign.other
    /// Nothing but marks belongs to the word any more.
    private var isIdeograph = false
    /// An apostrophe, point or comma that belongs to the word if the next sign allows it.
    private var held: (sign: Sign, byte: UInt8)?

    /// What has stood between words since the last one: one sign, or something else.
    private var gap: Sign?
    /// Words that hyphens or spaces of a number join, the last ones of `words`.
    private var chain = (count: 0, by: Sign.other)

    private enum Sign {
        case letter, ideograph, digit, mark, invisible, apostrophe, point, hyphen, space, other
    }

    private mutating func read(_ scalar: Unicode.Scalar, at offset: Int) {
        let sign = Self.sign(scalar)
        if let held {
            self.held = nil
            if sign == .digit || sign == .letter && held.sign == .apostrophe {
                text.append(held.byte)
            } else {
                endWord()
                gap = held.sign
            }
        }
        let begins = sign == .letter || sign == .digit
        if sign == .ideograph || begins && isIdeograph { endWord() }
        if text.isEmpty {
            guard begins || sign == .ideograph else { return gap = gap == nil ? sign : .other }
            (start, isIdeograph) = (offset, sign == .ideograph)
        }
        switch sign {
        case .letter, .ideograph, .digit, .mark: append(scalar)
        case .invisible: break
        case .apostrophe where !isIdeograph: return held = (sign, UInt8(ascii: "'"))
        case .point where last == .digit: return held = (sign, UInt8(scalar.value))
        case .apostrophe, .point, .hyphen, .space, .other:
            endWord()
            return gap = sign
        }
        last = sign
        end = offset + UTF8.width(scalar)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            let byte = UInt8(scalar.value)
            text.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
        } else {
            text.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    private mutating func endWord() {
        guard !text.isEmpty else { return }
        let word = Word(text: String(decoding: text, as: UTF8.self), range: start..<end)
        let joint = gap ?? .other
        let isJoined =
            switch joint {
            case .hyphen: true
            case .space: isNumberJoined()
            default: false
            }
        if chain.count == 0 || !isJoined || chain.count > 1 && chain.by != joint {
            endChain()
            chain = (1, .other)
        } else {
            chain = (chain.count + 1, joint)
        }
        words.append(word)
        text.removeAll(keepingCapacity: true)
        gap = nil
    }

    /// Whether the word that ends goes on with the number before it: three digits, behind at most three.
    private func isNumberJoined() -> Bool {
        guard let before = words.last?.text.utf8, before.allSatisfy(Self.isDigit) else { return false }
        guard chain.count > 1 ? before.count == 3 : before.count <= 3 else { return false }
        let digits = text.prefix(while: Self.isDigit)
        return digits.count == 3 && (text.count == 3 || !text.contains { !Self.isDigit($0) && !Self.isPoint($0) })
    }

    private mutating func endChain() {
        defer { chain = (0, .other) }
        guard chain.count > 0, let last = words.last else { return }
        if chain.count > 1 {
            let parts = words.suffix(chain.count)
            let start = parts.first?.range.lowerBound ?? last.range.lowerBound
            let joined = parts.flatMap { Array($0.text.utf8) }
            words.append(Word(text: String(decoding: joined, as: UTF8.self), range: start..<last.range.upperBound))
        } else if let number = Self.withoutGroups(last.text) {
            words.append(Word(text: number, range: last.range))
        }
    }

    /// "12345" of "12,345"; `nil` of anything else.
    private static func withoutGroups(_ text: String) -> String? {
        let groups = text.utf8.split(omittingEmptySubsequences: false, whereSeparator: isPoint)
        guard groups.count > 1, let first = groups.first, 1...3 ~= first.count,
            groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.allSatisfy({ $0.allSatisfy(isDigit) })
        else { return nil }
        return String(decoding: groups.joined(), as: UTF8.self)
    }

    // MARK: Signs

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    private static func isPoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    private static func sign(_ scalar: Unicode.Scalar) -> Sign {
        switch scalar.value {
        case 0x30...0x39: return .digit
        case 0x41...0x5A, 0x61...0x7A: return .letter
        case 0x27, 0x2019: return .apostrophe
        case 0x2C, 0x2E: return .point
        case 0x2D, 0x2010, 0x2011: return .hyphen
        case 0x20, 0xA0, 0x2009, 0x202F: return .space
        case ..<0xA0: return .other
        // Signs that only say where a line may or may not break.
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .invisible
        default: break
        }
        if scalar.properties.isIdeographic { return .ideograph }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
        case .decimalNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        default: .other
        }
    }
}
