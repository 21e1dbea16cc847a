import Diagnostics

/// How long each step took, in the order of the steps.
struct Timings {
    private(set) var steps: [(name: Phrase, duration: Duration)] = []

    mutating func measure<Result>(_ name: Phrase, _ work: () throws -> Result) rethrows -> Result {
        let start = ContinuousClock.now
        let result = try work()
        steps.append((name, ContinuousClock.now - start))
        return result
    }
}
