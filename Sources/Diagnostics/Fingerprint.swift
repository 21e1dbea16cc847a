/// What a finding says of which file, wherever in the file it says it: by this two runs know a finding again after lines have moved.
package struct Fingerprint: Hashable, Sendable {
    package let rule: RuleID
    package let path: String
    /// In English, so that the language of a run makes no difference.
    package let message: String

    package init(_ finding: Finding) {
        (rule, path, message) = (finding.rule, finding.location.path, finding.message.english)
    }
}
