/// What became of the files of a site.
package struct WriteSummary: Hashable, Sendable {
    /// New, or other than before.
    package let written: Int
    package let unchanged: Int
    /// Written by an earlier build and no longer part of the site.
    package let removed: Int
    /// What somebody put into the folder by hand and is still there, in order.
    package let kept: [String]

    package init(written: Int, unchanged: Int, removed: Int, kept: [String]) {
        (self.written, self.unchanged, self.removed, self.kept) = (written, unchanged, removed, kept)
    }
}
