import CommonMark
import Localization

/// What one team or one person answers for.
struct PartyView: View {
    let playbook: Playbook
    let party: Owner

    let address: ContainedPath
    let template: String
    let title: String
    private let person: Person?
    private let team: Team?

    init(_ team: Team, in playbook: Playbook) {
        (self.playbook, self.team, person) = (playbook, team, nil)
        (party, address, template, title) = (.team(team.id), SitePath.team(team.id), "team", team.title)
    }

    init(_ person: Person, in playbook: Playbook) {
        (self.playbook, self.person, team) = (playbook, person, person.team.flatMap(playbook.team))
        (party, address, template, title) = (.person(person.id), SitePath.person(person.id), "person", person.name)
    }

    var source: LinkedPage? { page }
    var breadcrumbs: [Crumb] {
        [Crumb(playbook.language.text("people"), SitePath.people)]
            + (person == nil ? [] : team.map { [Crumb($0.title, SitePath.team($0.id))] } ?? [])
    }

    private var page: LinkedPage? { playbook.prose(at: address) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let side = team?.side ?? .other
        let contact = playbook.contact(of: party)
        let owned = playbook.pages(of: party)
        return [
            "side": .text(side.rawValue), "sideTitle": .text(side.title(in: shapes.language)),
            "team": person == nil ? false : team.map { shapes.link($0.title, SitePath.team($0.id)) } ?? false,
            "members": person == nil ? members(shapes) : false,
            "lead": person == nil ? lead(shapes) : false, "jobTitle": .text(person?.title ?? ""),
            "contactHref": .text(contact.flatMap(Contact.address) ?? ""), "contactTitle": .text(contact ?? ""),
            "isFormer": .flag(person?.hasLeft(by: playbook.asOf) ?? false),
            "due": shapes.listing(playbook.due(among: owned).map(shapes.dueLine), "entry"),
            "pages": shapes.pages(owned.filter { $0.kind.id != PageKind.asset }),
            "assets": shapes.assets(playbook.assets.filter { playbook.page(of: $0).owner == party }),
            "withPages": shapes.pages(withPages),
            "body": .html(page.map { bodies.prose(of: $0, at: address, under: title) } ?? HTMLBuffer()),
        ]
    }

    private var withPages: [LinkedPage] {
        guard case .team(let id) = party else { return [] }
        return playbook.pages.filter { $0.with.contains(id) && $0.owner != party }
    }

    /// Without the team's lead, who is named apart.
    private func members(_ shapes: Shapes) -> TemplateContext {
        let members = team.map { playbook.members(of: $0) } ?? []
        return shapes.listing(
            members.filter { $0.id != team?.lead }.map { shapes.link($0.name, SitePath.person($0.id)) }, "person")
    }

    private func lead(_ shapes: Shapes) -> TemplateContext {
        let person = team?.lead.flatMap(playbook.person)
        return person.map { shapes.link($0.name, SitePath.person($0.id)) } ?? false
    }
}
