import Localization

/// A group of people with one task. It owns pages and assets, and speaks for its side.
package struct Team: Hashable, Sendable {
    package let id: String
    package let title: String
    package let side: Side
    /// The id of the person who speaks for the team.
    package var lead: String?
    package var contact: String?
    package var handles = Handles()

    static func standard(in language: Language) -> [Team] {
        [("marketing", .marketing), ("sales", .sales)].map { id, side in
            Team(id: id, title: language.title(.teams, id), side: side)
        }
    }
}
