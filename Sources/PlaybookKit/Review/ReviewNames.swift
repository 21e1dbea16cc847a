import Localization

/// What teams, people, steps and kinds of two versions are called in the language of a review; one that is gone, as it was.
struct ReviewNames: Sendable {
    let language: Language
    let before: Vocabulary
    let after: Vocabulary
    private let owners: [Owner: String]
    private let stages: [String: Stage]
    private let moments: [String: Moment]
    private let kinds: [String: PageKind]

    init(_ before: Build.Parsed, _ after: Build.Parsed, in language: Language) {
        self.language = language
        (self.before, self.after) = (before.vocabulary(in: language), after.vocabulary(in: language))
        let vocabularies = [self.after, self.before]
        owners = Self.first(
            of: vocabularies.flatMap { vocabulary in
                vocabulary.teams.map { (Owner.team($0.id), $0.title) }
                    + vocabulary.people.map { (Owner.person($0.id), $0.name) }
            })
        stages = Self.first(of: vocabularies.flatMap(\.stages).map { ($0.id, $0) })
        moments = Self.first(of: vocabularies.flatMap(\.moments).map { ($0.id, $0) })
        kinds = Self.first(of: vocabularies.flatMap(\.kinds).map { ($0.id, $0) })
    }

    private static func first<ID: Hashable, Thing>(of things: [(ID, Thing)]) -> [ID: Thing] {
        Dictionary(things) { first, _ in first }
    }

    func name(of owner: Owner) -> String {
        switch owner {
        case .team(let id), .person(let id): owners[owner] ?? id
        }
    }

    func stage(_ id: String) -> Stage? { stages[id] }
    func moment(_ id: String) -> Moment? { moments[id] }

    /// What stands for every step has a title, too.
    func titleOfStage(_ id: String) -> String {
        id == Stage.always ? language.title(.stages, id) : stages[id]?.title ?? id
    }

    /// Whatever language its page is in.
    func title(of kind: PageKind) -> String { kinds[kind.id]?.title ?? kind.title }
}

extension Build.Parsed {
    /// The words of the playbook in a language. Where it is not written in it, what playbook.yml does not name is called as the pack of
    /// the language calls it.
    fileprivate func vocabulary(in language: Language) -> Vocabulary {
        let first = vocabularies[0]
        if let index = first.languages.index(ofLanguage: language.tag) { return vocabularies[index] }
        return VocabularyReader.read(source, packs: first.packs, in: language.tag).vocabulary
    }
}
