import Diagnostics

extension LinkedPage {
    /// The names in some fields that name nothing known.
    func unresolved(in fields: FieldName...) -> [UnresolvedReference] {
        unresolved.filter { fields.contains($0.field) }
    }

    /// The finding for each; one name in many files is one cause.
    func findings(
        _ rule: RuleID, unresolvedIn fields: FieldName..., what: String, reason: String, fix: String
    ) -> [Finding] {
        unresolved.filter { fields.contains($0.field) }.map { reference in
            Finding(
                rule, .error, "Unknown \(what) '\(reference.name)'\(Finding.suggestion(reference.candidates))",
                at: reference.location, reason: reason, fix: fix, cause: "\(rule) \(reference.name)")
        }
    }

    /// Nothing is said about a field, nor about its names.
    func isSilent(on field: FieldName) -> Bool {
        frontMatter.isSilent(on: field) && !unresolved.contains { $0.field == field }
    }
}

extension Finding {
    /// The end of a message that offers near misses; empty without any.
    static func suggestion(_ candidates: [String]) -> String {
        guard let last = candidates.last else { return "" }
        let first = candidates.dropLast().map { "'\($0)'" }.joined(separator: ", ")
        return "; did you mean \(first.isEmpty ? "" : "\(first) or ")'\(last)'?"
    }
}
