/// How much a finding matters. Only an error makes the exit code 1.
package enum Severity: String, Sendable, Comparable, CaseIterable {
    case error, warning, note

    /// The graver one is the smaller.
    package static func < (left: Self, right: Self) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

extension Severity {
    /// As people read it.
    package var word: Phrase {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}
