import Diagnostics
import Localization

/// What was agreed and is no longer the same, on pages.
struct Commitments {
    private let names: ReviewNames
    /// Where pages of the older version are that have another path now.
    private let moved: [ContainedPath: ContainedPath]

    init(_ comparison: Comparison) { (names, moved) = (comparison.names, comparison.moved) }

    /// In the order of the pages. Facts are told of a source alone: its translations repeat them. A promise changes with the pages that
    /// make and prove it, too.
    func changes(in comparison: Comparison) -> [CommitmentChange] {
        let changed = Set(comparison.pages.map(\.pair.latest.file))
        return comparison.pairs.filter { pair in
            pair.latest.isSource && (pair.latest.promise != nil || changed.contains(pair.latest.file))
        }.flatMap { facts(of: $0) + owner(of: $0) }
    }

    private func facts(of pair: PagePair) -> [CommitmentChange] {
        let page = pair.latest
        guard let subject = page.commitment ?? pair.before?.commitment else { return [] }
        var changes: [CommitmentChange] = []
        func add(_ part: String, _ before: [String], _ after: [String]) {
            changes.append(
                CommitmentChange(
                    subject: subject, title: page.page.title, part: part, before: before, after: after, page: page.page)
            )
        }
        let titles = (pair.before.map { [$0.page.title] } ?? [], pair.after.map { [$0.page.title] } ?? [])
        if !titles.0.isSame(as: titles.1) { add("", titles.0, titles.1) }
        let before = pair.before.map { Parts(of: $0, as: subject, in: names) { moved[$0] ?? $0 }.all } ?? []
        let after = pair.after.map { Parts(of: $0, as: subject, in: names) { $0 }.all } ?? []
        let known = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
        let kept = Set(after.map(\.key))
        for part in after {
            let old = known[part.key]
            guard old?.meanings.isSame(as: part.meanings) != true else { continue }
            let (gone, new) = Self.difference(old, part)
            add(part.name, gone, new)
        }
        for part in before where !kept.contains(part.key) { add(part.name, part.texts, []) }
        return changes
    }

    /// Of a list or of a section, only what is not in both.
    private static func difference(_ old: Parts.Part?, _ new: Parts.Part) -> (gone: [String], new: [String]) {
        guard let old, max(old.texts.count, new.texts.count) > 1 else { return (old?.texts ?? [], new.texts) }
        let (before, after) = (old.meanings.map { Array($0.utf8) }, new.meanings.map { Array($0.utf8) })
        let gone = before.placesMissing(in: after).map { old.texts[$0] }
        let added = after.placesMissing(in: before).map { new.texts[$0] }
        // The same in another order.
        return gone.isEmpty && added.isEmpty ? (old.texts, new.texts) : (gone, added)
    }

    private func owner(of pair: PagePair) -> [CommitmentChange] {
        guard case .kept(let before, let after) = pair, before.page.owner != after.page.owner else { return [] }
        func name(_ page: WrittenPage) -> [String] { page.page.owner.map { [names.name(of: $0)] } ?? [] }
        return [
            CommitmentChange(
                subject: .owner, title: after.page.title, part: names.language.text("owner"), before: name(before),
                after: name(after), page: after.page)
        ]
    }
}

extension WrittenPage {
    /// What sort of agreement it is; `nil` for none.
    var commitment: CommitmentChange.Subject? {
        switch page.kind.id {
        case "sla": .agreement
        case PageKind.term: .term
        case "icp": .idealCustomer
        case PageKind.persona: .persona
        case PageKind.promise: .promise
        case "metric": .metric
        case "friction": .friction
        case "decision": .decision
        case PageKind.handoff: .handoff
        default: isHandoff ? .handoff : nil
        }
    }
}
