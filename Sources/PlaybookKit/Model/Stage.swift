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

    package static let standard = [
        Stage(
            id: "problem", title: "Problem", customerSays: "I have a problem and I am looking for help",
            moment: "stimulus"),
        Stage(id: "research", title: "Research", customerSays: "Whom can I believe?", moment: "zmot"),
        Stage(id: "contact", title: "First contact", customerSays: "Do they understand me?", moment: "fmot"),
        Stage(id: "evaluation", title: "Evaluation", customerSays: "Will it work for us?", moment: "fmot"),
        Stage(id: "decision", title: "Decision", customerSays: "How do I convince the others?", moment: "fmot"),
        Stage(id: "onboarding", title: "Onboarding", customerSays: "Did I get what I was promised?", moment: "smot"),
        Stage(id: "use", title: "Use and renewal", customerSays: "Is it worth staying?", moment: "smot"),
        Stage(id: "advocacy", title: "Advocacy", customerSays: "I will tell others about it", moment: "umot"),
    ]
}
