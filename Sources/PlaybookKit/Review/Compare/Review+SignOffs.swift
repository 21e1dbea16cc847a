import Diagnostics

extension Review {
    /// Notes who has agreed; what is wrong with a sign-off is a finding of the change. `touched` is which files were touched after each
    /// commit in which somebody agrees.
    package mutating func fill(from signOffs: SignOffs, touched: [String: Set<ContainedPath>] = [:]) {
        agreements = signOffs.filled(into: agreements, touched: touched)
        approvals = signOffs.approvals
        var log = FindingLog()
        log.report(contentsOf: introduced)
        log.report(
            contentsOf: signOffs.log.leveled(by: after.checked.playbook.vocabulary.ruleLevels).merged)
        introduced = log.ordered
    }
}
