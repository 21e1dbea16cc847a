import Diagnostics

/// Pages that embed each other, or a section that embeds what it stands in.
enum EmbedCycle: PlaybookRule {
    static let id: RuleID = "embed-cycle"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.embeds.problems.filter { $0.kind == .cycle }.map { problem in
            Finding(
                id, .error, "'\(problem.written)' would be shown inside itself: \(problem.way)", at: problem.location,
                reason: "It would never end; the page shows a link in its place",
                fix: "Write a link instead, without the '!' before it")
        }
    }
}

extension EmbedProblem {
    /// The pages that lead to it, and its own.
    var way: String { chain.map(\.description).joined(separator: " → ") }
}
