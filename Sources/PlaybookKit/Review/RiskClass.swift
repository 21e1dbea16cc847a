/// What is at stake in a change, and so who must agree to it.
package enum RiskClass: Int, Sendable, CaseIterable, Comparable {
    /// A correction of words, or nothing but a check: the owner.
    case wording
    /// A page or an asset of one side: the owner's side.
    case oneSided
    /// What both sides use, or a text for the customer – a shared asset, a play, a battle card, a persona, an e-mail: owner and
    /// counter-parties.
    case shared
    /// What both sides answer for – a hand-off, an SLA, a term, an ideal customer, a price, a promise, the rules of a conflict: the heads
    /// of both sides.
    case commitment
    /// Who owns something, or who is in a team: the old owner and the new one.
    case ownership

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// `R0` to `R4`.
    package var code: String { "R\(rawValue)" }
}
