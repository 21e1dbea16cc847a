import TestSupport

/// A piece of code that reads what strangers write, and what must hold whatever they write.
struct FuzzTarget: Sendable {
    let name: String
    /// For 64 KiB. An instrumented build is some four times slower than the one people use.
    var seconds = 0.2
    /// Traps where a promise is broken.
    let check: @Sendable ([UInt8]) -> Void

    static let all = [frontMatter, limits, rawHTML, escaping, url, containedPath, terminal, pdf]

    /// One input of sixteen is repeated to 64 KiB, so that what is quadratic is found by short inputs.
    func run(on input: [UInt8]) {
        guard let first = input.first, first % 16 == 0 else { return check(input) }
        let text = RepeatedPieces.text(of: input, .whole)
        let start = ResourceUse.threadSeconds
        check(text)
        let used = ResourceUse.threadSeconds - start
        require(used < seconds, "\(text.count) bytes took \(used) seconds")
    }
}

func require(_ holds: Bool, _ promise: @autoclosure () -> String) {
    if !holds { fatalError(promise()) }
}
