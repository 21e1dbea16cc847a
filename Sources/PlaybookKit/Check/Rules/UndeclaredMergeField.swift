import CommonMark
import Diagnostics

/// A mail-merge field that the playbook does not list. Without a list nothing is checked.
enum UndeclaredMergeField: PlaybookRule {
    static let id: RuleID = "undeclared-merge-field"

    static func check(_ playbook: Playbook) -> [Finding] {
        guard let mergeFields = playbook.vocabulary.mergeFields else { return [] }
        let declared = Set(mergeFields)
        let unknown = playbook.pages.concurrentMap { page in
            fields(in: page).filter { !declared.contains($0.name) }.map { (page: page, name: $0.name, span: $0.span) }
        }
        var suggestions = Suggestions(mergeFields.map { (name: $0, target: $0) })
        return unknown.joined().map { page, name, span in
            Finding(
                id, .warning, "Unknown merge field '\(name)'\(Finding.suggestion(suggestions.nearest(to: name)))",
                at: page.page.location(span),
                reason: "The customer would read the braces instead of a name",
                fix: "Correct it, or add it to 'merge_fields:' in playbook.yml", cause: "\(id) \(name)")
        }
    }

    /// In text and in code, with the place of the name.
    private static func fields(in page: LinkedPage) -> [(name: String, span: SourceSpan)] {
        let bytes = page.page.file.bytes[...]
        var fields: [(name: String, span: SourceSpan)] = []
        var start = page.frontMatter.span?.end ?? 0
        while let match = MergeFields.first(in: bytes, from: start) {
            fields.append((String(decoding: bytes[match.name], as: UTF8.self), SourceSpan(match.name)))
            start = match.range.upperBound
        }
        return fields
    }
}
