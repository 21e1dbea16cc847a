/// What became of one asset.
package struct AssetChange: Sendable {
    package enum What: Hashable, Sendable {
        case added, removed
        case version(from: String?, to: String?)
        /// Its file says something else.
        case file(ContainedPath, before: Int?, after: Int?)
        /// Its file says something else, and the version is the old one.
        case fileWithoutVersion(ContainedPath)
        case place(from: [String], to: [String])
        case becameShared
        /// By whom it is used alone now.
        case becameOneSided(Asset.Use)
        /// No page uses it any more.
        case orphaned
        case expired, retired, renewed
        case owner(from: Owner?, to: Owner?)
    }

    package let before: Asset?
    package let after: Asset?
    /// The page that describes it, as it is now, or as it was where it is gone.
    package let page: LinkedPage
    /// At least one, in the order of the cases.
    package let whats: [What]
}
