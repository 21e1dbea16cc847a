import Diagnostics

/// Which findings a change brings and which it takes away. Both versions are counted finding by finding, and one that only says another
/// number of things than before – "owns 12 pages", and now 11 – is known.
struct FindingChanges {
    let introduced: [Finding]
    let fixed: [Finding]
    let known: Int

    /// Pages that have another path are followed.
    init(_ before: FindingLog, _ after: FindingLog, moved: [ContainedPath: ContainedPath]) {
        let (old, new) = (before.ordered, after.ordered)
        func followed(_ finding: Finding) -> Finding {
            guard let path = ContainedPath(finding.location.path).flatMap({ moved[$0] }) else { return finding }
            var finding = finding
            finding.location.path = path.description
            return finding
        }
        let (oldPrints, newPrints) = (old.map { Fingerprint(followed($0)) }, new.map { Fingerprint($0) })
        let gone = oldPrints.placesMissing(in: newPrints).map { old[$0] }
        let come = newPrints.placesMissing(in: oldPrints).map { new[$0] }
        let (oldShapes, newShapes) = (gone.map { Shape(followed($0)) }, come.map { Shape($0) })
        let unknown = newShapes.placesMissing(in: oldShapes)
        introduced = Self.merged(unknown.map { come[$0] })
        fixed = Self.merged(oldShapes.placesMissing(in: newShapes).map { gone[$0] })
        known = new.count - unknown.count
    }

    private static func merged(_ findings: [Finding]) -> [Finding] {
        var log = FindingLog()
        log.report(contentsOf: findings)
        return log.merged
    }

    /// What a finding says but for its numbers of things, in whichever file; by itself where it has none.
    private enum Shape: Hashable {
        case counting(RuleID, String)
        case exactly(Fingerprint)

        init(_ finding: Finding) {
            self =
                finding.message.hasCounts
                ? .counting(finding.rule, finding.message.lasting) : .exactly(Fingerprint(finding))
        }
    }
}
