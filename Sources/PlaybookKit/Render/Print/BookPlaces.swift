/// Where each page lies in the book, and each page that truce derives.
struct BookPlaces: Sendable {
    struct Place: Hashable, Sendable {
        let id: String
        let sheet: Int
        /// What the place is called where no number of a page is known: the chapter's number, or the matter's title.
        let name: String
    }

    private var pages: [Place?]
    private var derived: [ContainedPath: Place] = [:]

    init(
        _ playbook: Playbook, _ selection: BookSelection, _ parts: [BookPart], _ matter: [BookMatter],
        prose: [ContainedPath: Int]
    ) {
        pages = Array(repeating: nil, count: playbook.pages.count)
        for part in parts { add(part, playbook) }
        for each in matter { add(each, playbook, selection) }
        for (address, page) in prose { pages[page] = derived[address] }
    }

    subscript(page index: Int) -> Place? { pages[index] }
    subscript(address: ContainedPath) -> Place? { derived[address] }

    private mutating func add(_ part: BookPart, _ playbook: Playbook) {
        let place = Place(id: part.id, sheet: part.sheet, name: "\(part.number)")
        switch part.subject {
        case .everyStep: derived[SitePath.stage(Stage.always)] = place
        case .moment(let moment): derived[SitePath.moment(moment.id)] = place
        case .otherSteps, .offPath, .assetTexts: break
        }
        for chapter in part.chapters {
            let place = Place(id: chapter.id, sheet: chapter.sheet, name: chapter.number)
            if case .stage(let stage, _) = chapter.subject {
                derived[SitePath.stage(stage.id)] = place
            } else if let page = chapter.page {
                pages[page] = place
            }
            for page in chapter.assets {
                pages[page] = Place(id: playbook.pages[page].anchor, sheet: place.sheet, name: place.name)
            }
        }
    }

    private mutating func add(_ matter: BookMatter, _ playbook: Playbook, _ selection: BookSelection) {
        func place(_ id: String) -> Place { Place(id: id, sheet: matter.sheet, name: matter.title) }
        switch matter.kind {
        case .governance:
            derived[SitePath.people] = place(matter.id)
            for (index, team) in playbook.vocabulary.teams.enumerated() {
                derived[SitePath.team(team.id)] = place("pb-team:\(index + 1)")
            }
            for (index, person) in playbook.vocabulary.people.enumerated() {
                derived[SitePath.person(person.id)] = place("pb-person:\(index + 1)")
            }
        case .glossary:
            derived[SitePath.glossary] = place(matter.id)
            for term in selection.terms {
                let page = playbook.pages[playbook.terms[term].page]
                pages[page.index] = place(page.anchor)
            }
        case .assetIndex:
            derived[SitePath.assets] = place(matter.id)
            // What an asset says is what people look for; without words there is the entry.
            for asset in selection.assets {
                let page = playbook.page(of: playbook.assets[asset])
                if pages[page.index] == nil { pages[page.index] = place(page.anchor) }
            }
        case .contents, .journeyMap, .agreements, .termIndex: break
        }
    }
}
