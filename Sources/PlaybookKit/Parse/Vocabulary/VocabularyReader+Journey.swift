import Diagnostics

/// Moments of truth and the stages that lead through them.
extension VocabularyReader {
    mutating func readJourney(moments: YAMLDocument.Node?, stages: YAMLDocument.Node?) {
        readMoments(moments)
        let entries = entries(
            of: stages, called: "stages", atMost: 500, apartFrom: [Stage.always],
            knowing: [
                "id": .text, "title": .words, "customer_says": .words, "moment": .text, "we_do": .words,
                "entry": .words,
                "exit": .words, "goes_back_to": .texts,
            ])
        guard !entries.isEmpty else { return fitStandardStages(to: moments) }
        vocabulary.stages = entries.map { stage($0.id, $0.fields) }
        for (index, (_, fields)) in entries.enumerated() {
            vocabulary.stages[index].goesBackTo = (fields["goes_back_to"]?.listed ?? []).compactMap { node in
                reference(
                    node, .stage, rule: "unknown-stage", what: "stage",
                    reason: "Readers are shown no way back to it", fix: "Name a stage of 'stages:', by id or by title")
            }
        }
    }

    private mutating func readMoments(_ node: YAMLDocument.Node?) {
        let entries = entries(
            of: node, called: "moments", atMost: 40,
            knowing: [
                "id": .text, "title": .words, "acronym": .words, "question": .words, "definition": .words,
                "feeds": .text,
            ])
        guard !entries.isEmpty else { return }
        let standard = Dictionary(uniqueKeysWithValues: defaults.moments.map { ($0.id, $0) })
        vocabulary.moments = entries.map { id, fields in
            keepNames(of: fields, ["title", "acronym"], as: .moment, id)
            vocabulary.momentPlaces[id] = location(fields["id"])
            return Moment(
                id: id, title: fields.text("title") ?? standard[id]?.title ?? id,
                acronym: fields.text("acronym") ?? standard[id]?.acronym,
                question: fields.text("question") ?? standard[id]?.question ?? "",
                definition: fields.text("definition") ?? standard[id]?.definition ?? "")
        }
        for (index, (id, fields)) in entries.enumerated() {
            vocabulary.moments[index].feeds =
                fields.has("feeds")
                ? moment(fields["feeds"])
                : standard[id]?.feeds.flatMap { feeds in entries.contains { $0.id == feeds } ? feeds : nil }
        }
    }

    private mutating func stage(_ id: String, _ fields: Fields) -> Stage {
        keepNames(of: fields, ["title", "customer_says"], as: .stage, id)
        vocabulary.stagePlaces[id] = location(fields["id"])
        let standard = defaults.stages.first { $0.id == id }
        let usual = standard?.moment.flatMap { usual in vocabulary.moments.contains { $0.id == usual } ? usual : nil }
        if fields["moment"] == nil, usual == nil { log.report(.withoutMoment([id], at: location(fields["id"]))) }
        return Stage(
            id: id, title: fields.text("title") ?? standard?.title ?? id,
            customerSays: fields.text("customer_says") ?? standard?.customerSays ?? "",
            moment: fields["moment"] == nil ? usual : moment(fields["moment"]),
            weDo: fields.text("we_do"), entry: fields.text("entry"), exit: fields.text("exit"))
    }

    /// The default stages in a playbook that has moments of its own.
    private mutating func fitStandardStages(to moments: YAMLDocument.Node?) {
        let known = Set(vocabulary.moments.map(\.id))
        let homeless = vocabulary.stages.indices.filter { vocabulary.stages[$0].moment.map(known.contains) != true }
        guard !homeless.isEmpty else { return }
        for index in homeless { vocabulary.stages[index].moment = nil }
        log.report(.withoutMoment(homeless.map { vocabulary.stages[$0].id }, at: location(moments)))
    }

    private mutating func moment(_ node: YAMLDocument.Node?) -> String? {
        reference(
            node, .moment, rule: "unknown-moment", what: "moment", reason: "On the map nothing leads there",
            fix: "Name a moment of 'moments:', by id or by title")
    }
}

extension Finding {
    fileprivate static func withoutMoment(_ stages: [String], at location: Location) -> Finding {
        let names = stages.map { "'\($0)'" }.joined(separator: ", ")
        return Finding(
            "stage-without-moment", .warning,
            stages.count == 1
                ? "The stage \(names) belongs to no moment" : "The default stages \(names) belong to no moment",
            at: location,
            reason: "What stands on no map has no section where the two teams see what they share",
            fix: stages.count == 1
                ? "Add 'moment:' with one of 'moments:'" : "List them under 'stages:', each with its 'moment:'")
    }
}
