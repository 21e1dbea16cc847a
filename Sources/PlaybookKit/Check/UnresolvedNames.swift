import Diagnostics

extension LinkedPage {
    /// The names in some fields that name nothing known.
    func unresolved(in fields: FieldName...) -> [UnresolvedReference] {
        unresolved.filter { fields.contains($0.field) }
    }

    /// The finding for each.
    func findings(
        _ rule: RuleID, unresolvedIn fields: FieldName..., what: String, reason: String, fix: String
    ) -> [Finding] {
        unresolved.filter { fields.contains($0.field) }
            .map { $0.finding(rule, what: what, reason: reason, fix: fix) }
    }

    /// Nothing is said about a field, nor about its names.
    func isSilent(on field: FieldName) -> Bool {
        frontMatter.isSilent(on: field) && !unresolved.contains { $0.field == field }
    }
}
