extension String {
    /// Nothing a reader could see: empty, spaces, or marks without width.
    var isBlank: Bool {
        unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.generalCategory == .format }
    }
}
