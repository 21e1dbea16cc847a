package import Localization

/// A sentence for people, written in English where it is used and translated by its pattern: `'{1}' has no owner` for
/// `"'\(page.title)' has no owner"`.
///
/// What is filled in is kept apart, so that a translation may put it in another order and say counts and lists in its own way.
package struct Phrase: ExpressibleByStringInterpolation, Sendable {
    /// The English, with `{1}` for the first thing filled in, `{2}` for the second.
    package let pattern: String
    package let values: [Value]
    /// What is true of one run alone, though nobody touches what it is about: its day, a name that looks alike.
    private var isPassing = false

    package enum Value: Sendable {
        /// The same in every language: a name, a path, a number of a setting.
        case text(String)
        case phrase(Phrase)
        case number(Int)
        /// A number with its noun, whose English forms stand here.
        case count(Int, noun: String, plural: String)
        /// A size in bytes.
        case bytes(Int)
        /// "one, two and three".
        case list([Phrase])
        /// "one; two; three".
        case items([Phrase])
    }

    package init(stringLiteral text: String) { (pattern, values) = (text, []) }
    package init(stringInterpolation parts: StringInterpolation) { (pattern, values) = (parts.pattern, parts.values) }

    /// Nothing to say.
    package var isEmpty: Bool { pattern.isEmpty }
}

extension Phrase {
    /// As a language says it; in English where its pack has no such pattern, and for `nil`. At most `longestText` code points: what it
    /// quotes may be a megabyte on one line.
    package func text(in language: Language?) -> String {
        // Signs alone are the same everywhere, unless a pack says otherwise, as of quotes around a name.
        let translation = language?.findings[pattern] ?? (isWordless ? pattern : nil)
        let language = translation == nil ? .english : language ?? .english
        let text = (translation ?? pattern).filled { name in
            guard let number = Int(name), values.indices.contains(number - 1) else { return nil }
            return values[number - 1].text(in: language)
        }
        return Self.shortened(text)
    }

    package var english: String { text(in: nil) }

    /// The same as a part of another phrase that is true of one run alone.
    package var passing: Phrase {
        var phrase = self
        phrase.isPassing = true
        return phrase
    }

    /// The English, with `…` for what becomes another one though nobody touched what it is about: counted numbers, sizes, and what is true
    /// of one run alone.
    package var lasting: String {
        if isPassing { return "…" }
        let text = pattern.filled { name in
            guard let number = Int(name), values.indices.contains(number - 1) else { return nil }
            return values[number - 1].lasting
        }
        return Self.shortened(text)
    }

    /// In code points; more than anybody reads.
    static let longestText = 2000

    fileprivate static func shortened(_ text: String) -> String {
        guard text.utf8.count > longestText, text.unicodeScalars.count > longestText else { return text }
        return String(text.unicodeScalars.prefix(longestText)) + "…"
    }

    /// It tells how many there are of something.
    package var hasCounts: Bool {
        values.contains { value in
            switch value {
            case .number, .count: true
            case .phrase(let nested): nested.hasCounts
            case .list(let items), .items(let items): items.contains(where: \.hasCounts)
            case .text, .bytes: false
            }
        }
    }

    /// The patterns that a translation needs, of this phrase and of all that is filled into it.
    package var patterns: Set<String> {
        var found: Set<String> = []
        var waiting = [self]
        while let phrase = waiting.popLast() {
            if !phrase.isWordless { found.insert(phrase.pattern) }
            for value in phrase.values {
                switch value {
                case .phrase(let nested): waiting.append(nested)
                case .list(let items), .items(let items): waiting += items
                case .text, .number, .count, .bytes: break
                }
            }
        }
        return found
    }

    private var isWordless: Bool { !pattern.utf8.contains(where: ASCII.isLetter) }
}

/// Two phrases are one if they say the same in English.
extension Phrase: Hashable, CustomStringConvertible {
    package static func == (left: Phrase, right: Phrase) -> Bool { left.english == right.english }
    package func hash(into hasher: inout Hasher) { hasher.combine(english) }
    package var description: String { english }
}

extension Phrase.Value {
    fileprivate func text(in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .phrase(let phrase): phrase.text(in: language)
        case .number(let number): language.number(number)
        case .count(let number, let noun, let plural):
            language.nouns[noun] == nil
                ? "\(language.number(number)) \(number == 1 ? noun : plural)" : language.count(number, noun)
        case .bytes(let number): bytes(number, in: language)
        case .list(let items): language.list(items.map { $0.text(in: language) })
        case .items(let items): items.map { $0.text(in: language) }.joined(separator: "; ")
        }
    }

    fileprivate var lasting: String {
        switch self {
        case .text(let text): text
        case .phrase(let phrase): phrase.lasting
        case .number, .count, .bytes: "…"
        case .list(let items): Language.english.list(items.map(\.lasting))
        case .items(let items): items.map(\.lasting).joined(separator: "; ")
        }
    }

    /// "900 bytes", "16 KiB", "1.1 MiB": up to a tenth more, so that what is past a limit does not read like the limit.
    private func bytes(_ number: Int, in language: Language) -> String {
        let units = [(40, "TiB"), (30, "GiB"), (20, "MiB"), (10, "KiB")]
        guard let (shift, unit) = units.first(where: { number >> $0.0 > 0 }) else {
            return Self.count(number, noun: "byte", plural: "bytes").text(in: language)
        }
        let mask = (1 << shift) - 1
        let tenths = (number >> shift) * 10 + ((number & mask) * 10 + mask) >> shift
        let whole = Self.number(tenths / 10).text(in: language)
        return tenths % 10 == 0
            ? "\(whole) \(unit)" : "\(whole)\(language.numbers.decimal)\(tenths % 10) \(unit)"
    }
}

extension Phrase {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pattern = ""
        fileprivate var values: [Value] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pattern.reserveCapacity(literalCapacity + 3 * interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { pattern += literal }

        package mutating func appendInterpolation(_ text: String) { append(.text(Phrase.shortened(text))) }
        package mutating func appendInterpolation(_ phrase: Phrase) { append(.phrase(phrase)) }
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            appendInterpolation(value.description)
        }

        package mutating func appendInterpolation(number: Int) { append(.number(number)) }
        package mutating func appendInterpolation(bytes: Int) { append(.bytes(bytes)) }
        /// The day that the run is as of.
        package mutating func appendInterpolation(asOf day: some CustomStringConvertible) {
            let day: Phrase = "\(day)"
            append(.phrase(day.passing))
        }

        /// `\(count: 3, "page")`; without a plural it ends in `s`.
        package mutating func appendInterpolation(count: Int, _ noun: String, _ plural: String? = nil) {
            append(.count(count, noun: noun, plural: plural ?? noun + "s"))
        }

        package mutating func appendInterpolation(list: [Phrase]) { append(.list(list)) }
        package mutating func appendInterpolation(list: [String]) { append(.list(list.map { "\($0)" })) }

        package mutating func appendInterpolation(items: [Phrase]) { append(.items(items)) }

        private mutating func append(_ value: Value) {
            values.append(value)
            pattern += "{\(values.count)}"
        }
    }
}
