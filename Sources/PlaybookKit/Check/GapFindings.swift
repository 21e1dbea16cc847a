import Diagnostics

extension Playbook {
    /// Where a finding about a moment points: to its entry in playbook.yml, never to a page that happens to lie there.
    func location(of moment: Moment) -> Finding.Location { vocabulary.momentPlaces[moment.id] ?? vocabularyLocation }

    /// The vocabulary's file; without one, the playbook as a whole.
    var vocabularyLocation: Finding.Location {
        Finding.Location(ContainedPath(Vocabulary.file).flatMap { source[$0] } == nil ? "" : Vocabulary.file)
    }

    /// One finding for all moments with a gap of one kind, by their short titles.
    func findingOfMoments(
        _ rule: RuleID, with kind: Gap.Kind, message: (_ names: Phrase, _ isOne: Bool) -> Phrase, reason: Phrase,
        fix: Phrase
    ) -> [Finding] {
        let moments = gaps.filter { $0.kind == kind }.compactMap { $0.moment.flatMap(moment) }
        return finding(
            rule, moments.map { ("\($0.shortTitle)", vocabulary.momentPlaces[$0.id]) }, message: message,
            reason: reason,
            fix: fix)
    }

    /// One finding for all stages with a gap of one kind, by their titles.
    func findingOfStages(
        _ rule: RuleID, with kind: Gap.Kind, message: (_ names: Phrase, _ isOne: Bool) -> Phrase, reason: Phrase,
        fix: Phrase
    ) -> [Finding] {
        let stages = gaps.filter { $0.kind == kind }.compactMap { $0.stage.flatMap(stage) }
        return finding(
            rule, stages.map { ("'\($0.title)'", vocabulary.stagePlaces[$0.id]) }, message: message, reason: reason,
            fix: fix)
    }

    private func finding(
        _ rule: RuleID, _ entries: [(name: Phrase, place: Finding.Location?)],
        message: (_ names: Phrase, _ isOne: Bool) -> Phrase, reason: Phrase, fix: Phrase
    ) -> [Finding] {
        guard !entries.isEmpty else { return [] }
        let places = entries.compactMap(\.place)
        return [
            Finding(
                rule, .warning, message("\(list: entries.map(\.name))", entries.count == 1),
                at: places.first ?? vocabularyLocation, reason: reason, fix: fix, related: Array(places.dropFirst()))
        ]
    }
}
