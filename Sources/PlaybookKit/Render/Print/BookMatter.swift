import Localization

/// What stands in the book beside its parts.
struct BookMatter: Sendable {
    /// In the order of the book; the parts come after the map.
    enum Kind: CaseIterable, Sendable {
        case contents, journeyMap, governance, agreements, glossary, assetIndex, termIndex

        func title(in language: Language) -> String {
            switch self {
            case .contents: language.text("contents")
            case .journeyMap: language.text("journeyMap")
            case .governance: language.text("governance")
            case .agreements: language.text("agreements")
            case .glossary: language.text("glossary")
            case .assetIndex: language.text("assetIndex")
            case .termIndex: language.text("termIndex")
            }
        }

        var isBeforeParts: Bool { self == .contents || self == .journeyMap }
    }

    let kind: Kind
    let title: String
    let sheet: Int

    var id: String {
        switch kind {
        case .contents: "pb-contents"
        case .journeyMap: "pb-journey"
        case .governance: "pb-governance"
        case .agreements: "pb-agreements"
        case .glossary: "pb-glossary"
        case .assetIndex: "pb-assets"
        case .termIndex: "pb-terms"
        }
    }
}
