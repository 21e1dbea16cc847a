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
    /// What is wrong: the specific thing first, no full stop. This text, the reason and the fix end after
    /// `longestText`: what they quote may be a megabyte on one line.
    package var message: String
    package var location: Location
    /// Why it matters to the two teams, one sentence; `nil` where the message says it.
    package var reason: String?
    /// What to do about it, one sentence.
    package var fix: String?
    /// Other places that belong to it: the first of two duplicates, the page that still uses a retired asset.
    package var related: [Location]
    /// Findings with one rule and one cause become one finding with a count; `nil` is never merged.
    package var cause: String?
    /// How many findings this one stands for.
    package var count: Int

    package init(
        _ rule: RuleID, _ severity: Severity, _ message: String, at location: Location,
        reason: String? = nil, fix: String? = nil, related: [Location] = [], cause: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = Self.shortened(message)
        self.location = location
        self.reason = reason.map(Self.shortened)
        self.fix = fix.map(Self.shortened)
        self.related = related
        self.cause = cause
        self.count = 1
    }

    /// In code points; more than anybody reads.
    static let longestText = 2000

    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > longestText, text.unicodeScalars.count > longestText else { return text }
        return String(text.unicodeScalars.prefix(longestText)) + "…"
    }
}
