package import Diagnostics

/// Runs the rules. Changes nothing.
package enum Check {
    /// In all editions; what one of them tells no other one tells again.
    package static func findings(of editions: [Playbook]) -> FindingLog {
        var log = FindingLog()
        var telling = Telling(editions)
        for edition in editions {
            log.report(contentsOf: telling.told(of: findings(of: edition).findings, in: edition))
        }
        for rule in allRules.compactMap({ $0 as? any EditionsRule.Type }) {
            log.report(contentsOf: rule.check(editions))
        }
        return log
    }

    private static func findings(of playbook: Playbook) -> FindingLog {
        let pageRules = allRules.compactMap { $0 as? any PageRule.Type }
        let ofPages = playbook.pages.concurrentMap { page in pageRules.flatMap { $0.check(page, in: playbook) } }
        var log = FindingLog()
        for findings in ofPages { log.report(contentsOf: findings) }
        for rule in allRules.compactMap({ $0 as? any PlaybookRule.Type }) {
            log.report(contentsOf: rule.check(playbook))
        }
        return log
    }
}

extension FindingLog {
    /// The same findings as loud as the playbook wants them; those switched off are gone. The last level that covers a path counts.
    package func leveled(by levels: [RuleLevel]) -> FindingLog {
        guard !levels.isEmpty else { return self }
        var log = FindingLog()
        for var finding in findings {
            let path = ContainedPath(finding.location.path)
            let level = levels.last { $0.rule == finding.rule && ($0.paths.isEmpty || path.map($0.covers) == true) }
            if let level {
                guard let severity = level.severity else { continue }
                finding.severity = severity
            }
            log.report(finding)
        }
        return log
    }
}
