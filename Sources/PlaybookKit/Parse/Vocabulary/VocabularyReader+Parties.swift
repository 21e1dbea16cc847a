import Diagnostics

/// Teams and people.
extension VocabularyReader {
    mutating func readParties(teams: YAMLDocument.Node?, people: YAMLDocument.Node?) {
        let teams = entries(
            of: teams, called: "teams", atMost: 500,
            knowing: [
                "id": .text, "title": .words, "side": .text, "lead": .text, "contact": .text, "handle": .any,
                "konto": .any,
            ])
        if !teams.isEmpty { vocabulary.teams = teams.map { team($0.id, $0.fields) } }

        let people = entries(
            of: people, called: "people", atMost: 5000, apartFrom: ["index"],
            knowing: [
                "id": .text, "name": .words, "title": .words, "team": .text, "contact": .text, "handle": .any,
                "konto": .any, "until": .text,
            ])
        vocabulary.people = people.map { id, fields in
            keepNames(of: fields, ["name"], as: .person, id)
            return Person(
                id: id, name: fields.text("name") ?? fields.text("title") ?? id,
                title: fields.has("name") ? fields.text("title") : nil,
                team: reference(
                    fields["team"], .team, rule: "unknown-team", what: "team",
                    reason: "What this person owns counts for no side",
                    fix: "Name a team of 'teams:', by id or by title"),
                contact: fields.text("contact"), handles: handles(of: fields), until: date(fields["until"], "until"))
        }

        for (index, (_, fields)) in teams.enumerated() {
            vocabulary.teams[index].lead = reference(
                fields["lead"], .person, rule: "unknown-person", what: "person",
                reason: "Nobody knows who speaks for the team", fix: "Name a person of 'people:', by id or by name")
        }
    }

    private mutating func team(_ id: String, _ fields: Fields) -> Team {
        keepNames(of: fields, ["title"], as: .team, id)
        let standard = defaults.teams.first { $0.id == id }
        let reason: Phrase = "Nothing that the team uses can count as shared"
        if !fields.has("side"), standard == nil {
            report(
                "The team '\(id)' has no side", at: fields["id"], reason: reason,
                fix: "Add 'side:' with one of: \(Side.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let side = choice(fields["side"], rule: "unknown-side", "side", of: Side.self, reason: reason)
        return Team(
            id: id, title: fields.text("title") ?? standard?.title ?? id, side: side ?? standard?.side ?? .other,
            contact: fields.text("contact"), handles: handles(of: fields))
    }

    private mutating func date(_ node: YAMLDocument.Node?, _ name: String) -> CalendarDate? {
        guard let node, let text = node.text else { return nil }
        if let date = CalendarDate(text) { return date }
        report(
            "'\(name): \(text)' is not a day of the calendar", at: node,
            reason: "Whoever has left still counts as the one to ask", fix: "Write the day as YYYY-MM-DD")
        return nil
    }
}
