package import CommonMark
package import Diagnostics

/// The first use of a term in a section of a page: there the word links to its entry.
package struct TermUse: Sendable {
    /// Its index in `Playbook.terms`.
    package let term: Int
    package let stretch: TextStretch
}

/// A word that the entry of a term says to avoid.
package struct AvoidedUse: Sendable {
    /// The index of that term in `Playbook.terms`.
    package let term: Int
    /// As the entry writes it.
    package let word: String
    package let location: Finding.Location
}
