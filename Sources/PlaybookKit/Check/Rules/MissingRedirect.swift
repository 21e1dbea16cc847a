import Diagnostics

/// An address that people have links to, and that leads nowhere after the change.
enum MissingRedirect: ChangeRule {
    static let id: RuleID = "missing-redirect"

    static func check(_ comparison: Comparison) -> [Finding] {
        let pages = Dictionary(comparison.pairs.compactMap { $0.after.map { ($0.file, $0) } }) { first, _ in first }
        // A translation stands beside its source, whose redirect leads to both.
        let sources = Set(comparison.pairs.compactMap { $0.before?.isSource == true ? $0.before?.file : nil })
        return comparison.lostAddresses.filter { sources.contains($0.oldPath) }.map { lost in
            let reason: Phrase = "Links in e-mails, chats and bookmarks of both teams end there"
            guard let page = lost.successor.flatMap({ pages[$0] }) else {
                return Finding(
                    id, .warning, "\(lost.address) of '\(lost.title)' leads nowhere any more", at: .init(""),
                    reason: reason,
                    fix: "Add 'aliases: [\(lost.alias)]' to the page that answers for it now")
            }
            return Finding(
                id, .warning, "\(lost.address) leads nowhere since '\(lost.title)' has another path",
                at: page.page.head, reason: reason, fix: "Add 'aliases: [\(lost.alias)]'")
        }
    }
}
