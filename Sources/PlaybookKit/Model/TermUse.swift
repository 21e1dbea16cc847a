package import CommonMark

/// The first use of a term in a section of a page: there the word links to its entry.
package struct TermUse: Sendable {
    /// Its index in `Playbook.terms`.
    package let term: Int
    package let stretch: TextStretch
}
