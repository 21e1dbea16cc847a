import Diagnostics

/// A term of the glossary that no page uses.
enum UnusedTerm: PlaybookRule {
    static let id: RuleID = "unused-term"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.terms.compactMap { term in
            let page = playbook.pages[term.page]
            guard term.usedOn.isEmpty, page.isUsable else { return nil }
            return Finding(
                id, .note, "No page uses the term '\(page.title)'", at: page.head,
                reason: "The two teams agreed on a word and then write another",
                fix: "Use it, list the forms that texts use under 'forms:', or archive the entry")
        }
    }
}
