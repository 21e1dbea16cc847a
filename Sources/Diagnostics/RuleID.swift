/// The name of a rule: kebab-case, and it names the bad thing (`missing-owner`).
package struct RuleID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let description: String

    package init(_ name: String) { description = name }
    package init(stringLiteral name: String) { description = name }

    package static func < (left: Self, right: Self) -> Bool {
        left.description < right.description
    }
}
