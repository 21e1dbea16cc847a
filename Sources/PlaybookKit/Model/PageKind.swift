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
    package static let asset = "asset"
    package static let term = "term"
    package static let promise = "promise"
    package static let persona = "persona"
    package static let handoff = "handoff"
    package static let emailTemplate = "email-template"

    /// Kinds whose page is the prose of a derived page with the same id.
    package static let derived: Set<String> = ["stage", "moment", "team", "person"]

    package static let standard: [PageKind] = [
        PageKind(id: "overview", title: "Overview", reviewEvery: .days(180)),
        PageKind(id: "guide", title: "Guide", reviewEvery: .days(180)),
        PageKind(
            id: "play", title: "Play", reviewEvery: .days(90), requiredHeadings: ["Know", "Say", "Show", "Do"]),
        PageKind(id: "talk-track", title: "Talk track", reviewEvery: .days(90)),
        PageKind(id: "discovery", title: "Discovery", reviewEvery: .days(90)),
        PageKind(id: "objection", title: "Objections", reviewEvery: .days(90)),
        PageKind(id: "battlecard", title: "Battle card", reviewEvery: .days(30), isJoint: true),
        PageKind(id: "email-template", title: "E-mail templates", reviewEvery: .days(90)),
        PageKind(id: "persona", title: "Persona", reviewEvery: .days(180)),
        PageKind(id: "icp", title: "Ideal customer", reviewEvery: .days(180), isJoint: true),
        PageKind(id: "handoff", title: "Hand-off", reviewEvery: .days(90), isJoint: true),
        PageKind(id: "sla", title: "Agreement", reviewEvery: .days(90), isJoint: true),
        PageKind(id: "glossary", title: "Glossary", reviewEvery: .days(180), isJoint: true),
        PageKind(id: "term", title: "Term", reviewEvery: .days(180)),
        PageKind(id: "metric", title: "Metric", reviewEvery: .days(90)),
        PageKind(id: "rhythm", title: "Rhythm", reviewEvery: .days(90)),
        PageKind(id: "friction", title: "Friction", reviewEvery: .days(90), isJoint: true),
        PageKind(id: "decision", title: "Decision", reviewEvery: .never),
        PageKind(id: "retro", title: "Retrospective", reviewEvery: .never, isJoint: true),
        PageKind(id: "onboarding-path", title: "Reading path", reviewEvery: .days(180)),
        PageKind(id: "promise", title: "Promise", reviewEvery: .days(90), isJoint: true),
        PageKind(id: "asset", title: "Asset", reviewEvery: .days(90)),
        PageKind(id: "stage", title: "Stage", reviewEvery: .days(180)),
        PageKind(id: "moment", title: "Moment", reviewEvery: .days(180)),
        PageKind(id: "team", title: "Team", reviewEvery: .never),
        PageKind(id: "person", title: "Person", reviewEvery: .never),
    ]
}
