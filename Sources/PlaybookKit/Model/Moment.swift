import Localization

/// A moment of truth: the point where the customer forms an opinion.
package struct Moment: Hashable, Sendable {
    package let id: String
    package let title: String
    package var acronym: String?
    /// What the customer asks here, in the customer's words.
    package var question: String
    package var definition: String
    /// The id of the moment that this one leads back to.
    package var feeds: String?

    /// The acronym where there is one.
    package var shortTitle: String { acronym ?? title }

    /// The ids and acronyms of the default ones; a language says the rest. The classic three steps (stimulus, shelf, experience:
    /// Procter & Gamble, 2005), Google's ZMOT (Lecinski, 2011) and Solis's ultimate moment (2013), which becomes the next
    /// customer's ZMOT.
    static let standard: [(id: String, acronym: String?, feeds: String?)] = [
        ("stimulus", nil, nil), ("zmot", "ZMOT", nil), ("fmot", "FMOT", nil), ("smot", "SMOT", nil),
        ("umot", "UMOT", "zmot"),
    ]

    static func standard(in language: Language) -> [Moment] {
        standard.map { id, acronym, feeds in
            let name = language.names[.moments]?[id]
            return Moment(
                id: id, title: name?.title ?? id, acronym: acronym, question: name?.texts["question"] ?? "",
                definition: name?.texts["definition"] ?? "", feeds: feeds)
        }
    }
}
