extension CollectionDifference<String>.Change {
    /// A line that is new after `+`, one that is gone after `-`.
    package var readable: String {
        switch self {
        case .insert(_, let line, _): "+ \(line)"
        case .remove(_, let line, _): "- \(line)"
        }
    }
}
