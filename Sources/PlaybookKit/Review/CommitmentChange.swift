/// Something agreed that is no longer the same: what it was, and what it is.
package struct CommitmentChange: Sendable {
    package enum Subject: Hashable, Sendable {
        /// Pages that both sides answer for; `agreement` is an SLA.
        case handoff, agreement, term, idealCustomer, persona, promise, metric, friction, decision
        /// Who answers for a page or an asset.
        case owner
        /// A value of playbook.yml, such as a price, by name.
        case value(String)
        /// A team, a person, a stage or a moment of playbook.yml.
        case vocabulary
    }

    package let subject: Subject
    /// What it is called.
    package let title: String
    /// What of it, in the language of the review: the field, or the heading of the changed section; empty for all of it.
    package let part: String
    /// Empty for nothing.
    package let before: [String]
    package let after: [String]
    /// The page that holds it, as it is now, or as it was where it is gone; `nil` for what playbook.yml holds.
    package let page: LinkedPage?
}
