/// What a finding says of which file, wherever in the file it says it: by this two runs know a finding again after lines have moved.
package struct Fingerprint: Sendable {
    package let rule: RuleID
    package let path: String
    /// In English, so that the language of a run makes no difference, and without what another day changes.
    package let message: String

    package init(rule: RuleID, path: String, message: String) {
        (self.rule, self.path, self.message) = (rule, path, message)
    }

    package init(_ finding: Finding) {
        self.init(rule: finding.rule, path: finding.location.path, message: finding.message.lasting)
    }

    private var parts: [String.UTF8View] { [path.utf8, rule.description.utf8, message.utf8] }

    /// All of it, with NUL between: neither a path nor a rule holds one.
    private var bytes: [UInt8] { Array(parts.joined(separator: [0])) }

    /// Sixteen hexadecimal digits. `number` tells apart what is found several times, from one.
    func digest(number: Int) -> String {
        ContentHash(bytes + [0] + Array(String(number).utf8)).description
    }
}

/// By path, rule and message, byte for byte: two texts that are canonically equivalent are two texts.
extension Fingerprint: Hashable, Comparable {
    package static func == (left: Self, right: Self) -> Bool {
        zip(left.parts, right.parts).allSatisfy { $0.elementsEqual($1) }
    }

    package static func < (left: Self, right: Self) -> Bool {
        let unequal = zip(left.parts, right.parts).first { !$0.elementsEqual($1) }
        return unequal.map { $0.lexicographicallyPrecedes($1) } ?? false
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(ContentHash(bytes)) }
}
