/// Teams and people.
extension Shapes {
    func party(_ owner: Owner?) -> TemplateContext {
        switch owner {
        case .team(let id): playbook.team(id).map(party) ?? false
        case .person(let id): playbook.person(id).map(party) ?? false
        case nil: false
        }
    }

    func party(_ team: Team) -> TemplateContext {
        [
            "href": .text(href(SitePath.team(team.id))), "title": .text(team.title), "side": .text(team.side.rawValue),
            "sideTitle": .text(team.side.title(in: language)),
        ]
    }

    func party(_ person: Person) -> TemplateContext {
        let side = person.team.flatMap(playbook.team)?.side ?? .other
        return [
            "href": .text(href(SitePath.person(person.id))), "title": .text(person.name), "side": .text(side.rawValue),
            "sideTitle": .text(side.title(in: language)),
        ]
    }

    func teams(_ ids: [String]) -> [TemplateContext] { ids.compactMap(playbook.team).map(party) }
}
