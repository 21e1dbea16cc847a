import CommonMark
import Diagnostics
import Localization

/// Ids and names of the vocabulary, folded for case and diacritics, so that `owner: Sprzedaz` finds "Sprzedaż".
///
/// An id wins over a title, and a title over what other languages and the packs call a thing. Two things with one name of the same sort are
/// ambiguous: never a guess.
struct VocabularyNames: Sendable {
    enum Category: Hashable, Sendable {
        case stage, moment, kind, team, person
    }

    private struct Index: Sendable {
        /// Ids by folded name, the best sort of name first.
        private(set) var sorts: [[String: [String]]] = [[:], [:], [:]]
        /// What near misses offer; of names that differ in letter case alone, the best sort.
        private(set) var words: [(name: String, id: String)] = []

        init(_ entries: [(id: String, names: [String])], others: (String) -> [String]) {
            for (id, names) in entries {
                var keys: Set<String> = [""]
                for (sort, names) in [[id], names, others(id)].enumerated() {
                    for name in names where keys.insert(Slug.fold(name)).inserted {
                        sorts[sort][Slug.fold(name), default: []].append(id)
                        words.append((name, id))
                    }
                }
            }
        }
    }

    private let indices: [Category: Index]

    init(_ vocabulary: Vocabulary) {
        func others(_ category: Category, _ sort: Language.Names? = nil) -> (String) -> [String] {
            { id in
                (vocabulary.namesInLanguages[category]?[id] ?? [])
                    + (sort.map { vocabulary.packs.authorWords.words(for: id, $0) } ?? [])
            }
        }
        let stages = vocabulary.stages.map { (id: $0.id, names: [$0.title, $0.customerSays]) }
        let hasAlways = vocabulary.stages.contains { $0.id == Stage.always }
        indices = [
            .stage: Index(stages + (hasAlways ? [] : [(Stage.always, [])]), others: others(.stage, .stages)),
            .moment: Index(
                vocabulary.moments.map { ($0.id, [$0.title, $0.acronym ?? $0.id]) }, others: others(.moment, .moments)),
            .kind: Index(vocabulary.kinds.map { ($0.id, [$0.title]) }, others: others(.kind, .kinds)),
            .team: Index(vocabulary.teams.map { ($0.id, [$0.title]) }, others: others(.team, .teams)),
            .person: Index(vocabulary.people.map { ($0.id, [$0.name]) }, others: others(.person)),
        ]
    }

    /// `nil` for an unknown name and for one that several things have.
    func id(of name: String, _ category: Category) -> String? {
        let found = matches(name, [category])
        return found.count == 1 ? found[0].id : nil
    }

    /// A team or a person, by the same rule.
    func owner(_ name: String) -> Owner? {
        let found = matches(name, [.team, .person])
        guard found.count == 1 else { return nil }
        return found[0].category == .team ? .team(found[0].id) : .person(found[0].id)
    }

    /// Whether something is called so, be it several things.
    func knows(_ name: String, _ categories: [Category]) -> Bool { !matches(name, categories).isEmpty }

    func unresolved(_ item: FrontMatter.Item<String>, _ field: FieldName, _ categories: Category...)
        -> UnresolvedReference
    {
        let (candidates, isAmbiguous) = candidates(for: item.value, categories)
        return UnresolvedReference(
            field: field, name: item.value, location: item.location, candidates: candidates, isAmbiguous: isAmbiguous)
    }

    /// What a name could mean: the ids of all that have it, else near misses.
    func candidates(for name: String, _ categories: [Category]) -> (names: [String], isAmbiguous: Bool) {
        let found = matches(name, categories).map(\.id)
        return found.isEmpty ? (nearMisses(of: name, categories), false) : (found, true)
    }

    /// At most three, and of each thing the nearest of its names.
    private func nearMisses(of name: String, _ categories: [Category]) -> [String] {
        let words = categories.flatMap { indices[$0]?.words ?? [] }
        let ids = Dictionary(words.map { ($0.name, $0.id) }) { first, _ in first }
        var seen: Set<String?> = []
        let near = NearMiss.candidates(for: name, in: words.map(\.name), limit: .max)
        return Array(near.filter { seen.insert(ids[$0]).inserted }.prefix(3))
    }

    /// Whatever has the name by its best sort.
    private func matches(_ name: String, _ categories: [Category]) -> [(category: Category, id: String)] {
        let key = Slug.fold(name)
        for sort in 0..<3 {
            let found = categories.flatMap { category in
                (indices[category]?.sorts[sort][key] ?? []).map { (category: category, id: $0) }
            }
            if !found.isEmpty { return found }
        }
        return []
    }
}
