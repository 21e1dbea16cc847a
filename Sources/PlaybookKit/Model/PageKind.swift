import Localization

/// What sort of page it is. Kinds are data: a playbook can add its own.
package struct PageKind: Hashable, Sendable {
    package let id: String
    package let title: String
    package var reviewEvery: ReviewInterval
    /// Headings a page of this kind must have.
    package var requiredHeadings: [String] = []
    /// An agreement: it needs a counter-party.
    package var isJoint = false

    package static let guide = "guide"
    package static let play = "play"
    package static let asset = "asset"
    package static let term = "term"
    package static let promise = "promise"
    package static let persona = "persona"
    package static let handoff = "handoff"
    package static let emailTemplate = "email-template"

    /// Kinds whose page is the prose of a derived page with the same id.
    package static let derived: Set<String> = ["stage", "moment", "team", "person"]

    /// The default ones; a language says what they are called, and the headings of a play.
    static func standard(in language: Language) -> [PageKind] {
        standard.map { id, interval in
            PageKind(
                id: id, title: language.title(.kinds, id), reviewEvery: interval,
                requiredHeadings: id == play
                    ? ["know", "say", "show", "do"].map { language.title(.sections, $0) } : [],
                isJoint: joint.contains(id))
        }
    }

    private static let standard: KeyValuePairs<String, ReviewInterval> = [
        "overview": .days(180), "guide": .days(180), "play": .days(90), "talk-track": .days(90),
        "discovery": .days(90), "objection": .days(90), "battlecard": .days(30), "email-template": .days(90),
        "persona": .days(180), "icp": .days(180), "handoff": .days(90), "sla": .days(90), "glossary": .days(180),
        "term": .days(180), "metric": .days(90), "rhythm": .days(90), "friction": .days(90), "decision": .never,
        "retro": .never, "onboarding-path": .days(180), "promise": .days(90), "asset": .days(90),
        "stage": .days(180), "moment": .days(180), "team": .never, "person": .never,
    ]

    private static let joint: Set = [
        "battlecard", "icp", "handoff", "sla", "glossary", "friction", "retro", "promise",
    ]
}
