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
        let exact = Self.unmatched(old.map { Fingerprint(followed($0)) }, new.map { Fingerprint($0) })
        let (gone, come) = (exact.left.map { old[$0] }, exact.right.map { new[$0] })
        let rest = Self.unmatched(gone.map { Shape(followed($0)) }, come.map { Shape($0) })
        introduced = Self.merged(rest.right.map { come[$0] })
        fixed = Self.merged(rest.left.map { gone[$0] })
        known = new.count - rest.right.count
    }

    private static func merged(_ findings: [Finding]) -> [Finding] {
        var log = FindingLog()
        log.report(contentsOf: findings)
        return log.merged
    }

    /// What a finding says but for its numbers of things; by itself where it has none.
    private enum Shape: Hashable {
        case counting(RuleID, String)
        case exactly(Fingerprint)

        init(_ finding: Finding) {
            let message = finding.message.withoutCounts
            self =
                message.english == finding.message.english
                ? .exactly(Fingerprint(finding)) : .counting(finding.rule, message.english)
        }
    }

    /// The indices of what has no equal on the other side; of several equal ones the first are matched.
    private static func unmatched<Key: Hashable>(_ left: [Key], _ right: [Key]) -> (left: [Int], right: [Int]) {
        var counts: [Key: Int] = [:]
        for key in left { counts[key, default: 0] += 1 }
        var matched: [Key: Int] = [:]
        let newRight = right.indices.filter { index in
            guard let count = counts[right[index]], count > 0 else { return true }
            counts[right[index]] = count - 1
            matched[right[index], default: 0] += 1
            return false
        }
        let newLeft = left.indices.filter { index in
            guard let count = matched[left[index]], count > 0 else { return true }
            matched[left[index]] = count - 1
            return false
        }
        return (newLeft, newRight)
    }
}
