package import Diagnostics

/// A ruleset of GitHub by which each team has to approve what it owns or is a counter-party of, so that both sides agree. For import in
/// the settings of the repository, or for `POST /repos/OWNER/REPO/rulesets`.
///
/// It knows teams alone: for a person it asks their team, and nobody where heads are of several teams.
package struct ApproverRuleset: Sendable {
    package let json: [UInt8]
    package let log: FindingLog

    /// `prefix` is the content folder from the repository's root, `content/`; empty where it is the root.
    package init(_ approvers: Approvers, prefix: String) {
        var handles = ApproverHandles(approvers, host: .github)
        // People of one team have one reviewer, who is asked about a file once.
        var patterns: [Int: [String]] = [:]
        var teams: [Int] = []
        var known: Set<[String]> = []
        for party in approvers.parties.indices {
            let entries = approvers.cover(of: party)
            guard !entries.isEmpty, let team = handles.team(of: party) else { continue }
            if patterns[team] == nil { teams.append(team) }
            patterns[team, default: []] += entries.map { $0.filePattern(in: prefix) }
                .filter { known.insert(["\(team)", $0]).inserted }
        }
        var json = JSONText()
        json.object {
            $0.field("name", "Owners of the playbook")
            $0.field("target", "branch")
            $0.field("enforcement", "active")
            $0.key("conditions")
            $0.object {
                $0.key("ref_name")
                $0.object {
                    $0.field("include", ["~DEFAULT_BRANCH"])
                    $0.field("exclude", [])
                }
            }
            $0.list("rules", [teams]) { teams, json in
                json.field("type", "pull_request")
                json.key("parameters")
                json.object {
                    $0.field("required_approving_review_count", 0)
                    // Who approved has not seen what came later.
                    $0.field("dismiss_stale_reviews_on_push", true)
                    $0.field("require_code_owner_review", true)
                    $0.field("require_last_push_approval", false)
                    $0.field("required_review_thread_resolution", false)
                    $0.list("required_reviewers", teams) { team, json in
                        json.field("minimum_approvals", 1)
                        json.field("file_patterns", patterns[team] ?? [])
                        json.key("reviewer")
                        json.object {
                            $0.field("id", team)
                            $0.field("type", "Team")
                        }
                    }
                }
            }
        }
        self.json = json.bytes + [0x0A]
        log = handles.log
    }
}
