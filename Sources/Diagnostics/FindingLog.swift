/// Findings as they are made. Each task fills its own; what is printed is merged, grouped and in order.
package struct FindingLog: Sendable {
    package private(set) var findings: [Finding] = []

    package init() {}

    package mutating func report(_ finding: Finding) { findings.append(finding) }
    package mutating func report(contentsOf more: some Sequence<Finding>) { findings.append(contentsOf: more) }
}
