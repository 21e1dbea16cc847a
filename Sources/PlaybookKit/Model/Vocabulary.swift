import CommonMark
package import Diagnostics
import Localization

/// The words of one playbook: what `playbook.yml` says, and the defaults for what it leaves out.
package struct Vocabulary: Sendable {
    /// The languages that the site and its authors can speak.
    package let packs: LanguagePacks
    package var title = "Playbook"
    /// Whose playbook it is, as the company is called in full.
    package var company: String?
    /// Their tags; the site's root is in the first.
    package var languages = ["en"]
    package var fallbacks = Fallbacks.show
    /// A picture of the content folder, for the head of every page and the cover of the book.
    package var logo: ContainedPath?
    /// The playbook's own colour; `nil` for that of the theme.
    package var accent: Accent?
    /// Where the site is published, for the files that need whole addresses.
    package var baseURL: BaseURL?
    /// Where the playbook is edited, for links to the source.
    package var repository: String?
    package var teams: [Team]
    package var people: [Person] = []
    package var stages: [Stage]
    package var moments: [Moment]
    /// Where playbook.yml describes stages and moments, by id; defaults have no place.
    package var stagePlaces: [String: Finding.Location] = [:]
    package var momentPlaces: [String: Finding.Location] = [:]
    package var kinds: [PageKind]
    package var audiences = ["internal", "partner", "customer"]
    /// The mail-merge fields that e-mails may use; `nil` where the playbook does not list them.
    package var mergeFields: [String]?
    /// What `{{= name }}` prints, such as a price, by name.
    package var values: [String: String] = [:]
    /// Where playbook.yml names each value, also one that cannot be used.
    package var valuePlaces: [String: Finding.Location] = [:]
    package var linkDialect = LinkDialect.relative
    package var ruleLevels: [RuleLevel] = []
    /// Folders and pages whose HTML may use more than that of others.
    package var trustedHTML: [ContainedPath] = []
    /// Foreign front-matter names, folded, and the fields they stand for; `nil` for a name to ignore.
    package var fieldNames: [String: FieldName?] = [:]
    /// What things are called in the playbook's languages, by id: each name is understood on pages of every language.
    var namesInLanguages: [VocabularyNames.Category: [String: [String]]] = [:]

    package static let standard = Vocabulary()

    /// The defaults, in the words of a language.
    package init(packs: LanguagePacks = Theme.standard.packs, in tag: String = "en") {
        self.packs = packs
        let language = packs[tag]
        (teams, stages) = (Team.standard(in: language), Stage.standard(in: language))
        (moments, kinds) = (Moment.standard(in: language), PageKind.standard(in: language))
    }
    package static let file = "playbook.yml"

    package static let internalAudience = "internal"
    package static let customerAudience = "customer"

    /// The audience that a name means, its own or one of the packs; `nil` for one that the playbook does not have.
    func audience(named name: String) -> String? {
        func find(_ name: String) -> String? { audiences.first { Slug.fold($0) == Slug.fold(name) } }
        return find(name) ?? packs.authorWords.id(of: name, .audiences).flatMap(find)
    }

    /// What a kind is called here, wherever its page is from.
    func title(of kind: PageKind) -> String { kinds.first { $0.id == kind.id }?.title ?? kind.title }
}

extension Vocabulary {
    /// The customer's path: each moment with its stages, and last, if there are any, the stages that belong to none.
    package var journey: [(moment: Moment?, stages: [Stage])] {
        let others = stages.filter { stage in !moments.contains { $0.id == stage.moment } }
        return moments.map { moment in (moment, stages.filter { $0.moment == moment.id }) }
            + (others.isEmpty ? [] : [(nil, others)])
    }
}
