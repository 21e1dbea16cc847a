package import Diagnostics

/// How loud a rule is, everywhere or below some folders.
package struct RuleLevel: Hashable, Sendable {
    package let rule: RuleID
    /// `nil` switches the rule off.
    package let severity: Severity?
    /// Folders or pages it holds for; empty for the whole playbook.
    package var paths: [ContainedPath] = []
    package var reason: String?

    func covers(_ path: ContainedPath) -> Bool {
        paths.isEmpty || paths.contains { path == $0 || path.isInside($0) }
    }
}
