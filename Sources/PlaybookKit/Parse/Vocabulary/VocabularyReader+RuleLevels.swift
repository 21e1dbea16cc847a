import Diagnostics

/// How loud rules are: `broken-link: note`, a map with paths and a reason, or a list of both.
extension VocabularyReader {
    mutating func readRuleLevels(_ node: YAMLDocument.Node?) {
        for (key, value) in pairs(
            of: node, "'rules' is not a list of rules and levels", fix: "Write 'rule-name: warning'")
        {
            let rule = RuleID(key.text ?? "")
            guard ruleIDs.contains(rule) else {
                let near = NearMiss.candidates(for: rule.description, in: ruleIDs.map(\.description), limit: 1)
                report(
                    "Unknown rule '\(rule)'\(Finding.suggestion(near))", at: key,
                    reason: "The level that was meant for a rule holds for none",
                    fix: "Write the name that stands in brackets in the report")
                continue
            }
            let entries = if case .list(let entries) = value.content { entries } else { [value] }
            for entry in entries {
                if let level = level(of: rule, entry, at: key) { vocabulary.ruleLevels.append(level) }
            }
        }
    }

    /// An entry that is not understood whole holds nowhere: it must not switch off more than its author wanted.
    private mutating func level(of rule: RuleID, _ node: YAMLDocument.Node, at key: YAMLDocument.Node) -> RuleLevel? {
        if node.text != nil { return level(of: rule, word: node, at: key, paths: [], reason: nil) }
        let before = log.findings.count
        guard
            let fields = fields(
                of: node, called: "the level of '\(rule)'",
                knowing: ["level": .text, "paths": .texts, "reason": .text]), log.findings.count == before
        else { return nil }
        let paths = (fields["paths"]?.listed ?? []).compactMap {
            path($0, reason: "The level does not hold where it was meant to")
        }
        if fields.has("paths"), paths.isEmpty {
            if log.findings.count == before {
                report(
                    "'paths' names nothing", at: key, reason: "The level holds nowhere",
                    fix: "Name folders or pages, or take 'paths' out")
            }
            return nil
        }
        return level(of: rule, word: fields["level"], at: key, paths: paths, reason: fields.text("reason"))
    }

    private mutating func level(
        of rule: RuleID, word: YAMLDocument.Node?, at key: YAMLDocument.Node, paths: [ContainedPath], reason: String?
    ) -> RuleLevel? {
        let text = word?.text ?? ""
        let severity = Severity(rawValue: text)
        guard severity != nil || text == "off" else {
            report(
                text.isEmpty ? "'\(rule)' has no level" : "'\(text)' is not a level for '\(rule)'", at: word ?? key,
                reason: "The rule stays as loud as it is by default", fix: "Use error, warning, note or off")
            return nil
        }
        if !paths.isEmpty, reason == nil {
            log.report(
                Finding(
                    "unexplained-level", .note, "Nobody says why '\(rule)' has another level here", at: location(word),
                    reason: "Whoever meets the exception later cannot tell whether it is still meant",
                    fix: "Add 'reason:' beside 'paths:'"))
        }
        return RuleLevel(rule: rule, severity: severity, paths: paths, reason: reason)
    }
}
