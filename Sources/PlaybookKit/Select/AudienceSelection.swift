import CommonMark
import Diagnostics

/// The part of a playbook that an audience from outside may see.
///
/// The cut is made right after parsing, and what is left is linked anew: nothing that comes later can tell a playbook whose other pages
/// were left out from one that never had them. Who sees a page is never guessed: one that does not name the audience is left out, and so
/// is one whose front matter may have said something else than what could be read of it.
struct AudienceSelection {
    let audience: String
    private let editions: [Playbook]
    /// The files of pages.
    let visible: Set<ContainedPath>
    /// Files of assets that are left out.
    private let hiddenFiles: Set<ContainedPath>

    init(_ audience: String, of editions: [Playbook], _ parsed: Build.Parsed) {
        self.audience = audience
        self.editions = editions
        let doubts = AudienceDoubts(parsed.log)
        let named = editions.flatMap { edition in
            edition.pages.filter { page in
                edition.vocabulary.audiences(of: page).contains { $0.utf8.elementsEqual(audience.utf8) }
                    && !doubts.hold(for: page) && !Self.isTranslationOfAnother(page, in: edition)
            }
        }
        let parsedPages = Dictionary(parsed.pages.map { ($0.filePath, $0) }) { first, _ in first }
        let namedFiles = Set(named.map(\.page.filePath))
        // A translation shows nobody what its source does not.
        let visible = Set(
            named.filter { page in
                guard let original = page.translation.original else { return true }
                guard namedFiles.contains(original.file) else { return false }
                // What the folder of a language says of whom its pages are for is not said of the source.
                guard let own = parsedPages[page.page.filePath]?.frontMatter[.audience],
                    !Self.covers(own.location.path, original.file), case .texts(let names) = own.value
                else { return true }
                return names.contains { name in
                    (editions[0].vocabulary.audience(named: name.value) ?? name.value).utf8.elementsEqual(audience.utf8)
                }
            }.map(\.page.filePath))
        self.visible = visible
        func files(visible isWanted: Bool) -> Set<ContainedPath> {
            Set(
                editions.flatMap { edition in
                    edition.assets.filter { visible.contains(edition.page(of: $0).page.filePath) == isWanted }
                        .flatMap(\.files)
                })
        }
        hiddenFiles = files(visible: false).subtracting(files(visible: true))
    }

    /// Whether the file of a folder's defaults counts for a page too.
    private static func covers(_ defaults: String, _ page: ContainedPath) -> Bool {
        guard let folder = ContainedPath(defaults)?.parent else { return true }
        return sequence(first: page, next: \.parent).dropFirst().contains(folder)
    }

    /// It says that it translates a page which it could not be joined with, so that nobody knows what that one shows.
    private static func isTranslationOfAnother(_ page: LinkedPage, in edition: Playbook) -> Bool {
        let original = page.translation.original?.file ?? page.page.filePath
        return edition.hasOtherLanguages && original == page.page.filePath && page.frontMatter.has(.translationOf)
            && page.pages(.translationOf) != [page.index]
    }

    private func shows(_ page: LinkedPage) -> Bool { visible.contains(page.page.filePath) }

    // MARK: The cut

    /// The pages, the files and the words that are left.
    func cut(_ parsed: Build.Parsed) -> Build.Parsed {
        let files = parsed.source.files.filter { path, _ in
            path.isPage ? visible.contains(path) : !path.isText && !hiddenFiles.contains(path)
        }
        return Build.Parsed(
            source: SourceTree(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.file.bytes) })),
            vocabularies: editions.map(vocabulary),
            pages: parsed.pages.filter { visible.contains($0.filePath) }.map { page in
                var page = page
                // Whom else it is for is nobody's business.
                page.frontMatter[.audience] = nil
                return page
            },
            log: FindingLog())
    }

    /// The words that some visible page uses. What `playbook.yml` says of how the two teams work, whom they ask and where they
    /// edit stays with them.
    private func vocabulary(of edition: Playbook) -> Vocabulary {
        var words = edition.vocabulary
        let pages = edition.pages.filter(shows)
        let parties = Set(pages.flatMap(\.parties))
        let stages = Set(pages.flatMap(\.stages))
        let moments = Set(pages.flatMap(\.moments)).union(
            words.stages.filter { stages.contains($0.id) }.compactMap(\.moment))
        let kinds = Set(pages.map(\.kind.id))
        words.people = words.people.filter { parties.contains(.person($0.id)) }.map { person in
            Person(id: person.id, name: person.name, title: person.title, team: person.team)
        }
        let teams = Set(words.people.compactMap(\.team))
        words.teams = words.teams.filter { parties.contains(.team($0.id)) || teams.contains($0.id) }.map { team in
            Team(
                id: team.id, title: team.title, side: team.side,
                lead: team.lead.flatMap { parties.contains(.person($0)) ? $0 : nil })
        }
        words.stages = words.stages.filter { stages.contains($0.id) }.map { stage in
            Stage(
                id: stage.id, title: stage.title, customerSays: stage.customerSays, moment: stage.moment,
                goesBackTo: stage.goesBackTo.filter(stages.contains))
        }
        words.moments = words.moments.filter { moments.contains($0.id) }
        for index in words.moments.indices {
            words.moments[index].feeds = words.moments[index].feeds.flatMap { moments.contains($0) ? $0 : nil }
        }
        words.kinds = words.kinds.filter { kinds.contains($0.id) }
        words.audiences = [audience]
        words.repository = nil
        // The pages hold what they print of these already, and the rest is for whoever reads the source.
        (words.values, words.valuePlaces, words.mergeFields) = ([:], [:], nil)
        (words.stagePlaces, words.momentPlaces, words.ruleLevels) = ([:], [:], [])
        (words.trustedHTML, words.fieldNames) = ([], [:])
        let kept: [VocabularyNames.Category: Set<String>] = [
            .stage: stages, .moment: moments, .kind: kinds, .team: Set(words.teams.map(\.id)),
            .person: Set(words.people.map(\.id)),
        ]
        words.namesInLanguages = words.namesInLanguages.reduce(into: [:]) { names, entry in
            names[entry.key] = entry.value.filter { kept[entry.key]?.contains($0.key) == true }
        }
        return words
    }

    // MARK: What the author hears

    /// Where a visible page links to, shows or names what its readers may not see. There they see plain words.
    func leaks() -> [Finding] {
        var telling = Telling(editions)
        return editions.flatMap { telling.told(of: leaks(in: $0), in: $0) }
    }

    private func leaks(in edition: Playbook) -> [Finding] {
        let asset = Dictionary(
            edition.assets.flatMap { asset in asset.files.map { ($0, asset.page) } },
            uniquingKeysWith: { first, _ in first })
        let pagesByFile = Dictionary(
            editions.flatMap(\.pages).map { ($0.page.filePath, $0) }, uniquingKeysWith: { first, _ in first })
        func isHidden(_ page: Int) -> Bool { !shows(edition.pages[page]) }
        return edition.pages.filter(shows).flatMap { page -> [Finding] in
            let linked = page.links.compactMap { link -> Finding? in
                let target: Int? =
                    switch link.destination {
                    case .page(let index, _) where isHidden(index): index
                    case .file(let path, _) where hiddenFiles.contains(path): asset[path]
                    default: nil
                    }
                let hidden =
                    if case .otherEdition(let other, _) = link.destination, !visible.contains(other.file) {
                        pagesByFile[other.file]
                    } else { target.map { edition.pages[$0] } }
                return hidden.map { leak(of: $0, at: page.location(of: link.occurrence)) }
            }
            let named = page.references.compactMap { reference -> Finding? in
                guard case .page(let index)? = reference.target, isHidden(index) else { return nil }
                return leak(of: edition.pages[index], at: reference.location)
            }
            return linked + named
        }
    }

    private func leak(of page: LinkedPage, at location: Finding.Location) -> Finding {
        Finding(
            "audience-leak", .error, "'\(page.title)' is not for the audience '\(audience)', and this page is",
            at: location,
            reason: "Its readers see plain words here, and learn that there is something they may not see",
            fix: "Leave it out here, or write '\(audience)' under 'audience:' there too",
            related: [page.frontMatter[.audience]?.location ?? page.head], cause: "audience-leak \(page.path)")
    }
}

extension LinkedPage {
    /// The teams and people that the page names.
    fileprivate var parties: [Owner] {
        var parties =
            with.map(Owner.team)
            + references.compactMap { reference -> Owner? in
                if case .party(let party)? = reference.target { party } else { nil }
            }
        if let owner { parties.append(owner) }
        if let verifiedBy { parties.append(.person(verifiedBy)) }
        if isProse, kind.id == "team" { parties.append(.team(id)) }
        if isProse, kind.id == "person" { parties.append(.person(id)) }
        return parties
    }
}
