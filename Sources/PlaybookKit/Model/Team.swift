/// A group of people with one task. It owns pages and assets, and speaks for its side.
package struct Team: Hashable, Sendable {
    package let id: String
    package let title: String
    package let side: Side
    /// The id of the person who speaks for the team.
    package var lead: String?
    package var contact: String?

    package static let standard = [
        Team(id: "marketing", title: "Marketing", side: .marketing), Team(id: "sales", title: "Sales", side: .sales),
    ]
}
