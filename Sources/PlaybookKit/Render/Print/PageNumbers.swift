/// The pages on which the places of the print edition lie, as far as they are known.
package enum PageNumbers: Hashable, Sendable {
    /// For a page that a reader may print with any engine: no numbers.
    case none
    /// Before the first print: text of the width that numbers will have.
    case expected(digits: Int)
    /// From the print before, by the id of the place.
    case known([String: Int])

    /// What stands for the page of a place; empty where nothing is known.
    package func text(of id: String) -> String {
        switch self {
        case .none: ""
        case .expected(let digits): String(repeating: "0", count: digits)
        case .known(let numbers): numbers[id].map(String.init) ?? ""
        }
    }
}
