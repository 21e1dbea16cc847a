package import CommonMark

/// A link of a page: the occurrence in the text, and where it leads.
package struct Link: Sendable {
    package let occurrence: LinkOccurrence
    package let destination: LinkDestination
    /// It is written as the path that its page had before.
    package var usesOldPath = false
}
