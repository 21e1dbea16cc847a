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

    /// The classic three steps (stimulus, shelf, experience: Procter & Gamble, 2005), Google's ZMOT (Lecinski, 2011) and Solis's
    /// ultimate moment (2013), which becomes the next customer's ZMOT.
    package static let standard = [
        Moment(
            id: "stimulus", title: "Stimulus", question: "I have a problem. Who can help?",
            definition: "Something makes the customer start looking: a loss, a deadline, an advertisement."),
        Moment(
            id: "zmot", title: "Zero moment of truth", acronym: "ZMOT", question: "Whom can I believe?",
            definition: "The customer searches, compares and asks others before speaking to anyone here."),
        Moment(
            id: "fmot", title: "First moment of truth", acronym: "FMOT", question: "Do they understand me?",
            definition: "The customer meets the people and the offer: the first call, the demo, the quote."),
        Moment(
            id: "smot", title: "Second moment of truth", acronym: "SMOT", question: "Did I get what I was promised?",
            definition: "The customer uses what was bought, and each promise is kept or broken."),
        Moment(
            id: "umot", title: "Ultimate moment of truth", acronym: "UMOT", question: "What will I tell others?",
            definition: "The customer tells the story, and it becomes what the next customer finds.", feeds: "zmot"),
    ]
}
