import Localization

/// Who answers for what, and what somebody should look at.
extension BookContext {
    var governance: [String: TemplateContext] {
        let people = vocabulary.people.indices.map { $0 }
        let loose = people.filter { vocabulary.people[$0].team.flatMap(playbook.team) == nil }
        let byTeam = Dictionary(grouping: people) { vocabulary.people[$0].team ?? "" }
        return [
            "intro": .html(bodies[book.prose[SitePath.people]]),
            "teams": .list(
                vocabulary.teams.indices.compactMap { team($0, members: byTeam[vocabulary.teams[$0].id] ?? []) }),
            "others": .list(loose.compactMap(person)),
            "attention": .list(attention), "neverVerifiedText": .text(neverVerifiedText),
        ]
    }

    // MARK: Teams and people

    /// `nil` for one that has nothing to do with what is in the book.
    private func team(_ index: Int, members: [Int]) -> TemplateContext? {
        let team = vocabulary.teams[index]
        let members = members.compactMap(person)
        let address = SitePath.team(team.id)
        guard var fields = party(.team(team.id), address, isAlwaysShown: !members.isEmpty) else { return nil }
        fields["title"] = .text(team.title)
        fields["sideTitle"] = .text(team.side.title(in: language))
        fields["lead"] = .text(team.lead.flatMap(playbook.person)?.name ?? "")
        fields["contact"] = .text(contact(team.contact))
        fields["members"] = .list(members)
        return .fields(fields)
    }

    private func person(_ index: Int) -> TemplateContext? {
        let person = vocabulary.people[index]
        guard var fields = party(.person(person.id), SitePath.person(person.id)) else { return nil }
        fields["title"] = .text(person.name)
        fields["jobTitle"] = .text(person.title ?? "")
        fields["contact"] = .text(contact(person.contact))
        fields["isFormer"] = .flag(person.hasLeft(by: playbook.asOf))
        return .fields(fields)
    }

    private func party(_ owner: Owner, _ address: ContainedPath, isAlwaysShown: Bool = false) -> [String:
        TemplateContext]?
    {
        let owned = playbook.pages(of: owner).filter { book.holds($0.index) && $0.hasOwner }
        guard book.selection.isWhole || isAlwaysShown || !owned.isEmpty || book.prose[address] != nil else {
            return nil
        }
        let assets = owned.count { $0.kind.id == PageKind.asset }
        return [
            "id": .text(book.places[address]?.id ?? ""), "body": .html(bodies[book.prose[address]]),
            "ownsText": .text(language.counts([(owned.count - assets, "page"), (assets, "asset")])),
            "owns": shapes.listing(owned.map(line), "page"),
        ]
    }

    /// Only colleagues are to write to it.
    private func contact(_ contact: String?) -> String {
        let isInside = edition.audience == nil || edition.audience == Vocabulary.internalAudience
        return isInside ? contact ?? "" : ""
    }

    private func line(_ page: LinkedPage) -> TemplateContext {
        var fields = shapes.linkFields(shapes.href(page))
        fields["title"] = .text(page.title)
        fields["lang"] = lang(of: page)
        fields["kind"] = .text(page.kind.title)
        fields["marks"] = marks(of: page)
        return .fields(fields)
    }

    // MARK: What needs attention

    /// A page stands in each list that it belongs to.
    private var attention: [TemplateContext] {
        let pages = playbook.pages.filter { book.holds($0.index) }
        let due = playbook.due(among: pages)
        let lists: [(title: String, pages: [LinkedPage])] = [
            (language.text("unfinished"), pages.filter { $0.status == .draft || $0.status == .review }),
            (
                language.title(.freshness, "overdue"),
                due.filter { if case .overdue = $0.freshness { true } else { false } }
            ),
            (
                language.title(.freshness, "expired"),
                due.filter { if case .expired = $0.freshness { true } else { false } }
            ),
            (language.text("ownedByNobody"), pages.filter { $0.owner == nil && $0.hasOwner }),
        ]
        return lists.filter { !$0.pages.isEmpty }.map { title, pages in
            [
                "title": .text(title), "countText": .text(language.count(pages.count, "page")),
                "pages": .list(
                    pages.map { page in
                        guard case .fields(var fields) = line(page) else { return false }
                        fields["ownerText"] = .text(page.owner.map(playbook.name) ?? "")
                        fields["dueText"] = .text(page.freshness.dueText(in: language))
                        return .fields(fields)
                    }),
            ]
        }
    }

    private var neverVerifiedText: String {
        let count = playbook.pages.count { book.holds($0.index) && $0.freshness == .neverVerified }
        return count == 0 ? "" : language.count(count, "page")
    }
}

extension LinkedPage {
    /// Somebody has to answer for it: it is more than the introduction of a page that truce derives.
    fileprivate var hasOwner: Bool { !PageKind.derived.contains(kind.id) && (!isProse || output == SitePath.home) }
}
