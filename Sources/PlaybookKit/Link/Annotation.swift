import CommonMark
import Diagnostics

/// What the vocabulary alone says about a page: kind, stages, moments, owner, freshness.
struct Annotation: Sendable {
    let page: Page
    let id: String
    let title: String
    let kind: PageKind
    /// The id of the stage, moment, team or person that the page is the prose of.
    private(set) var subject: String?
    private(set) var stages: [String] = []
    private(set) var isAlways = false
    private(set) var moments: [String] = []
    private(set) var owner: Owner?
    private(set) var side: Side?
    private(set) var with: [String] = []
    private(set) var verifiedBy: String?
    private(set) var unresolved: [UnresolvedReference] = []
    private let freshness: Freshness
    private let startsOn: CalendarDate?

    init(_ page: Page, _ vocabulary: Vocabulary, _ names: VocabularyNames, asOf: CalendarDate) {
        let front = page.frontMatter
        self.page = page
        let name = page.path.pageName ?? "home"
        title = page.writtenTitle ?? Self.title(from: name)

        var unresolved: [UnresolvedReference] = []
        func resolve(_ field: FieldName, _ category: VocabularyNames.Category) -> [String] {
            front.items(field).compactMap { item in
                if let id = names.id(of: item.value, category) { return id }
                unresolved.append(names.unresolved(item, field, category))
                return nil
            }
        }
        let kindID = resolve(.kind, .kind).first ?? PageKind.guide
        kind =
            vocabulary.kinds.first { $0.id == kindID } ?? PageKind(id: kindID, title: kindID, reviewEvery: .days(180))
        id = front.text(.id) ?? (PageKind.isEntity(kindID) ? Slug.file(name) : page.path.withoutExtension.description)

        if let category = Self.subjects[kindID] {
            subject = names.id(of: id, category)
            if subject == nil {
                let item = front.item(.id) ?? FrontMatter.Item(value: id, location: page.head)
                unresolved.append(names.unresolved(item, .id, category))
            }
        }

        // What is said about a stage or a moment itself belongs there.
        let own = subject.map { [kindID: $0] } ?? [:]
        let named = Set(resolve(.stage, .stage) + [own["stage"]].compactMap(\.self))
        isAlways = named.contains(Stage.always)
        stages = vocabulary.stages.map(\.id).filter(named.contains)
        let explicit = Set(resolve(.moment, .moment) + [own["moment"]].compactMap(\.self))
        let implied = Set(vocabulary.stages.filter { named.contains($0.id) }.compactMap(\.moment))
        moments = vocabulary.moments.map(\.id).filter((explicit.isEmpty ? implied : explicit).contains)

        if let item = front.item(.owner) {
            owner = names.owner(item.value)
            if owner == nil { unresolved.append(names.unresolved(item, .owner, .team, .person)) }
        }
        side = owner.flatMap { vocabulary.side(of: $0) }
        with = resolve(.with, .team)
        verifiedBy = resolve(.verifiedBy, .person).first
        let isRecord = [.draft, .deprecated, .archived].contains(front.status)
        freshness = Freshness(
            verified: front.date(.verified), every: isRecord ? .never : front.reviewEvery ?? kind.reviewEvery,
            expires: front.date(.expires), asOf: asOf)
        startsOn = front.date(.availableFrom).flatMap { $0 > asOf ? $0 : nil }
        self.unresolved = unresolved
    }

    func linkedPage(index: Int, at address: (output: ContainedPath, isProse: Bool)) -> LinkedPage {
        LinkedPage(
            page: page, index: index, id: id, title: title, kind: kind, output: address.output,
            isProse: address.isProse, stages: stages, isAlways: isAlways,
            moments: moments, owner: owner, side: side, with: with, verifiedBy: verifiedBy, freshness: freshness,
            startsOn: startsOn, unresolved: unresolved)
    }

    /// What the pages of a kind can be the prose of.
    private static let subjects: [String: VocabularyNames.Category] = [
        "stage": .stage, "moment": .moment, "team": .team, "person": .person,
    ]

    /// A file name as a title: `pierwszy-kontakt` → "Pierwszy kontakt".
    private static func title(from stem: String) -> String {
        let words = String(
            decoding: stem.utf8.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
        guard let first = words.unicodeScalars.first else { return words }
        return first.properties.titlecaseMapping + String(words.unicodeScalars.dropFirst())
    }
}

extension PageKind {
    /// Kinds named by their own id rather than by their place in the folders.
    static func isEntity(_ id: String) -> Bool {
        [asset, term, promise].contains(id) || derived.contains(id)
    }
}

extension Vocabulary {
    func side(of owner: Owner) -> Side? {
        let teamID: String? =
            switch owner {
            case .team(let id): id
            case .person(let id): people.first { $0.id == id }?.team
            }
        return teams.first { $0.id == teamID }?.side
    }
}
