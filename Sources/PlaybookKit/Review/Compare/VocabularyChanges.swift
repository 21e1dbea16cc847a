import Diagnostics
import Localization

/// What playbook.yml says otherwise than before: values, teams, people, the steps of the journey, the rules that the playbook goes by, and
/// what the site is called and looks like.
///
/// Each thing is told once, in the first language in which it is not the same: that of the review, then those that both versions have.
struct VocabularyChanges {
    /// Somebody who has to agree because who is who has changed.
    struct Ownership {
        let party: Owner
        /// The team or person that changed.
        let subject: Owner
    }

    /// What concerns everybody, so that both sides have to agree to it.
    struct Concern {
        let what: Phrase
        let risk: RiskClass
        /// The entry that says it, or the files.
        var entries: Set<VocabularyEntry> = []
        var files: Set<ContainedPath> = []
    }

    private(set) var commitments: [CommitmentChange] = []
    private(set) var ownership: [Ownership] = []
    private(set) var shared: [Concern] = []
    private let names: ReviewNames
    private var language: Language { names.language }
    private var told: Set<Part> = []

    private struct Part: Hashable {
        let entry: VocabularyEntry
        let label: String
    }

    init(_ before: Build.Parsed, _ after: Build.Parsed, in language: Language) {
        names = ReviewNames(before, after, in: language)
        for (old, new) in Self.vocabularies(of: before, and: after, first: language.tag) {
            compareValues(old.values, new.values)
            compareTeams(old, new)
            comparePeople(old, new)
            compareStages(old, new)
            compareMoments(old, new)
            compareKinds(old, new)
        }
        compareRules(before.vocabularies[0], after.vocabularies[0])
        compareSite(before, after)
    }

    static let file = ContainedPath(stringLiteral: Vocabulary.file)

    /// In the languages that both have; the first of each where they have none in common.
    private static func vocabularies(
        of before: Build.Parsed, and after: Build.Parsed, first language: String
    ) -> [(Vocabulary, Vocabulary)] {
        let old = Dictionary(zip(before.languages, before.vocabularies)) { first, _ in first }
        let common = zip(after.languages, after.vocabularies).compactMap { tag, new in
            old[tag].map { (tag: tag, pair: ($0, new)) }
        }
        guard !common.isEmpty else { return [(before.vocabularies[0], after.vocabularies[0])] }
        let spoken = common.map(\.tag).index(ofLanguage: language) ?? 0
        return ([common[spoken]] + common).map(\.pair)
    }

    private mutating func compareValues(_ before: [String: String], _ after: [String: String]) {
        for name in Set(before.keys).union(after.keys).sorted() {
            add(.value(name), "", before[name].map { [$0] } ?? [], after[name].map { [$0] } ?? [])
        }
    }

    // MARK: Who is who

    private mutating func compareTeams(_ before: Vocabulary, _ after: Vocabulary) {
        func lead(_ team: Team?, in vocabulary: Vocabulary) -> [String] {
            team?.lead.map { id in [vocabulary.people.first { $0.id == id }?.name ?? id] } ?? []
        }
        for (old, new) in Self.pairs(before.teams, after.teams, by: \.id) {
            guard old != new, let team = new ?? old else { continue }
            let hasMoved = old?.side != new?.side
            let entry = VocabularyEntry.owner(.team(team.id))
            add(entry, "", old?.title, new?.title)
            add(entry, "side", old?.side.title(in: language), new?.side.title(in: language))
            add(entry, "lead", lead(old, in: before), lead(new, in: after))
            guard hasMoved || old?.lead != new?.lead else { continue }
            let leads = [old?.lead, new?.lead].compactMap(\.self).map(Owner.person)
            let parties = hasMoved || leads.isEmpty ? [.team(team.id)] + leads : leads
            ownership += parties.map { Ownership(party: $0, subject: .team(team.id)) }
        }
    }

    private mutating func comparePeople(_ before: Vocabulary, _ after: Vocabulary) {
        func team(_ person: Person?, in vocabulary: Vocabulary) -> [String] {
            person?.team.map { id in [vocabulary.teams.first { $0.id == id }?.title ?? id] } ?? []
        }
        for (old, new) in Self.pairs(before.people, after.people, by: \.id) {
            guard let person = new ?? old else { continue }
            let entry = VocabularyEntry.owner(.person(person.id))
            add(entry, "", old?.name, new?.name)
            add(entry, "team", team(old, in: before), team(new, in: after))
            add(entry, "lastDay", old?.until.map(language.date), new?.until.map(language.date))
            guard old?.team != new?.team || old?.until != new?.until else { continue }
            let teams = [old?.team, new?.team].compactMap(\.self).map(Owner.team)
            ownership += teams.map { Ownership(party: $0, subject: .person(person.id)) }
        }
    }

    // MARK: What counts for everybody

    private mutating func compareStages(_ before: Vocabulary, _ after: Vocabulary) {
        func moment(_ stage: Stage?, in vocabulary: Vocabulary) -> [String] {
            stage?.moment.map { id in [vocabulary.moments.first { $0.id == id }?.title ?? id] } ?? []
        }
        func earlier(_ stage: Stage?, in vocabulary: Vocabulary) -> [String] {
            (stage?.goesBackTo ?? []).map { id in vocabulary.stages.first { $0.id == id }?.title ?? id }
        }
        for (old, new) in Self.pairs(before.stages, after.stages, by: \.id) {
            guard old != new, let stage = new ?? old else { continue }
            let entry = VocabularyEntry.stage(stage.id)
            add(entry, "", old?.title, new?.title)
            add(entry, "moment", moment(old, in: before), moment(new, in: after))
            add(entry, "customerSays", old?.customerSays, new?.customerSays)
            add(entry, "weDo", old?.weDo, new?.weDo)
            add(entry, "comesInWhen", old?.entry, new?.entry)
            add(entry, "movesOnWhen", old?.exit, new?.exit)
            add(entry, "returnTo", earlier(old, in: before), earlier(new, in: after))
        }
    }

    private mutating func compareMoments(_ before: Vocabulary, _ after: Vocabulary) {
        func next(_ moment: Moment?, in vocabulary: Vocabulary) -> [String] {
            moment?.feeds.map { id in [vocabulary.moments.first { $0.id == id }?.title ?? id] } ?? []
        }
        for (old, new) in Self.pairs(before.moments, after.moments, by: \.id) {
            guard old != new, let moment = new ?? old else { continue }
            let entry = VocabularyEntry.moment(moment.id)
            add(entry, "", old?.title, new?.title)
            add(entry, "customerAsks", old?.question, new?.question)
            add(entry, "definition", old?.definition, new?.definition)
            add(entry, "feeds", next(old, in: before), next(new, in: after))
        }
    }

    /// A kind that needs no counter-party any more.
    private mutating func compareKinds(_ before: Vocabulary, _ after: Vocabulary) {
        func texts(_ kind: PageKind?) -> [String] {
            kind.map {
                FrontMatter.Value.interval($0.reviewEvery).texts + ($0.isJoint ? ["joint"] : []) + $0.requiredHeadings
            } ?? []
        }
        for (old, new) in Self.pairs(before.kinds, after.kinds, by: \.id) where old != new {
            guard let kind = new ?? old else { continue }
            add(.kind(kind.id), "", texts(old), texts(new))
        }
    }

    /// A rule that is silenced: what nobody would see in a page.
    private mutating func compareRules(_ before: Vocabulary, _ after: Vocabulary) {
        add(setting: "audiences", before.audiences, after.audiences, .commitment)
        add(setting: "rules", before.ruleLevels.map(\.text), after.ruleLevels.map(\.text), .commitment)
        add(
            setting: "raw_html", before.trustedHTML.map(\.description), after.trustedHTML.map(\.description),
            .commitment)
    }

    // MARK: What the site is

    /// In all languages.
    private mutating func compareSite(_ before: Build.Parsed, _ after: Build.Parsed) {
        let settings: [(key: String, texts: (Vocabulary) -> [String?])] = [
            ("title", { [$0.title] }), ("company", { [$0.company] }), ("languages", { $0.languages }),
            ("fallbacks", { [$0.fallbacks.rawValue] }), ("base_url", { [$0.baseURL?.text] }),
            ("repository", { [$0.repository] }), ("merge_fields", { $0.mergeFields ?? [] }),
            ("accent", { [$0.accent?.light.description, $0.accent?.dark.description] }),
            ("logo", { [$0.logo?.description] }),
        ]
        for (key, texts) in settings {
            add(setting: key, Self.texts(of: before, texts), Self.texts(of: after, texts), .shared)
        }
        // The same picture by its name, and another one by what is in it.
        guard let logo = after.vocabularies[0].logo, logo == before.vocabularies[0].logo else { return }
        let pictures = [before, after].map { $0.source[logo]?.bytes }
        guard pictures[0] != pictures[1] else { return }
        let sizes = pictures.map { bytes in bytes.map { [language.size($0.count)] } ?? [] }
        add(setting: "logo", called: "logo: \(logo)", sizes[0], sizes[1], .shared, beside: logo)
    }

    /// Each once, whatever languages say the same.
    private static func texts(of version: Build.Parsed, _ texts: (Vocabulary) -> [String?]) -> [String] {
        var known: Set<[UInt8]> = []
        return version.vocabularies.flatMap(texts).compactMap(\.self)
            .filter { known.insert(Array($0.utf8)).inserted }
    }

    // MARK: Telling

    private mutating func add(_ entry: VocabularyEntry, _ label: String, _ before: String?, _ after: String?) {
        add(
            entry, label, [before].compactMap(\.self).filter { !$0.isEmpty },
            [after].compactMap(\.self).filter { !$0.isEmpty })
    }

    /// `label` is the key of a text; empty for the thing itself.
    private mutating func add(_ entry: VocabularyEntry, _ label: String, _ before: [String], _ after: [String]) {
        guard !before.isSame(as: after), told.insert(Part(entry: entry, label: label)).inserted else { return }
        let (subject, title) = name(of: entry)
        commitments.append(
            CommitmentChange(
                subject: subject, title: title, part: label.isEmpty ? "" : language.text(label), before: before,
                after: after, page: nil))
        switch entry {
        case .owner: break
        case .value(let name):
            shared.append(Concern(what: "value '\(name)'", risk: .commitment, entries: [entry]))
        case .stage, .moment, .kind:
            shared.append(Concern(what: Self.place(of: title), risk: .commitment, entries: [entry]))
        }
    }

    private func name(of entry: VocabularyEntry) -> (subject: CommitmentChange.Subject, title: String) {
        switch entry {
        case .value(let name): (.value(name), name)
        case .owner(let owner): (.vocabulary, names.name(of: owner))
        case .stage(let id): (.vocabulary, names.titleOfStage(id))
        case .moment(let id): (.vocabulary, names.moment(id)?.title ?? id)
        case .kind(let id): (.vocabulary, "kinds: \(id)")
        }
    }

    /// `key` is how playbook.yml calls it. What a setting means can depend on files that are there, and so on more than an entry.
    private mutating func add(
        setting key: String, called name: String? = nil, _ before: [String], _ after: [String], _ risk: RiskClass,
        beside file: ContainedPath? = nil
    ) {
        let name = name ?? key
        guard !before.isSame(as: after) else { return }
        commitments.append(
            CommitmentChange(
                subject: .vocabulary, title: Vocabulary.file, part: name, before: before, after: after, page: nil))
        let files = Set([Self.file] + [file].compactMap(\.self))
        shared.append(Concern(what: Self.place(of: key), risk: risk, files: files))
    }

    private static func place(of name: String) -> Phrase { "'\(name)' in \(Vocabulary.file)" }

    /// By id: the newer ones in their order, then those that are gone.
    private static func pairs<Entry>(
        _ before: [Entry], _ after: [Entry], by id: (Entry) -> String
    ) -> [(old: Entry?, new: Entry?)] {
        let old = Dictionary(before.map { (id($0), $0) }) { first, _ in first }
        let kept = Set(after.map(id))
        return after.map { (old[id($0)], $0) } + before.filter { !kept.contains(id($0)) }.map { ($0, nil) }
    }
}

extension Build.Parsed {
    fileprivate var languages: [String] { vocabularies[0].languages }
}

extension RuleLevel {
    /// `missing-owner: warning (drafts/)`.
    fileprivate var text: String {
        let paths = paths.isEmpty ? "" : " (\(paths.map(\.description).joined(separator: ", ")))"
        return "\(rule): \(severity?.rawValue ?? "off")\(paths)"
    }
}
