import Diagnostics

/// A link that differs from the file on disk by letter case only.
enum WrongCaseLink: PageRule {
    static let id: RuleID = "wrong-case-link"

    static func check(_ page: LinkedPage, in playbook: Playbook) -> [Finding] {
        page.brokenLinks.compactMap { problem, link in
            guard case .wrongCase(let written, let actual) = problem else { return nil }
            return Finding(
                id, .error, "The file is \(actual), the link says '\(written)'", at: page.location(of: link),
                reason: "It works on a computer that ignores letter case and breaks on the server",
                fix: "Write the name exactly as it is on disk")
        }
    }
}
