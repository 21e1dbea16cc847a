/// The half of the company a team speaks for.
package enum Side: String, Sendable, CaseIterable {
    case marketing, sales, joint, other
}
