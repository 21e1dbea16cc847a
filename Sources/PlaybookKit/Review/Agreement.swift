package import Diagnostics

/// One party that a change needs the agreement of.
package struct Agreement: Sendable {
    package enum Party: Hashable, Sendable {
        case owner(Owner)
        /// Who leads a team, by the team's id: that is asked about a hand-off.
        case lead(String)
        /// The head of marketing or of sales.
        case head(Side)
    }

    package struct Reason: Sendable {
        package let risk: RiskClass
        /// What changed, half a sentence: `hand-off 'Lead to sales'`.
        package let what: Phrase
        /// The files that say it.
        package var files: Set<ContainedPath>
        /// What of playbook.yml it is about.
        package var entries: Set<VocabularyEntry> = []
    }

    package enum State: Sendable {
        case missing
        /// Who agreed, as it was written, and where: a commit's id, or the file of approvals.
        case given(by: String, at: String)
        /// The same, but files that it is about say something else since.
        case outdated(by: String, at: String, changed: [ContainedPath])

        package var isGiven: Bool { if case .given = self { true } else { false } }
    }

    package let party: Party
    /// The teams and people who may speak for it, by id; each is enough.
    package let speakers: [Owner]
    package let reasons: [Reason]
    package var state = State.missing
}
