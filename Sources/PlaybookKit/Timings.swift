/// How long each step took, in the order of the steps.
package struct Timings: Sendable {
    package private(set) var steps: [(name: String, duration: Duration)] = []

    package init() {}

    package mutating func measure<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
        let start = ContinuousClock.now
        let result = try work()
        steps.append((name, ContinuousClock.now - start))
        return result
    }
}
