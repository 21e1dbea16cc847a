import Diagnostics

extension LinkedPage {
    /// A finding for each name in some fields that names nothing known.
    func findings(
        _ rule: RuleID, unresolvedIn fields: FieldName..., what: Phrase, reason: Phrase, fix: Phrase
    ) -> [Finding] {
        unresolved.filter { fields.contains($0.field) }
            .map { $0.finding(rule, what: what, reason: reason, fix: fix) }
    }

    /// Nothing is said about a field, nor about its names.
    func isSilent(on field: FieldName) -> Bool {
        frontMatter.isSilent(on: field) && !unresolved.contains { $0.field == field }
    }
}
