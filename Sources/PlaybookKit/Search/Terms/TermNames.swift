/// The names that mean the same in the glossary: who looks for one finds the others.
struct TermNames: Sendable {
    /// By the keys of a name's words, joined by `_`: the other names of its term, each in the same form and once, in order.
    let others: [String: [String]]

    init(_ playbook: Playbook, _ analyzer: SearchAnalyzer) {
        func keys(_ names: [String]) -> [String] {
            names.map { analyzer.words(in: $0).map(\.key).joined(separator: "_") }.filter { !$0.utf8.isEmpty }
        }
        var others: [String: [String]] = [:]
        for term in playbook.terms {
            let page = playbook.pages[term.page]
            let names = keys([page.title] + page.frontMatter.texts(.shortTitle) + term.synonyms)
            // What is better not said, and what other languages say, leads to these and not the other way.
            for name in names + keys(term.avoid + page.translation.otherNames) {
                for other in names where other != name && others[name]?.contains(other) != true {
                    others[name, default: []].append(other)
                }
            }
        }
        self.others = others
    }
}
