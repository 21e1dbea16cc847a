/// Every rule, by hand and in the order of the manual.
package let allRules: [any Rule.Type] = [
    UnknownStage.self, UnknownMoment.self, UnknownKind.self, MissingStage.self, DuplicateID.self,
    ClashingAddress.self, MissingSummary.self, LongSummary.self,

    MissingOwner.self, UnknownOwner.self, UnknownTeam.self, UnknownPerson.self,

    OverdueVerification.self, Expired.self, NeverVerified.self, FutureVerification.self,
]
