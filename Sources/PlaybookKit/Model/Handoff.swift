/// The agreement by which one team passes the customer to another. Any page with `from` and `to` is one.
package struct Handoff: Sendable {
    /// The page that holds it, by index.
    package let page: Int
    /// Team ids; `nil` where the name is unknown.
    package let from: String?
    package let to: String?
    /// Somebody of each team's side has signed.
    package let isSigned: Bool
}
