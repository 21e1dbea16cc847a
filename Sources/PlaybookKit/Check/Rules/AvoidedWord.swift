import Diagnostics

/// A word that an entry of the glossary says to avoid.
enum AvoidedWord: PageRule {
    static let id: RuleID = "avoided-word"

    private struct Word: Hashable {
        let term: Int
        let text: String
    }

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        guard !page.isRetired else { return [] }
        // Made once for each word: a page may use one a hundred thousand times.
        var findings: [Word: Finding] = [:]
        return page.avoided.map { use in
            let word = Word(term: use.term, text: use.word)
            var finding = findings[word] ?? self.finding(use, in: playbook)
            finding.location = use.location
            findings[word] = finding
            return finding
        }
    }

    private static func finding(_ use: AvoidedUse, in playbook: Playbook) -> Finding {
        let entry = playbook.pages[playbook.terms[use.term].page]
        let signers = entry.signers.map(playbook.name)
        return Finding(
            id, .warning, "'\(use.word)' is a word to avoid; say '\(entry.title)'", at: use.location,
            reason: signers.isEmpty
                ? "The customer hears two words for one thing"
                : "\(list: signers) signed one word for it, so that the customer hears one",
            fix: "Write '\(entry.title)', or take the word out of 'avoid:' in \(entry.page.file.path)",
            cause: "\(id) \(use.term) \(use.word)")
    }
}

extension LinkedPage {
    /// Those who signed it; where nobody is named, its owner and the counter-parties.
    fileprivate var signers: [Owner] {
        let named = parties(.signedBy)
        return named.isEmpty ? [owner].compactMap(\.self) + with.map(Owner.team) : named
    }
}
