/// What stands in an edition for a page that is not written in its language.
package enum Fallbacks: String, Sendable, CaseIterable {
    /// The text of the source, marked as what it is.
    case show
    /// Nothing.
    case hide
    /// The text of the source, and a finding that refuses the build.
    case error
}
