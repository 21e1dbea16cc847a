import Diagnostics

/// Text → words → keys, for one language. Words with one key are one word to a search: "zasób" and "zasobów", "handing" and "hands".
///
/// The same runs in the browser over what a reader types: `analyzer.js` reads `tables`, and golden vectors hold both to one answer.
struct SearchAnalyzer: Sendable {
    /// One word of a text.
    struct Word: Hashable, Sendable {
        /// As written, in small letters; a typographic apostrophe as a plain one, without invisible signs.
        let exact: String
        /// Without the marks of Latin letters: "zasob" for "zasób".
        let folded: String
        /// What all forms of the word have in common.
        let key: String
        /// UTF-8 offsets into the text.
        let range: Range<Int>
    }

    private let stemmer: Stemmer
    private let rules: StemRules

    /// - Parameters:
    ///   - language: by BCP 47. Only Polish and English are stemmed; words of other languages meet when they fold alike.
    ///   - forms: words that the rules would not bring together, from the glossary: each is given the key of another word. Those of
    ///     more than one word are left out; of two for one form, the first holds.
    init(language: String, forms: [(form: String, key: String)] = []) {
        rules = StemRules.of(language)
        let plain = Stemmer(rules)
        var chosen: [String: String] = [:]
        var lines: [String] = []
        for (form, word) in forms {
            guard let form = Self.single(form), let word = Self.single(word), chosen[form] == nil else { continue }
            let key = plain.key(of: word)
            chosen[form] = key
            if plain.key(of: form) != key { lines.append("\(key) \(form)") }
        }
        stemmer = Stemmer(rules, words: rules.words + lines)
        added = lines
    }

    /// What the glossary adds to the rules, a key and its form each.
    private let added: [String]

    /// The words of a text, in order.
    ///
    /// What a hyphen joins gives its parts and then, over the range of them all, what they are together: "e-mail" is "e", "mail" and
    /// "email". So do the groups of a number: "12 345" is "12", "345" and "12345", and "12,345" is itself and "12345". To ask for all
    /// words of a query is therefore to ask for the parts *or* what is written over them.
    func words(in text: String) -> [Word] {
        var known: [String: (folded: String, key: String)] = [:]
        return WordScanner.words(of: text).map { word in
            let (folded, key) = known[word.text] ?? analysed(word.text)
            known[word.text] = (folded, key)
            return Word(exact: word.text, folded: folded, key: key, range: word.range)
        }
    }

    /// What is looked up for a word in small letters.
    func analysed(_ word: String) -> (folded: String, key: String) {
        let folded = LetterFold.folded(word)
        return (folded, stemmer.key(of: folded))
    }

    /// The folded form of a text that is a single word.
    private static func single(_ text: String) -> String? {
        let words = WordScanner.words(of: text)
        // A compound ends with what its parts are together.
        guard let last = words.last, words.allSatisfy({ last.range.contains($0.range.lowerBound) }) else { return nil }
        return LetterFold.folded(last.text)
    }

    /// What `analyzer.js` reads: JSON, the same bytes for the same language and forms.
    var tables: [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("fold")
            json.object { json in
                for (plain, marked) in LetterFold.groups { json.field(plain, marked) }
            }
            rules.write(into: &json, adding: added)
        }
        return json.bytes
    }
}
