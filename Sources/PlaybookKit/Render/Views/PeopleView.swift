import CommonMark
import Localization

/// All teams with their people, and what nobody owns.
struct PeopleView: View {
    let playbook: Playbook

    let address = SitePath.people
    let template = "people"
    var title: String { playbook.language.text("people") }
    var source: LinkedPage? { playbook.prose(at: address) }

    func context(_ shapes: Shapes, _ bodies: BodyRenderer) -> [String: TemplateContext] {
        let unowned = playbook.pages(of: nil).filter {
            !PageKind.derived.contains($0.kind.id) && !$0.isProse
        }
        return [
            "body": .html(source.map { bodies.prose(of: $0, at: address, under: title) } ?? HTMLBuffer()),
            "teams": .list(playbook.vocabulary.teams.map { team($0, shapes) }),
            "unowned": shapes.listing(unowned.map(shapes.link), "page"),
        ]
    }

    private func team(_ team: Team, _ shapes: Shapes) -> TemplateContext {
        var fields = workload(of: .team(team.id), shapes.language)
        fields["href"] = .text(shapes.href(SitePath.team(team.id)))
        fields["title"] = .text(team.title)
        fields["side"] = .text(team.side.rawValue)
        fields["sideTitle"] = .text(team.side.title(in: shapes.language))
        fields["members"] = .list(
            playbook.members(of: team).map { person in
                var fields = workload(of: .person(person.id), shapes.language)
                fields["href"] = .text(shapes.href(SitePath.person(person.id)))
                fields["title"] = .text(person.name)
                fields["jobTitle"] = .text(person.title ?? "")
                return .fields(fields)
            })
        return .fields(fields)
    }

    private func workload(of owner: Owner, _ language: Language) -> [String: TemplateContext] {
        let owned = playbook.pages(of: owner)
        let assets = owned.filter { $0.kind.id == PageKind.asset }.count
        let due = playbook.due(among: owned).count
        return [
            "ownsText": .text(language.counts([(owned.count - assets, "page"), (assets, "asset")])),
            "dueText": .text(due == 0 ? "" : language.text("dueCount", ["count": language.number(due)])),
        ]
    }
}
