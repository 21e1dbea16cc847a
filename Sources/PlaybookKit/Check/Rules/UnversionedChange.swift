import Diagnostics

/// A file of an asset that says something else under the version it had.
enum UnversionedChange: ChangeRule {
    static let id: RuleID = "unversioned-change"

    static func check(_ comparison: Comparison) -> [Finding] {
        comparison.assets.flatMap { change in
            change.whats.compactMap { what -> Finding? in
                guard case .fileWithoutVersion(let file) = what, let version = change.after?.version else { return nil }
                return Finding(
                    id, .warning, "\(file) has changed, and '\(change.page.title)' is still version '\(version)'",
                    at: change.page.frontMatter[.version]?.location ?? change.page.head,
                    reason: "Whoever has a copy of the old file cannot tell that there is a new one",
                    fix: "Write another 'version:'")
            }
        }
    }
}
