/// Findings as they are made. Each task fills its own; what is printed is merged, grouped and in order.
package struct FindingLog: Sendable {
    package private(set) var findings: [Finding] = []

    package init(_ findings: [Finding] = []) { self.findings = findings }

    package mutating func report(_ finding: Finding) { findings.append(finding) }
    package mutating func report(contentsOf more: some Sequence<Finding>) { findings.append(contentsOf: more) }

    /// By path, offset and rule, whatever the order of reporting, and last what is about no file; equal findings once.
    package var ordered: [Finding] {
        var distinct: [Finding] = []
        // Two texts that are canonically equivalent are two texts, but one `String` to `==`.
        for finding in findings.sorted(by: { $0.isBefore($1) }) {
            if distinct.last.map({ $0.isBefore(finding) }) ?? true { distinct.append(finding) }
        }
        return distinct
    }

    /// What is printed: of one rule, severity and cause those that say the same, and more than three that do not, become their
    /// first, with a count and the places of the others.
    package var merged: [Finding] {
        Self.grouped(ordered)
    }

    private static let mostSingle = 3

    private struct Group: Hashable {
        let rule: RuleID
        let severity: Severity
        let cause: String
    }

    private static func grouped(_ findings: [Finding]) -> [Finding] {
        var members: [Group: [Int]] = [:]
        for (index, finding) in findings.enumerated() {
            if let group = group(of: finding) { members[group, default: []].append(index) }
        }
        return findings.indices.compactMap { index in
            var finding = findings[index]
            guard let group = group(of: finding), let members = members[group], members.count > 1 else {
                return finding
            }
            // Texts are compared last, and only of few: else each of a thousand findings would be compared with all others.
            guard members.count > mostSingle || saySame(members.map { findings[$0] }) else { return finding }
            guard members[0] == index else { return nil }
            for other in members.dropFirst() {
                finding.count += findings[other].count
                finding.related.append(findings[other].location)
            }
            return finding
        }
    }

    private static func saySame(_ findings: [Finding]) -> Bool {
        let texts = findings.map { Array($0.message.english.utf8) }
        return texts.allSatisfy { $0 == texts[0] }
    }

    private static func group(of finding: Finding) -> Group? {
        finding.cause.map { Group(rule: finding.rule, severity: finding.severity, cause: $0) }
    }
}

extension Sequence<Finding> {
    /// How many there are of one severity; a finding that stands for several counts as many.
    package func count(of severity: Severity) -> Int {
        reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
    }
}

extension Finding {
    /// Goes on to compare the texts, so that the order never depends on which task reported first.
    fileprivate func isBefore(_ other: Finding) -> Bool {
        if location.path.isEmpty != other.location.path.isEmpty { return other.location.path.isEmpty }
        if let order = bytesBefore(location.path, other.location.path) { return order }
        let span = (location.span?.start ?? -1, location.span?.end ?? -1)
        let otherSpan = (other.location.span?.start ?? -1, other.location.span?.end ?? -1)
        if span.0 != otherSpan.0 { return span.0 < otherSpan.0 }
        if let order = bytesBefore(rule.description, other.rule.description) { return order }
        if span.1 != otherSpan.1 { return span.1 < otherSpan.1 }
        if severity != other.severity { return severity < other.severity }
        return bytesBefore(message.english, other.message.english)
            ?? bytesBefore(reason?.english ?? "", other.reason?.english ?? "")
            ?? bytesBefore(fix?.english ?? "", other.fix?.english ?? "") ?? bytesBefore(cause ?? "", other.cause ?? "")
            ?? false
    }
}

/// Whether one text stands before another; `nil` if they are the same.
private func bytesBefore(_ left: String, _ right: String) -> Bool? {
    if left.utf8.elementsEqual(right.utf8) { return nil }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
}
