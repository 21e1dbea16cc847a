/// What found pages can be narrowed down by.
enum SearchFacet: String, CaseIterable, Sendable {
    case stage, moment, side, owner, group, language, freshness, kind

    /// One choice: what it is called in addresses, and by readers.
    struct Value: Hashable, Sendable {
        let id: String
        let label: String
    }
}
