import CommonMark

/// A word of a closed list. It may be written in English or Polish; letter case and diacritics do not count.
protocol ClosedWord: RawRepresentable<String>, CaseIterable {}

extension ClosedWord {
    init?(written word: String) {
        if let exact = Self(rawValue: word) {
            self = exact
            return
        }
        let key = Slug.fold(word)
        guard let found = Self.allCases.first(where: { $0.names.contains { Slug.fold($0) == key } }) else { return nil }
        self = found
    }

    private var names: [String] { [rawValue] + (PolishNames.words[rawValue] ?? []) }

    /// Every name of every word, for near misses.
    static var allNames: [String] { allCases.flatMap(\.names) }
}
