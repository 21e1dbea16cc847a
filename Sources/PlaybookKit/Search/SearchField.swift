/// Where in a section a word stands, and what it weighs there.
///
/// The weights and shares are those of BM25F (Robertson, Zaragoza and Taylor, 2004), set for pages of a playbook: a name counts most,
/// what people say about a page more than what it says itself.
enum SearchField: Int, CaseIterable, Sendable {
    case title, aliases, heading, facts, summary, said, body

    var weight: Double {
        switch self {
        case .title: 8
        case .aliases: 6
        case .heading: 4
        case .facts: 3
        case .summary: 2.5
        case .said: 1.2
        case .body: 1
        }
    }

    /// How much of a word's weight a text of more than average length takes: nothing at 0, in proportion at 1.
    var lengthShare: Double {
        switch self {
        case .title, .aliases: 0.3
        case .heading: 0.4
        case .facts: 0
        case .summary: 0.5
        case .said, .body: 0.75
        }
    }
}
