import Diagnostics
package import Localization

/// A review as people read it, in one language: what stands in which order, before a form of output decides how it looks.
///
/// Nothing here is escaped: each form makes content harmless in its own way.
package struct ReviewReport: Sendable {
    /// What stands under one heading; empty ones are left out.
    struct Section: Sendable {
        enum Kind: String, Sendable, CaseIterable {
            case agreements, commitments, assets, pages, addresses, visibility, reach, coverage, introduced, fixed
        }

        let kind: Kind
        let title: String
        /// A sentence of ours before all else; empty for none.
        let lead: String
        let groups: [Group]

        var count: Int { groups.reduce(0) { $0 + $1.entries.count } }
    }

    struct Group: Sendable {
        /// The step of the path, or why it is folded; empty where a section is one list.
        let title: String
        /// Nobody has to read it.
        var isFolded = false
        let entries: [Entry]
    }

    /// One thing, and what became of it.
    struct Entry: Sendable {
        enum Mark: String, Sendable {
            case added, removed, changed, moved, checked
            case error, warning, note
            case open, agreed, outdated
            case none
        }

        var mark: Mark
        /// What sort of thing it is; may be empty.
        var sort = ""
        /// As the content calls it.
        let title: String
        /// The code of what is at stake; may be empty.
        var risk = ""
        var details: [Detail] = []
        /// Its file, with line and column where they are known; may be empty.
        var place = ""
        /// The number of its text among those that came, went or changed.
        var text: Int?
    }

    /// One thing that is said of an entry. What is said and what labels say is ours, all else is content.
    enum Detail: Sendable {
        case said(String)
        case named(String, [String])
        /// Without what both have.
        case changed(String, from: [String], to: [String])
    }

    let review: Review
    let language: Language
    let names: ReviewNames
    /// The risk, the steps of the path that are touched, how many problems there are, and the two versions.
    let facts: [Detail]
    let sections: [Section]
    /// The texts that came, went or changed, in the order of the pages; only such pages have one.
    let texts: [(change: PageChange, comparison: ProseComparison)]

    /// Nothing that a reader of the playbook could meet is different.
    var isEmpty: Bool { sections.isEmpty && texts.isEmpty }

    /// The playbook's own title.
    var title: String { names.after.title }

    /// The day as of which both versions are judged.
    package var asOf: CalendarDate { review.after.checked.playbook.asOf }

    package init(_ review: Review, in language: Language) {
        let words = ReviewWords(review, in: language)
        (self.review, self.language, names) = (review, language, words.names)
        texts = review.pages.compactMap { change in change.prose.map { (change, $0) } }
        let sections: [(Section.Kind, String, lead: String, [Group])] = [
            (.agreements, "reviewAgreements", words.agreementsLead, [Group(title: "", entries: words.agreements)]),
            (.commitments, "reviewCommitments", "", [Group(title: "", entries: words.commitments)]),
            (.assets, "assets", "", [Group(title: "", entries: words.assets)]),
            (.pages, "pages", "", words.pages),
            (.addresses, "reviewAddresses", "", [Group(title: "", entries: words.lostAddresses)]),
            (.visibility, "reviewVisibility", "", [Group(title: "", entries: words.visibility)]),
            (.reach, "reviewReach", "", [Group(title: "", entries: words.reach)]),
            (.coverage, "reviewCoverage", "", [Group(title: "", entries: words.coverage)]),
            (.introduced, "reviewIntroduced", "", [Group(title: "", entries: words.introduced)]),
            (.fixed, "reviewFixed", "", [Group(title: "", isFolded: true, entries: words.fixed)]),
        ]
        self.sections = sections.map { kind, key, lead, groups in
            Section(
                kind: kind, title: language.text(key), lead: lead, groups: groups.filter { !$0.entries.isEmpty })
        }.filter { !$0.groups.isEmpty }
        facts = words.facts(isEmpty: self.sections.isEmpty && texts.isEmpty)
    }
}

extension ReviewReport.Entry.Mark {
    /// In a word; empty for what needs none.
    func title(in language: Language) -> String {
        switch self {
        case .added: language.text("reviewAdded")
        case .removed: language.text("change-removed")
        case .changed: language.text("change-changed")
        case .moved: language.text("change-moved")
        case .checked: language.text("change-verified")
        case .error: Severity.error.word.text(in: language)
        case .warning: Severity.warning.word.text(in: language)
        case .note: Severity.note.word.text(in: language)
        case .open: language.text("reviewOpen")
        case .agreed: language.text("reviewAgreed")
        case .outdated: language.text("reviewOutdated")
        case .none: ""
        }
    }
}
