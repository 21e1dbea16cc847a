package import Diagnostics

/// What a change does to the playbook: two versions of it, compared as playbooks and not as lines.
///
/// A value that every form of output is written from. Facts are compared in the first edition; texts in all of them. Both versions are
/// judged as of one day, in the words of the newer one's theme.
package struct Review: Sendable {
    /// One of the two versions.
    package struct Version: Sendable {
        package let revision: Revision
        package let parsed: Build.Parsed
        package let checked: Build.Checked
    }

    package let before: Version
    package let after: Version
    /// Pages that are not the same, of all editions, in journey order; one that is gone stands where it stood.
    package let pages: [PageChange]
    /// What the teams, or we and the customer, have agreed on, and no longer have in the same words.
    package let commitments: [CommitmentChange]
    package let assets: [AssetChange]
    /// What the changed terms, assets and values reach, in the order of the lists above.
    package let reach: [Reach]
    package let lostAddresses: [LostAddress]
    /// Pages and assets that an audience sees now and did not, or the reverse.
    package let visibility: [VisibilityChange]
    package let coverage: CoverageChange
    /// Found in the newer version and not in the older, with what only a comparison can tell; as loud as the playbook wants it.
    package var introduced: [Finding]
    /// Found in the older version and no longer.
    package let fixed: [Finding]
    /// How many findings both have: the baseline, which nobody has to answer for here.
    package let known: Int
    /// What both sides have to agree to before the change may go in, each party once.
    package var agreements: [Agreement]
    /// The file of approvals, of which findings may tell besides the files of the newer version.
    var approvals: SourceFile?

    /// Of more changed files nobody reads a review. Two versions of so many pages, each in memory, take 2.2 GiB.
    package static let mostChangedFiles = 20_000

    /// The file in which a finding of the newer version has its place.
    func file(_ path: String) -> SourceFile? {
        if let file = ContainedPath(path).flatMap({ after.checked.playbook.source[$0] }) { return file }
        return approvals.flatMap { $0.path.utf8.elementsEqual(path.utf8) ? $0 : nil }
    }

    /// The highest of all that changed; `nil` where nothing did.
    package var risk: RiskClass? { agreements.lazy.flatMap(\.reasons).map(\.risk).max() }
}
