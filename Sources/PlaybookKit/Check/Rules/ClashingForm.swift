import Diagnostics

/// One word that belongs to two entries of the glossary, or that an entry both uses and avoids.
enum ClashingForm: PlaybookRule {
    static let id: RuleID = "clashing-form"

    private struct Key: Hashable {
        let letters: [UInt32]
        let keepsCapitals: Bool
    }

    static func check(_ playbook: Playbook) -> [Finding] {
        func page(_ form: TermForm) -> LinkedPage { playbook.pages[playbook.terms[form.term].page] }
        var first: [Key: TermForm] = [:]
        var findings: [Finding] = []
        for form in playbook.termForms where form.refusal == nil && page(form).isUsable {
            let key = Key(letters: form.letters.map(\.scalar), keepsCapitals: form.keepsCapitals)
            guard let other = first[key] else {
                first[key] = form
                continue
            }
            guard form.clashes(with: other) else { continue }
            findings.append(finding(form, page(form).title, other, page(other).title))
        }
        return findings
    }

    private static func finding(_ form: TermForm, _ title: String, _ other: TermForm, _ otherTitle: String) -> Finding {
        let (avoiding, saying) = form.isAvoided ? (title, otherTitle) : (otherTitle, title)
        let message: Phrase =
            form.isAvoided == other.isAvoided
            ? "'\(form.text)' means both '\(otherTitle)' and '\(title)'"
            : "'\(form.text)' is a word for '\(saying)' and one to avoid for '\(avoiding)'"
        return Finding(
            id, .error, message, at: form.location,
            reason: "Where a text uses it nobody can tell what is meant, so it links to no entry",
            fix: "Leave it with one of them", related: [other.location], cause: "\(id) \(other.text)")
    }
}
