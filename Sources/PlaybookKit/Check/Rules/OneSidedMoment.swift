import Diagnostics

/// A moment whose pages are all owned by one side, and none of them names the other.
enum OneSidedMoment: PlaybookRule {
    static let id: RuleID = "one-sided-moment"
    private static let fewest = 3

    static func check(_ playbook: Playbook) -> [Finding] {
        let pages = playbook.pagesByMoment
        return playbook.vocabulary.moments.compactMap { moment in
            guard let pages = pages[moment.id], pages.count >= fewest, let side = pages[0].side,
                let other = side.opposite, pages.allSatisfy({ $0.side == side && !playbook.names(other, with: $0) })
            else { return nil }
            let (owner, asked): (Phrase, Phrase) = side == .sales ? ("sales", "marketing") : ("marketing", "sales")
            return Finding(
                id, .warning, "\(moment.shortTitle) has \(count: pages.count, "page"), all of them owned by \(owner)",
                at: playbook.location(of: moment),
                reason: other == .sales
                    ? "Sales hears what customers object, and nothing of it stands here"
                    : "Marketing knows what customers read, and nothing of it stands here",
                fix: "Ask \(asked) for its view, and name it under 'with:' or as an owner")
        }
    }
}

extension Side {
    fileprivate var opposite: Side? {
        switch self {
        case .marketing: .sales
        case .sales: .marketing
        case .joint, .other: nil
        }
    }
}

extension Playbook {
    /// Whether a page names a team of a side, or of both, as a counter-party.
    fileprivate func names(_ side: Side, with page: LinkedPage) -> Bool {
        page.with.contains { [side, .joint].contains(team($0)?.side) }
    }
}
