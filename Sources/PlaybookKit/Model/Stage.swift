import Localization

/// A step of the customer's path. It belongs to one moment.
package struct Stage: Hashable, Sendable {
    package let id: String
    package let title: String
    /// The step in the customer's own words.
    package var customerSays: String
    /// The id of the moment.
    package var moment: String?
    package var weDo: String?
    /// What must be true for the customer to be here, and to go on.
    package var entry: String?
    package var exit: String?
    /// The ids of earlier stages that customers return to from here.
    package var goesBackTo: [String] = []

    /// The pseudo-stage of what belongs to every step: governance, glossary, agreements.
    package static let always = "always"

    /// The ids of the default ones and of their moments; a language says the rest.
    static let standard: [(id: String, moment: String)] = [
        ("problem", "stimulus"), ("research", "zmot"), ("contact", "fmot"), ("evaluation", "fmot"),
        ("decision", "fmot"),
        ("onboarding", "smot"), ("use", "smot"), ("advocacy", "umot"),
    ]

    static func standard(in language: Language) -> [Stage] {
        standard.map { id, moment in
            let name = language.names[.stages]?[id]
            return Stage(
                id: id, title: name?.title ?? id, customerSays: name?.texts["customer_says"] ?? "", moment: moment)
        }
    }
}
