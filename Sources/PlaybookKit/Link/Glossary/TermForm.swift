import Diagnostics

/// One way to write a term, or a word to avoid for it.
struct TermForm: Sendable {
    /// Why it is not looked for.
    enum Refusal {
        case short, wordless, long
    }

    /// The index of the term in `Playbook.terms`.
    let term: Int
    let text: String
    let location: Finding.Location
    let isAvoided: Bool
    let letters: [LetterReader.Letter]
    let refusal: Refusal?
    /// A word with a capital behind its first letter, such as "MQL" or "SaaS", is another word in small letters: then the capitals of
    /// the text must be the form's, at least.
    let keepsCapitals: Bool

    init(term: Int, _ text: String, at location: Finding.Location, isAvoided: Bool = false) {
        self.term = term
        self.text = text
        self.location = location
        self.isAvoided = isAvoided
        let reader = LetterReader(text)
        var letters: [LetterReader.Letter] = []
        var place = reader.start
        while let letter = reader.next(&place) {
            if letter.scalar != LetterReader.Letter.space || !letters.isEmpty { letters.append(letter) }
        }
        if letters.last?.scalar == LetterReader.Letter.space { letters.removeLast() }
        self.letters = letters
        keepsCapitals = zip(letters, letters.dropFirst()).contains { $0.isWord && $1.isCapital }
        let words = letters.count { $0.isWord && !(0x30...0x39 ~= $0.scalar) }
        refusal =
            switch words {
            case 0: .wordless
            case 1 where letters.count < 3, 2 where letters.count == 2 && !keepsCapitals: .short
            default: letters.count > Self.longest ? .long : nil
            }
    }

    /// In letters.
    static let longest = 100

    /// Every form of a term: its titles, the forms and synonyms it lists, and what it avoids.
    static func all(of term: Int, on page: LinkedPage) -> [TermForm] {
        func items(_ field: FieldName) -> [FrontMatter.Item<String>] { page.frontMatter.items(field) }
        let titles = [TermForm(term: term, page.title, at: page.head)]
        return titles
            + (items(.shortTitle) + items(.forms) + items(.synonyms)).map {
                TermForm(term: term, $0.value, at: $0.location)
            }
            + items(.avoid).map { TermForm(term: term, $0.value, at: $0.location, isAvoided: true) }
    }
}

extension Playbook {
    /// Every form of every term, in the order of the terms.
    var termForms: [TermForm] { terms.indices.flatMap { TermForm.all(of: $0, on: pages[terms[$0].page]) } }
}
