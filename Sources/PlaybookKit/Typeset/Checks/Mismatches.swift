import Diagnostics

/// What is wrong in one way, in how many places.
struct Mismatches {
    private var examples: [Phrase] = []
    private var location: Finding.Location?
    private var count = 0

    private static let mostExamples = 3

    /// The first location is the finding's.
    mutating func add(_ example: @autoclosure () -> Phrase, at location: @autoclosure () -> Finding.Location) {
        count += 1
        if self.location == nil { self.location = location() }
        if examples.count < Self.mostExamples { examples.append(example()) }
    }

    /// `nil` where nothing is wrong. The examples follow what `summary` says of their number.
    func finding(_ rule: RuleID, fix: Phrase? = nil, _ summary: (Int) -> Phrase) -> Finding? {
        guard let location else { return nil }
        let rest: Phrase = count > examples.count ? ", and \(number: count - examples.count) more" : ""
        var finding = Finding(
            rule, .error, "\(summary(count)): \(items: examples)\(rest)", at: location, fix: fix)
        finding.count = count
        return finding
    }
}
