import CommonMark
import Diagnostics

/// Ids and names of the vocabulary, folded for case and diacritics, so that `owner: Sprzedaz` finds "Sprzedaż".
struct VocabularyNames: Sendable {
    private var stages: [String: String] = [:]
    private var moments: [String: String] = [:]
    private var kinds: [String: String] = [:]
    private var teams: [String: String] = [:]
    private var people: [String: String] = [:]
    private let words: [Category: [String]]

    enum Category: Hashable, Sendable {
        case stage, moment, kind, team, person
    }

    init(_ vocabulary: Vocabulary) {
        func index(_ entries: [(id: String, names: [String])]) -> [String: String] {
            var result: [String: String] = [:]
            // Ids first: a title never hides another entry's id.
            for entry in entries { result[Slug.fold(entry.id)] = result[Slug.fold(entry.id)] ?? entry.id }
            for entry in entries {
                for name in entry.names { result[Slug.fold(name)] = result[Slug.fold(name)] ?? entry.id }
            }
            return result
        }
        stages = index(vocabulary.stages.map { ($0.id, [$0.title, $0.customerSays]) })
        for word in [Stage.always, "zawsze"] where stages[word] == nil { stages[word] = Stage.always }
        moments = index(vocabulary.moments.map { ($0.id, [$0.title, $0.acronym ?? $0.id]) })
        kinds = index(vocabulary.kinds.map { ($0.id, [$0.title]) })
        teams = index(vocabulary.teams.map { ($0.id, [$0.title]) })
        people = index(vocabulary.people.map { ($0.id, [$0.name]) })
        words = [
            .stage: vocabulary.stages.flatMap { Self.words($0.id, $0.title) } + [Stage.always],
            .moment: vocabulary.moments.flatMap { Self.words($0.id, $0.title) },
            .kind: vocabulary.kinds.map(\.id),
            .team: vocabulary.teams.flatMap { Self.words($0.id, $0.title) },
            .person: vocabulary.people.flatMap { Self.words($0.id, $0.name) },
        ]
    }

    /// What near misses offer: the id, and the title if it is another word.
    private static func words(_ id: String, _ title: String) -> [String] {
        Slug.fold(id) == Slug.fold(title) ? [id] : [id, title]
    }

    func id(of name: String, _ category: Category) -> String? {
        let key = Slug.fold(name)
        return switch category {
        case .stage: stages[key]
        case .moment: moments[key]
        case .kind: kinds[key]
        case .team: teams[key]
        case .person: people[key]
        }
    }

    func owner(_ name: String) -> Owner? {
        id(of: name, .team).map(Owner.team) ?? id(of: name, .person).map(Owner.person)
    }

    func unresolved(_ item: FrontMatter.Item<String>, _ field: FieldName, _ categories: Category...)
        -> UnresolvedReference
    {
        UnresolvedReference(
            field: field, name: item.value, location: item.location,
            candidates: NearMiss.candidates(for: item.value, in: categories.flatMap { words[$0] ?? [] }))
    }
}
