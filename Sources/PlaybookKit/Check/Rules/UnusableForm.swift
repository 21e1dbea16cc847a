import Diagnostics

/// A form of a term that cannot be looked for in texts.
enum UnusableForm: PageRule {
    static let id: RuleID = "unusable-form"
    /// In Unicode code points.
    private static let longestShown = 40

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard page.kind.id == PageKind.term, !page.isRetired else { return [] }
        return TermForm.all(of: 0, on: page).compactMap { form in
            guard let refusal = form.refusal else { return nil }
            let what: Phrase =
                switch refusal {
                case .wordless: "'\(form.text)' has no letters"
                case .short: "'\(form.text)' is too short"
                case .long:
                    "'\(String(form.text.unicodeScalars.prefix(longestShown)))…' has more than \(number: TermForm.longest) letters"
                }
            return Finding(
                id, .warning, "\(what); no text is searched for it", at: form.location,
                reason: refusal == .short
                    ? "It would be found in half of all sentences, mostly meaning something else"
                    : "Pages that use the term do not lead to what the two teams agreed on",
                fix: "Name the word as people write it in a sentence; an abbreviation in capitals")
        }
    }
}
