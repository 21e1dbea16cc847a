import Diagnostics
import Localization

/// What playbook.yml says otherwise than before: values, teams, people, the steps of the journey, the rules that the playbook goes by, and
/// what the site is called and looks like.
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
        let files: Set<ContainedPath>
    }

    private(set) var commitments: [CommitmentChange] = []
    private(set) var ownership: [Ownership] = []
    private(set) var shared: [Concern] = []
    private let before: Vocabulary
    private let after: Vocabulary
    private let language: Language

    init(_ before: Build.Checked, _ after: Build.Checked, in language: Language) {
        (self.before, self.after) = (before.playbook.vocabulary, after.playbook.vocabulary)
        self.language = language
        compareValues(before, after)
        compareTeams()
        comparePeople()
        let known = commitments.count
        compareJourney()
        compareKinds()
        for change in commitments[known...] { concern(change.title) }
        compareRules()
        compareSite(before, after)
    }

    private mutating func concern(
        _ name: String, _ risk: RiskClass = .commitment, _ files: Set<ContainedPath> = [Self.file]
    ) {
        shared.append(Concern(what: "'\(name)' in \(Vocabulary.file)", risk: risk, files: files))
    }

    static let file = ContainedPath(stringLiteral: Vocabulary.file)

    /// Of each value the first language in which it is not the same, of those that both versions have.
    private mutating func compareValues(_ before: Build.Checked, _ after: Build.Checked) {
        func values(_ version: Build.Checked) -> [String: [String: String]] {
            Dictionary(version.editions.map { ($0.language.tag, $0.vocabulary.values) }) { first, _ in first }
        }
        let (old, new) = (values(before), values(after))
        let inBoth = after.editions.map(\.language.tag).compactMap { tag in old[tag].map { ($0, new[tag] ?? [:]) } }
        var told: Set<String> = []
        for (old, new) in inBoth.isEmpty ? [(self.before.values, self.after.values)] : inBoth {
            for name in Set(old.keys).union(new.keys).sorted() where !told.contains(name) {
                let texts = (old[name].map { [$0] } ?? [], new[name].map { [$0] } ?? [])
                guard !texts.0.isSame(as: texts.1) else { continue }
                told.insert(name)
                shared.append(Concern(what: "value '\(name)'", risk: .commitment, files: [Self.file]))
                commitments.append(
                    CommitmentChange(
                        subject: .value(name), title: name, part: "", before: texts.0, after: texts.1, page: nil))
            }
        }
    }

    // MARK: Who is who

    private mutating func compareTeams() {
        func lead(_ team: Team?, in vocabulary: Vocabulary) -> [String] {
            team?.lead.map { id in [vocabulary.people.first { $0.id == id }?.name ?? id] } ?? []
        }
        for (old, new) in Self.pairs(before.teams, after.teams, by: \.id) {
            guard old != new, let team = new ?? old else { continue }
            let hasMoved = old?.side != new?.side
            add(team.title, "", old?.title, new?.title)
            add(team.title, "side", old.map(side), new.map(side))
            add(team.title, "lead", lead(old, in: before), lead(new, in: after))
            guard hasMoved || old?.lead != new?.lead else { continue }
            let leads = [old?.lead, new?.lead].compactMap(\.self).map(Owner.person)
            let parties = hasMoved || leads.isEmpty ? [.team(team.id)] + leads : leads
            ownership += parties.map { Ownership(party: $0, subject: .team(team.id)) }
        }
    }

    private func side(of team: Team) -> String { language.title(.sides, team.side.rawValue) }

    private mutating func comparePeople() {
        func team(_ person: Person?, in vocabulary: Vocabulary) -> [String] {
            person?.team.map { id in [vocabulary.teams.first { $0.id == id }?.title ?? id] } ?? []
        }
        for (old, new) in Self.pairs(before.people, after.people, by: \.id) {
            guard let person = new ?? old else { continue }
            add(person.name, "", old?.name, new?.name)
            add(person.name, "team", team(old, in: before), team(new, in: after))
            add(person.name, "lastDay", old?.until.map(language.date), new?.until.map(language.date))
            guard old?.team != new?.team || old?.until != new?.until else { continue }
            let teams = [old?.team, new?.team].compactMap(\.self).map(Owner.team)
            ownership += teams.map { Ownership(party: $0, subject: .person(person.id)) }
        }
    }

    // MARK: What counts for everybody

    private mutating func compareJourney() {
        for (old, new) in Self.pairs(before.stages, after.stages, by: \.id) {
            guard old != new, let stage = new ?? old else { continue }
            func moment(_ stage: Stage?, in vocabulary: Vocabulary) -> [String] {
                stage?.moment.map { id in [vocabulary.moments.first { $0.id == id }?.title ?? id] } ?? []
            }
            func earlier(_ stage: Stage?, in vocabulary: Vocabulary) -> [String] {
                (stage?.goesBackTo ?? []).map { id in vocabulary.stages.first { $0.id == id }?.title ?? id }
            }
            add(stage.title, "", old?.title, new?.title)
            add(stage.title, "moment", moment(old, in: before), moment(new, in: after))
            add(stage.title, "customerSays", old?.customerSays, new?.customerSays)
            add(stage.title, "weDo", old?.weDo, new?.weDo)
            add(stage.title, "comesInWhen", old?.entry, new?.entry)
            add(stage.title, "movesOnWhen", old?.exit, new?.exit)
            add(stage.title, "returnTo", earlier(old, in: before), earlier(new, in: after))
        }
        for (old, new) in Self.pairs(before.moments, after.moments, by: \.id) {
            guard old != new, let moment = new ?? old else { continue }
            func next(_ moment: Moment?, in vocabulary: Vocabulary) -> [String] {
                moment?.feeds.map { id in [vocabulary.moments.first { $0.id == id }?.title ?? id] } ?? []
            }
            add(moment.title, "", old?.title, new?.title)
            add(moment.title, "customerAsks", old?.question, new?.question)
            add(moment.title, "definition", old?.definition, new?.definition)
            add(moment.title, "feeds", next(old, in: before), next(new, in: after))
        }
    }

    /// A kind that needs no counter-party any more.
    private mutating func compareKinds() {
        for (old, new) in Self.pairs(before.kinds, after.kinds, by: \.id) where old != new {
            guard let kind = new ?? old else { continue }
            let texts = [old, new].map { kind in
                kind.map {
                    FrontMatter.Value.interval($0.reviewEvery).texts + ($0.isJoint ? ["joint"] : [])
                        + $0.requiredHeadings
                } ?? []
            }
            add("kinds: \(kind.id)", "", texts[0], texts[1])
        }
    }

    /// A rule that is silenced: what nobody would see in a page.
    private mutating func compareRules() {
        add(setting: "audiences", before.audiences, after.audiences, .commitment)
        add(setting: "rules", before.ruleLevels.map(\.text), after.ruleLevels.map(\.text), .commitment)
        add(
            setting: "raw_html", before.trustedHTML.map(\.description), after.trustedHTML.map(\.description),
            .commitment)
    }

    // MARK: What the site is

    /// In all languages.
    private mutating func compareSite(_ before: Build.Checked, _ after: Build.Checked) {
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
        guard let logo = self.after.logo, logo == self.before.logo else { return }
        let pictures = [before, after].map { $0.playbook.source[logo]?.bytes }
        guard pictures[0] != pictures[1] else { return }
        let sizes = pictures.map { bytes in bytes.map { [language.size($0.count)] } ?? [] }
        commitments.append(setting("logo: \(logo)", sizes[0], sizes[1]))
        concern("logo", .shared, [Self.file, logo])
    }

    /// Each once, whatever languages say the same.
    private static func texts(of version: Build.Checked, _ texts: (Vocabulary) -> [String?]) -> [String] {
        var known: Set<[UInt8]> = []
        return version.editions.flatMap { texts($0.vocabulary) }.compactMap(\.self)
            .filter { known.insert(Array($0.utf8)).inserted }
    }

    // MARK: Pairs

    private mutating func add(_ title: String, _ label: String, _ before: String?, _ after: String?) {
        add(
            title, label, [before].compactMap(\.self).filter { !$0.isEmpty },
            [after].compactMap(\.self).filter { !$0.isEmpty })
    }

    /// `key` is how playbook.yml calls it.
    private mutating func add(setting key: String, _ before: [String], _ after: [String], _ risk: RiskClass) {
        guard !before.isSame(as: after) else { return }
        commitments.append(setting(key, before, after))
        concern(key, risk)
    }

    private func setting(_ part: String, _ before: [String], _ after: [String]) -> CommitmentChange {
        CommitmentChange(
            subject: .vocabulary, title: Vocabulary.file, part: part, before: before, after: after, page: nil)
    }

    /// `label` is the key of a text.
    private mutating func add(_ title: String, _ label: String, _ before: [String], _ after: [String]) {
        guard !before.isSame(as: after) else { return }
        commitments.append(
            CommitmentChange(
                subject: .vocabulary, title: title, part: label.isEmpty ? "" : language.text(label), before: before,
                after: after, page: nil))
    }

    /// By id: the newer ones in their order, then those that are gone.
    private static func pairs<Entry>(
        _ before: [Entry], _ after: [Entry], by id: (Entry) -> String
    ) -> [(old: Entry?, new: Entry?)] {
        let old = Dictionary(before.map { (id($0), $0) }) { first, _ in first }
        let kept = Set(after.map(id))
        return after.map { (old[id($0)], $0) } + before.filter { !kept.contains(id($0)) }.map { ($0, nil) }
    }
}

extension RuleLevel {
    /// `missing-owner: warning (drafts/)`.
    fileprivate var text: String {
        let paths = paths.isEmpty ? "" : " (\(paths.map(\.description).joined(separator: ", ")))"
        return "\(rule): \(severity?.rawValue ?? "off")\(paths)"
    }
}
