extension Theme {
    static let defaultFiles: [(path: String, text: String)] = []
}
