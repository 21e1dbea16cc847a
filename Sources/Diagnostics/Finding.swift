/// One thing the author can mend: what is wrong and where, why it matters, and how to put it right.
///
/// Texts are plain and may hold bytes from content; only a report decides how they are shown.
package struct Finding: Hashable, Sendable {
    /// A place in a file; without a span, the file as a whole; with an empty path, all that was read.
    package struct Location: Hashable, Sendable {
        package var path: String
        package var span: SourceSpan?

        package init(_ path: String, _ span: SourceSpan? = nil) {
            self.path = path
            self.span = span
        }
    }

    package var rule: RuleID
    package var severity: Severity
    /// What is wrong: the specific thing first, no full stop.
    package var message: Phrase
    package var location: Location
    /// Why it matters to the two teams, one sentence; `nil` where the message says it.
    package var reason: Phrase?
    /// What to do about it, one sentence.
    package var fix: Phrase?
    /// Other places that belong to it: the first of two duplicates, the page that still uses a retired asset.
    package var related: [Location]
    /// Findings with one rule and one cause become one finding with a count; `nil` is never merged.
    package var cause: String?
    /// How many findings this one stands for.
    package var count: Int

    package init(
        _ rule: RuleID, _ severity: Severity, _ message: Phrase, at location: Location,
        reason: Phrase? = nil, fix: Phrase? = nil, related: [Location] = [], cause: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.location = location
        self.reason = reason
        self.fix = fix
        self.related = related
        self.cause = cause
        self.count = 1
    }
}
