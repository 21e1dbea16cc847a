import Diagnostics

extension Review {
    /// Notes who has agreed; what is wrong with a sign-off is a finding of the change. `later` is what says something else since each
    /// commit in which somebody agrees.
    package mutating func fill(from signOffs: SignOffs, later: [String: LaterChanges] = [:]) {
        agreements = signOffs.filled(into: agreements, later: later)
        approvals = signOffs.approvals
        var log = FindingLog()
        log.report(contentsOf: introduced)
        log.report(
            contentsOf: signOffs.log.leveled(by: after.checked.playbook.vocabulary.ruleLevels).merged)
        introduced = log.ordered
    }
}
