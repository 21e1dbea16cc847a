package import Diagnostics

/// A word that the entry of a term says to avoid, where a page uses it.
package struct AvoidedUse: Sendable {
    /// The index of that term in `Playbook.terms`.
    package let term: Int
    /// As the entry writes it.
    package let word: String
    package let location: Finding.Location
}
