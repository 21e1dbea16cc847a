/// What became of one page.
package struct PageChange: Sendable {
    package enum What: String, Sendable, CaseIterable {
        case added, removed, edited
        /// It has another path, and is otherwise the same.
        case moved
        /// Nothing but the day on which it was checked, and who did.
        case verified
    }

    package let what: What
    /// `nil` for a page that was added.
    package let before: LinkedPage?
    /// `nil` for a page that was removed.
    package let after: LinkedPage?
    /// Fields of front matter that say something else, in the order of `FieldName`.
    package let fields: [FieldChange]
    /// The files that it shows or links to and that hold something else, but for those of assets.
    package let files: [ContainedPath]
    /// `nil` where the text is the same, byte for byte; of a page that was added or removed all of it, unless it has none.
    package let prose: ProseComparison?
    package let risk: RiskClass

    /// Its old path, if it has another one now.
    package var movedFrom: ContainedPath? {
        guard let before, let after, before.page.filePath != after.page.filePath else { return nil }
        return before.page.filePath
    }
}

/// What a field of front matter said, and what it says. Empty for nothing.
package struct FieldChange: Hashable, Sendable {
    package let field: FieldName
    package let before: [String]
    package let after: [String]
}
