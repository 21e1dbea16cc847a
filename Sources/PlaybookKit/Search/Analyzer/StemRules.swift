import Diagnostics

/// What a language's stemmer goes by, as data: the browser reads the same.
struct StemRules: Sendable {
    /// Shorter words are their own keys.
    var shortest = 0
    /// Whether a `y` at the beginning of a word or behind a vowel is a consonant.
    var tellsConsonantY = false
    /// Beginnings behind which the first region of a word begins, whatever they look like.
    var heads: [String] = []
    /// One step after another, each a list of `StemRule`s.
    var steps: [String] = []
    /// Irregular words: a key, and the words that have it.
    var words: [String] = []
    /// Keys that are one word: the one that stays, and those that become it.
    var merged: [String] = []

    static func of(_ language: String) -> StemRules {
        switch language.utf8.prefix(while: { $0 != UInt8(ascii: "-") }) {
        case let tag where tag.elementsEqual("pl".utf8): polish
        case let tag where tag.elementsEqual("en".utf8): english
        default: StemRules()
        }
    }

    /// The fields of an object that the script reads. `more` are irregular words of the glossary.
    func write(into json: inout JSONText, adding more: [String]) {
        json.field("shortest", shortest)
        json.field("consonantY", tellsConsonantY)
        json.field("heads", heads)
        json.field("steps", steps)
        json.field("words", words + more)
        json.field("merged", merged)
    }
}

extension StemRules {
    /// A step of rules for many endings under the same tests, the longest first: of two endings of a word, the longer is tried first.
    static func step(_ groups: (endings: String, rest: String)...) -> String {
        var rules: [(ending: Substring.UTF8View, rest: String)] = []
        for group in groups {
            rules += group.endings.utf8.split(separator: UInt8(ascii: " ")).map { ($0, group.rest) }
        }
        // Stable by the order written, which tells equal lengths apart.
        let ordered = rules.enumerated().sorted {
            ($1.element.ending.count, $0.offset) < ($0.element.ending.count, $1.offset)
        }
        return ordered.map { "\(Substring($0.element.ending))\($0.element.rest)" }.joined(separator: " ")
    }
}
