/// What one commit did to one file.
package struct FileChange: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        case added, changed, renamed, removed
        /// Nothing but the day on which it was checked, and who did.
        case verified
        /// That day, and something else.
        case changedAndVerified
    }

    /// What the file is called today, or was at its end.
    package let path: ContainedPath
    package let what: What
    /// The day that the committer's clock showed.
    package let day: CalendarDate
    /// Who wrote the change, as git was told.
    package let author: String
}
