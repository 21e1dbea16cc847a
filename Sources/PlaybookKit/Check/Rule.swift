package import Diagnostics

/// One thing that can be wrong with a playbook. One rule is one file here and one Markdown document of the same name in the tests.
package protocol Rule: Sendable {
    static var id: RuleID { get }
}

/// A rule that looks at one page at a time; pages are checked in parallel.
package protocol PageRule: Rule {
    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding]
}

/// A rule that compares the playbook's languages with each other.
package protocol EditionsRule: Rule {
    static func check(_ editions: [Playbook]) -> [Finding]
}

/// A rule that needs the playbook as a whole: its assets, its journey, its vocabulary.
package protocol PlaybookRule: Rule {
    static func check(_ playbook: Playbook) -> [Finding]
}

/// A rule that needs the version before: what a change does wrong, and no version alone shows.
package protocol ChangeRule: Rule {
    static func check(_ comparison: Comparison) -> [Finding]
}
