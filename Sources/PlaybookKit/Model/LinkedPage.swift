package import CommonMark
package import Diagnostics

/// A page with every reference resolved.
package struct LinkedPage: Sendable {
    package let page: Page
    /// The page's place in `Playbook.pages`.
    package let index: Int
    package let id: String
    package let title: String
    package let kind: PageKind
    package let output: ContainedPath
    /// Its text stands on a page that truce derives: home, the people, a stage, …
    package let isProse: Bool
    /// Ids, in the playbook's order; empty for a page of every stage or of none.
    package var stages: [String] = []
    /// It belongs to every step.
    package var isAlways = false
    package var moments: [String] = []
    package var owner: Owner?
    /// The side the owner speaks for.
    package var side: Side?
    /// The ids of the counter-parties.
    package var with: [String] = []
    /// The id of the person who checked it last.
    package var verifiedBy: String?
    /// Indices of `Playbook.assets`: those named in front matter first, then those linked in the text; each once.
    package var assets: [Int] = []
    /// What the names in front matter mean.
    package var references: [Reference] = []
    package var links: [Link] = []
    /// Where the text links to terms, in its order.
    package var terms: [TermUse] = []
    /// Words it should not use.
    package var avoided: [AvoidedUse] = []
    /// Link definitions, which are no links themselves.
    package var definitions: [Link] = []
    package var backlinks: [Backlink] = []
    package var freshness = Freshness.neverVerified
    /// The first valid day, if it is still to come.
    package var startsOn: CalendarDate?
    /// The references in front matter that name nothing known.
    package var unresolved: [UnresolvedReference] = []

    package var frontMatter: FrontMatter { page.frontMatter }
    package var path: ContainedPath { page.path }
    package var translation: Translation { page.translation }
    /// The tag of what its text is written in.
    package var language: String { page.translation.language }
    /// The tag by whose rules its text is set: what the page says of itself, else what it is written in.
    package var typesetLanguage: String { frontMatter.text(.lang) ?? language }
    package var status: Status { frontMatter.status ?? .approved }
    package var shortTitle: String { frontMatter.text(.shortTitle) ?? title }
    package var summary: String? { frontMatter.text(.summary) }
    package var head: Finding.Location { page.head }
    /// The heading that says the title again, so that a page shows it once.
    package var titleHeading: Heading? {
        page.heading.flatMap { Slug.fold($0.text) == Slug.fold(title) ? $0 : nil }
    }
    /// A page people read: not an entry of the catalogue or the glossary, nor the prose of a derived page other than home.
    package var isPlaybookText: Bool {
        ![PageKind.asset, PageKind.term].contains(kind.id) && !PageKind.derived.contains(kind.id)
            && (!isProse || output == SitePath.home)
    }

    /// People find it by what it is called: neither a draft nor in the archive, and not the prose of a derived page.
    var isFoundByName: Bool { !isProse && status != .draft && status != .archived }

    package var isRetired: Bool { status == .deprecated || status == .archived }

    /// On the reference date it may no longer be used.
    package var isPastUse: Bool {
        if case .expired = freshness { true } else { isRetired }
    }

    /// On the reference date it holds: its first day has come, and its last has not gone.
    package var isInForce: Bool { startsOn == nil && !isPastUse }
    package var isUsable: Bool { isInForce && status != .draft }
}
