import Diagnostics
import Localization

/// What teams and people are called at the hosts of repositories: `handle: "@acme/sales"` for all of them, or a map with `github`,
/// `gitlab` and, for a team, `github_team`, its number there.
extension VocabularyReader {
    mutating func handles(of fields: Fields) -> Handles {
        var handles = Handles()
        guard let node = either("handle", or: "konto", in: fields) else { return handles }
        guard case .map = node.content else {
            if let name = handle(node) { for host in CodeHost.allCases { handles.names[host] = name } }
            return handles
        }
        let map = self.fields(
            of: node, called: "'handle'", knowing: ["github": .text, "gitlab": .text, "github_team": .text])
        for host in CodeHost.allCases { handles.names[host] = map?[host.rawValue].flatMap { handle($0) } }
        if let number = map?["github_team"] {
            handles.githubTeam = number.text.flatMap { Int($0) }
            if handles.githubTeam ?? 0 <= 0 {
                report(
                    "'github_team: \(number.text ?? "")' is not the number of a team", at: number,
                    reason: "GitHub's rulesets know teams by their numbers alone",
                    fix: "Write what 'gh api orgs/ORGANISATION/teams/TEAM --jq .id' prints")
            }
        }
        return handles
    }

    /// The field by its English name, else by its Polish one.
    private mutating func either(_ name: String, or polish: String, in fields: Fields) -> YAMLDocument.Node? {
        if let node = fields[name], let other = fields[polish] {
            log.report(
                Finding(
                    "contradicting-fields", .error, "'\(name)' and '\(polish)' are one field and stand here both",
                    at: location(other), reason: "Only one of the two can be asked to approve",
                    fix: "Keep one of them", related: [location(node)]))
        }
        return fields[name] ?? fields[polish]
    }

    private mutating func handle(_ node: YAMLDocument.Node) -> String? {
        guard let text = node.text else { return nil }
        if Self.isHandle(text.utf8) { return text }
        report(
            "'\(text)' is not a name that GitHub or GitLab has for a person or a team", at: node,
            reason: "Nobody would be asked to approve changes",
            fix: "Write '@person', '@organisation/team' or the address of an e-mail, in quotes")
        return nil
    }

    /// One at sign, at the start or within; besides it nothing that could end a word or a line.
    private static func isHandle(_ text: String.UTF8View) -> Bool {
        let at = UInt8(ascii: "@")
        let isWord = text.allSatisfy { ASCII.isAlphanumeric($0) || "-_./+@".utf8.contains($0) }
        return isWord && text.count(where: { $0 == at }) == 1 && text.last != at && text.last != UInt8(ascii: "/")
            && text.count <= 255
    }
}
