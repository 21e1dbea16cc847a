/// Somebody who owns, checks or signs, and whom others ask.
package struct Person: Hashable, Sendable {
    package let id: String
    package let name: String
    /// What the person does: "Head of sales".
    package var title: String?
    /// The id of the team.
    package var team: String?
    package var contact: String?
    package var handles = Handles()
    /// The last day in the company.
    package var until: CalendarDate?

    package func hasLeft(by day: CalendarDate) -> Bool {
        until.map { day > $0 } ?? false
    }
}
