import Diagnostics
import Localization

/// How long each step took, in the order of the steps.
struct Timings {
    private var steps: [(name: Phrase, duration: Duration)] = []

    mutating func measure<Result>(_ name: Phrase, _ work: () throws -> Result) rethrows -> Result {
        let start = ContinuousClock.now
        let result = try work()
        steps.append((name, ContinuousClock.now - start))
        return result
    }

    /// `read: 12 ms`, a line each.
    func text(in language: Language) -> String {
        steps.map { name, duration in "\(name.text(in: language)): \(duration.milliseconds) ms\n" }.joined()
    }
}

extension Duration {
    /// Rounded down.
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
