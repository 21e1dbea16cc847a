package import Diagnostics

/// A name in front matter or `playbook.yml` that is not in the vocabulary or the playbook.
package struct UnresolvedReference: Sendable {
    package let field: FieldName
    package let name: String
    package let location: Finding.Location
    /// Near misses, the likeliest first; the ids of all that have the name where it is ambiguous.
    package let candidates: [String]
    /// More than one thing has this name.
    package var isAmbiguous = false

    func finding(_ rule: RuleID, what: Phrase, reason: Phrase, fix: Phrase) -> Finding {
        .unresolved(rule, what, name, candidates, isAmbiguous: isAmbiguous, at: location, reason: reason, fix: fix)
    }
}

extension Finding {
    /// A name of nothing known, or of several things. One name in many files is one cause.
    static func unresolved(
        _ rule: RuleID, _ what: Phrase, _ name: String, _ candidates: [String], isAmbiguous: Bool,
        at location: Location, reason: Phrase, fix: Phrase
    ) -> Finding {
        Finding(
            rule, .error,
            isAmbiguous
                ? "More than one \(what) is called '\(name)': \(candidates.joined(separator: ", "))"
                : "Unknown \(what) '\(name)'\(suggestion(candidates))",
            at: location, reason: reason, fix: isAmbiguous ? "Write the id of the one you mean" : fix,
            cause: "\(rule) \(name)")
    }
}
