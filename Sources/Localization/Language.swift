/// One language as its pack describes it: what the site and the program say, and how numbers, days and names are written.
///
/// What a pack lacks is said in English, and an unknown key is shown as it is, so that nothing on a page is ever empty for want of a
/// translation.
package struct Language: Sendable {
    /// By BCP 47.
    package private(set) var tag: String
    /// What the language calls itself.
    package var name: String
    package var pluralRule = PluralRule.english
    package var numbers = NumberFormat()
    package var dates = DateFormat()
    /// What stands around a quotation, and around one inside it.
    package var quotes = Quotes(outer: ("“", "”"), inner: ("‘", "’"))
    /// The word before the last of a list.
    package var and = "and"
    package var alphabet = Alphabet.english
    /// Which words no line may end between.
    package var noBreaks = NoBreaks()
    /// What things of the playbook are called, by id.
    package var names: [Names: [String: Name]] = [:]
    /// What authors may write for the fields of front matter, beside their English names.
    package var fields: [String: [String]] = [:]
    /// Texts of the interface by key; `{name}` stands for what is filled in.
    package var texts: [String: String] = [:]
    /// Forms of nouns by key, beside a number.
    package var nouns: [String: [PluralRule.Category: String]] = [:]
    /// Findings and messages by their English pattern, in which `{1}` stands for the first thing filled in.
    package var findings: [String: String] = [:]

    package struct Quotes: Sendable {
        package let outer: (opening: String, closing: String)
        package let inner: (opening: String, closing: String)

        package init(outer: (opening: String, closing: String), inner: (opening: String, closing: String)) {
            self.outer = outer
            self.inner = inner
        }
    }

    package init(tag: String, name: String) {
        self.tag = tag
        self.name = name
    }

    /// A language that says in the words of another what it lacks itself. What only speakers of the other one expect is not taken.
    package init(tag: String, name: String, over other: Language) {
        self = other
        self.tag = tag
        self.name = name
        (findings, fields, noBreaks) = ([:], [:], NoBreaks())
    }
}

extension Language {
    /// How English counts and lists, without a text of its own: for what is said before a pack is read.
    package static let english = Language(tag: "en", name: "English")

    /// The same words for a tag that says more: `pl-PL` speaks as `pl`.
    package func tagged(_ tag: String) -> Language {
        var language = self
        language.tag = tag
        return language
    }

    package func text(_ key: String) -> String { texts[key] ?? key }

    /// A text with what is filled in.
    package func text(_ key: String, _ values: KeyValuePairs<String, String>) -> String { text(key).filled(values) }

    /// "1 page", "3 pages", "1,200 pages".
    package func count(_ number: Int, _ noun: String) -> String {
        "\(self.number(number)) \(form(of: noun, for: number))"
    }

    /// The form of a noun beside a number.
    package func form(of noun: String, for number: Int) -> String {
        let forms = nouns[noun] ?? [:]
        return forms[pluralRule.category(of: number)] ?? forms[.other] ?? noun
    }

    package func number(_ number: Int) -> String { numbers.text(number) }

    /// In the quotation marks of the language.
    package func quoted(_ text: String) -> String { quotes.outer.opening + text + quotes.outer.closing }

    /// "one", "one and two", "one, two and three".
    package func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
