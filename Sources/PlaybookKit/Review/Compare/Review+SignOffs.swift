import Diagnostics

extension Review {
    /// Notes who has agreed; what is wrong with a sign-off is a finding of the change.
    package mutating func fill(from signOffs: SignOffs) {
        agreements = signOffs.filled(into: agreements)
        var log = FindingLog()
        log.report(contentsOf: introduced)
        log.report(
            contentsOf: signOffs.log.leveled(by: after.checked.playbook.vocabulary.ruleLevels).merged)
        introduced = log.ordered
    }
}
