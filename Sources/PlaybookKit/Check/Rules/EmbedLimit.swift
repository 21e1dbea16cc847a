import Diagnostics

/// More embedded text than a page, or the playbook, may hold, or embeds too deep inside each other.
enum EmbedLimit: PlaybookRule {
    static let id: RuleID = "embed-limit"

    static func check(_ playbook: Playbook) -> [Finding] {
        playbook.embeds.problems.compactMap { problem in
            let message: Phrase? =
                switch problem.kind {
                case .cycle: nil
                case .depth:
                    "More than \(Embeds.deepest) embeds inside each other: \(problem.way); from here on it shows links"
                case .sizeOnPage:
                    "More than \(bytes: Embeds.mostOnPage) are embedded in this page; from here on it shows links"
                case .sizeInAll:
                    "More than \(bytes: Embeds.mostInAll) are embedded in all pages together; from here on it shows links"
                }
            return message.map { message in
                Finding(
                    id, .error, message, at: problem.location,
                    reason: "Twenty pages that each embed the next one twice would be a million copies",
                    fix: "Embed single sections, or write links, without the '!' before them")
            }
        }
    }
}
