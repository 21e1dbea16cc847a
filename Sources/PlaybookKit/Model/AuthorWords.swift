package import CommonMark
import Diagnostics
import Localization

/// What authors may write for the fields of front matter, for the words of closed lists, for the default vocabulary and for our blocks:
/// the words of every pack beside the English names. Letter case, diacritics, dashes and spaces do not count.
///
/// Where two things have one word, the first pack by tag counts, and the English name before all.
package struct AuthorWords: Sendable {
    package let blocks: BlockNames
    private let fields: [String: FieldName]
    /// What the one field that holds others is called, and the field of each part by the name it has in there.
    private let evidence: (names: Set<String>, parts: [String: FieldName])
    let fieldNearMisses: NearMiss
    /// By sort, then by folded word.
    private let ids: [Language.Names: [String: String]]
    /// By sort, then by id.
    private let words: [Language.Names: [String: [String]]]

    init(_ languages: [Language]) {
        var fields: [(name: String, field: FieldName)] = []
        var evidence: [String] = [FieldName.evidence]
        for field in FieldName.allCases { fields.append((field.rawValue, field)) }
        for language in languages {
            for (name, aliases) in language.fields.sorted(by: { $0.key < $1.key }) {
                if name == FieldName.evidence { evidence += aliases }
                if let field = FieldName(rawValue: name) { fields += aliases.map { ($0, field) } }
            }
        }
        self.fields = Dictionary(fields.map { (Slug.fold($0.name), $0.field) }) { first, _ in first }
        fieldNearMisses = NearMiss(fields.map(\.name))
        let holders = evidence.map { "\(Slug.fold($0))." }
        self.evidence = (
            names: Set(evidence.map { Slug.fold($0) }),
            parts: Dictionary(
                self.fields.flatMap { name, field in
                    holders.filter { name.utf8.starts(with: $0.utf8) }
                        .map { (String(decoding: name.utf8.dropFirst($0.utf8.count), as: UTF8.self), field) }
                }
            ) { first, _ in first }
        )

        var named: [Language.Names: [(name: String, words: [String])]] = [:]
        for (sort, language) in Language.Names.allCases.flatMap({ sort in languages.map { (sort, $0) } }) {
            for (id, name) in (language.names[sort] ?? [:]).sorted(by: { $0.key < $1.key }) {
                named[sort, default: []].append((id, [name.title] + name.aliases))
            }
        }
        ids = named.mapValues { named in
            Dictionary(named.flatMap { name in name.words.map { (Slug.fold($0), name.name) } }) { first, _ in first }
        }
        words = named.mapValues { named in
            Dictionary(grouping: named) { $0.name }.mapValues { $0.flatMap(\.words) }
        }
        blocks = BlockNames(alerts: named[.alerts] ?? [], headers: named[.emails] ?? [])
    }

    // MARK: Fields

    func field(_ name: String) -> FieldName? { FieldName(rawValue: name) ?? fields[Slug.fold(name)] }

    /// Whether a name stands for the one field that holds others.
    func isEvidence(_ name: String) -> Bool { evidence.names.contains(Slug.fold(name)) }

    /// The field of `evidence:` that a name inside it stands for.
    func fieldOfEvidence(_ part: String) -> FieldName? { evidence.parts[Slug.fold(part)] }

    // MARK: Words

    /// The id of what a word of the packs stands for.
    func id(of word: String, _ sort: Language.Names) -> String? { ids[sort]?[Slug.fold(word)] }

    /// The words of the packs for one thing.
    func words(for id: String, _ sort: Language.Names) -> [String] { words[sort]?[id] ?? [] }

    /// A word of a closed list.
    func choice<Word: ClosedWord>(_ word: String, of: Word.Type) -> Word? {
        if let exact = Word(rawValue: word) { return exact }
        let key = Slug.fold(word)
        return Word.allCases.first { Slug.fold($0.rawValue) == key }
            ?? Word.names.flatMap { ids[$0]?[key] }.flatMap(Word.init)
    }

    /// All that may be written for a word of a closed list; of what differs in nothing but case and signs, the English one.
    func choices<Word: ClosedWord>(of: Word.Type) -> [String] {
        var seen: Set<FoldedText> = []
        return Word.allCases.flatMap { word in
            [word.rawValue] + (Word.names.map { words(for: word.rawValue, $0) } ?? [])
        }.filter { seen.insert(FoldedText($0)).inserted }
    }
}
