/// The findings that an old handbook has when it adopts truce: while they stand here they do not count, so that a check fails on what
/// is new alone.
///
/// As a file it has one finding a line, in JSON: `path`, `rule`, `message`, and `count` where it is found more than once. Lines are in
/// the order of path, rule and message, so that what is mended leaves the file as removed lines and nothing else.
package struct Baseline: Sendable, Equatable {
    package private(set) var counts: [Fingerprint: Int] = [:]

    package init() {}

    package init(of findings: some Sequence<Finding>) {
        for finding in findings { add(Fingerprint(finding)) }
    }

    package mutating func add(_ fingerprint: Fingerprint, count: Int = 1) {
        counts[fingerprint, default: 0] += count
    }

    /// How many findings it holds of those given, each as often as it is written; what is found more often is new. `gone` is how many of
    /// its own are not found any more.
    package func split(_ findings: [Finding]) -> (new: [Finding], known: Int, gone: Int) {
        var left = counts
        let new = findings.filter { finding in
            guard let count = left[Fingerprint(finding)], count > 0 else { return true }
            left[Fingerprint(finding)] = count - 1
            return false
        }
        return (new, findings.count - new.count, left.values.reduce(0, +))
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for (fingerprint, count) in counts.sorted(by: { $0.key < $1.key }) {
            var json = JSONText()
            json.object {
                $0.field("path", fingerprint.path)
                $0.field("rule", fingerprint.rule.description)
                $0.field("message", fingerprint.message)
                if count > 1 { $0.field("count", count) }
            }
            bytes += json.bytes + [0x0A]
        }
        return bytes
    }
}
