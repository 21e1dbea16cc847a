import Diagnostics

/// Teams and people.
extension PlaybookGraph {
    func team(_ team: Team, _ json: inout JSONText) {
        json.field("id", team.id)
        json.field("title", team.title)
        json.field("side", team.side.rawValue)
        json.field("lead", team.lead)
        json.field("address", playbook.placed(SitePath.team(team.id)).description)
    }

    func person(_ person: Person, _ json: inout JSONText) {
        json.field("id", person.id)
        json.field("name", person.name)
        json.field("title", person.title)
        json.field("team", person.team)
        json.field("until", person.until?.description)
        json.field("address", playbook.placed(SitePath.person(person.id)).description)
    }
}
