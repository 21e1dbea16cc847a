/// What stands in the book beside its parts.
struct BookMatter: Sendable {
    /// In the order of the book; the parts come after the map.
    enum Kind: CaseIterable, Sendable {
        case contents, journeyMap, governance, agreements, glossary, assetIndex, termIndex

        var isBeforeParts: Bool { self == .contents || self == .journeyMap }
    }

    let kind: Kind
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

    var title: String {
        switch kind {
        case .contents: BookWords.contents
        case .journeyMap: BookWords.journeyMap
        case .governance: BookWords.governance
        case .agreements: BookWords.agreements
        case .glossary: BookWords.glossary
        case .assetIndex: BookWords.assetIndex
        case .termIndex: BookWords.termIndex
        }
    }
}
