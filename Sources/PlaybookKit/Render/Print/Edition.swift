/// What one copy of the print edition is: whose, on which paper, and how much of the playbook.
package struct Edition: Hashable, Sendable {
    package var paper = Paper.a4
    /// Only what belongs to this moment, stage or team, by its id; `nil` for all of them.
    package var moment: String?
    package var stage: String?
    package var team: String?
    /// The audience it is cut for; `nil` for the whole playbook.
    package var audience: String?
    /// Which state of the content it was made from, as git names it.
    package var version: String?
    /// Style and images stand in the document, which then needs no other file.
    package var isSelfContained = false
    package var numbers = PageNumbers.none
    /// Numbers take the same room whatever they are, so that the text around them stays where it is.
    package var reservesNumberWidth = false

    package init() {}
}
