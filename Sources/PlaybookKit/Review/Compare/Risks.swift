extension PageDifference {
    /// Everything that is at stake: who answers for a page is a question of its own beside what it says.
    var risks: [RiskClass] {
        let content = contentRisk
        guard case .kept(let before, let after) = pair, before.page.owner != after.page.owner else { return [content] }
        return fields.allSatisfy { $0.field == .owner } && !hasOtherText ? [.ownership] : [content, .ownership]
    }

    private var contentRisk: RiskClass {
        if saysTheSame { return .wording }
        if changes(.promises) || changes(.proves) { return .commitment }
        let stake = pair.versions.map(\.stake).max() ?? .oneSided
        let isOfOneSide = !pair.versions.contains(where: \.hasSharedStake)
        return isCorrection && isOfOneSide && stake < .commitment ? .wording : stake
    }
}

extension WrittenPage {
    /// What is at stake when it is added, changed or taken away.
    var stake: RiskClass {
        if Self.commitments.contains(page.kind.id) || isHandoff { return .commitment }
        return hasSharedStake || hasOtherSide ? .shared : .oneSided
    }

    /// An agreement by which one team passes the customer to another, whatever kind the page is of.
    var isHandoff: Bool { page.frontMatter.has(.from) && page.frontMatter.has(.to) }

    /// What both sides answer for.
    private static let commitments: Set = [
        "handoff", "sla", PageKind.term, "icp", "metric", PageKind.promise, "friction", "decision",
    ]

    /// What both sides use, and what the customer reads or hears.
    private static let shared: Set = [
        PageKind.play, "battlecard", "talk-track", "objection", "discovery", PageKind.emailTemplate, PageKind.persona,
    ]

    /// By its kind, or because it is the page of a shared asset.
    fileprivate var hasSharedStake: Bool { Self.shared.contains(page.kind.id) || asset?.isShared == true }

    /// A counter-party speaks for another side than the owner.
    private var hasOtherSide: Bool { page.with.contains { playbook.team($0)?.side != page.side } }
}
