/// The names that mean the same in the glossary, in all languages: who looks for one finds the others.
struct TermNames: Sendable {
    /// By the keys of a name's words, joined by `_`: the other names of its term, each in the same form and once, in order.
    let others: [String: [String]]

    init(_ playbook: Playbook, _ analyzer: SearchAnalyzer) {
        var others: [String: [String]] = [:]
        for term in playbook.terms {
            let page = playbook.pages[term.page]
            let good = [page.title] + page.frontMatter.texts(.shortTitle) + term.synonyms + page.translation.otherNames
            let names = (good + term.avoid).map { analyzer.words(in: $0).map(\.key).joined(separator: "_") }
            for name in names where !name.utf8.isEmpty {
                // What is better not said leads to the word for it, and not the other way.
                for other in names.prefix(names.count - term.avoid.count)
                where other != name && !other.utf8.isEmpty && others[name]?.contains(other) != true {
                    others[name, default: []].append(other)
                }
            }
        }
        self.others = others
    }
}
