import Localization

/// A word of a closed list. It may be written in any language that has a pack, see `AuthorWords`.
protocol ClosedWord: RawRepresentable<String>, CaseIterable {
    /// Where the packs have their words for it; `nil` for what is written in English alone.
    static var names: Language.Names? { get }
}

extension AssetGroup: ClosedWord {
    static var names: Language.Names? { .groups }
}

extension Status: ClosedWord {
    static var names: Language.Names? { .statuses }
}

extension Side: ClosedWord {
    static var names: Language.Names? { .sides }
}

extension Answer: ClosedWord {
    static var names: Language.Names? { .answers }
}

extension LinkDialect: ClosedWord {
    static var names: Language.Names? { nil }
}

extension Fallbacks: ClosedWord {
    static var names: Language.Names? { nil }
}
