import Diagnostics
import Localization

/// A hand-off whose numbers have changed since it was signed: neither the signatures nor the day from which it holds are new.
enum UnsignedChange: ChangeRule {
    static let id: RuleID = "unsigned-change"

    static func check(_ comparison: Comparison) -> [Finding] {
        comparison.pages.flatMap { difference -> [Finding] in
            guard case .kept(let before, let after) = difference.pair, after.isSource, before.isHandoff,
                after.isHandoff,
                !difference.changes(.signedBy), !difference.changes(.effective), after.page.frontMatter.has(.signedBy)
            else { return [] }
            return difference.fields.filter(hasOtherNumbers).map { change in
                let front = after.page.frontMatter
                return Finding(
                    id, .error,
                    """
                    '\(after.page.title)' says \(shown(change.after)) where '\(change.field.rawValue)' said \
                    \(shown(change.before)), and the signatures are the old ones
                    """,
                    at: front[change.field]?.location ?? after.page.head,
                    reason: "Both teams are held to a number that they have not agreed to",
                    fix: "Ask both sides again, and bring 'signed_by:' or 'effective:' up to date",
                    related: [front[.signedBy]?.location].compactMap(\.self))
            }
        }
    }

    /// Of what says how long and how often, anything at all; of what a team commits to, the figures.
    private static func hasOtherNumbers(_ change: FieldChange) -> Bool {
        switch change.field {
        case .acceptWithin, .firstContactWithin, .attempts: true
        case .fromCommits, .toCommits: figures(in: change.before) != figures(in: change.after)
        default: false
        }
    }

    private static func figures(in texts: [String]) -> [[UInt8]] {
        texts.flatMap { text in text.utf8.split { !ASCII.isDigit($0) }.map(Array.init) }
    }

    private static func shown(_ texts: [String]) -> Phrase {
        texts.isEmpty ? "nothing" : "\(list: texts.map { text -> Phrase in "'\(text)'" })"
    }
}
