extension Language {
    /// What one thing is called: by readers, and by authors in the source.
    package struct Name: Hashable, Sendable {
        package var title: String
        /// What authors may write for it, beside its id and its title.
        package var aliases: [String]
        /// What else is said of it where the playbook says nothing, by the name of the field in `playbook.yml`.
        package var texts: [String: String]

        package init(_ title: String, aliases: [String] = [], texts: [String: String] = [:]) {
            self.title = title
            self.aliases = aliases
            self.texts = texts
        }
    }

    /// The sorts of things that have names.
    package enum Names: String, Sendable, CaseIterable {
        /// Of the vocabulary that a playbook has by default.
        case kinds, stages, moments, teams, audiences
        /// Words of closed lists.
        case groups, statuses, sides, answers
        /// What is found out about an asset or a page, and never written by authors.
        case uses, freshness
        /// Headings that the pages of a kind need.
        case sections
        /// Callouts, by their English markers, and the header lines of e-mails.
        case alerts, emails

        /// What `playbook.yml` may say of such a thing beside its title.
        package var texts: [String] {
            switch self {
            case .stages: ["customer_says"]
            case .moments: ["question", "definition"]
            default: []
            }
        }
    }

    package func title(_ sort: Names, _ id: String) -> String { names[sort]?[id]?.title ?? id }

    /// By id.
    package func titles(_ sort: Names) -> [String: String] { (names[sort] ?? [:]).mapValues(\.title) }
}
