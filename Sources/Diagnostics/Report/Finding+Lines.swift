import Localization

extension Finding {
    /// What a host shows of a finding beside its place: the message, why it matters, how to mend it and how often it is, each safe for a
    /// terminal.
    func lines(in language: Language?) -> [String] {
        let lines: [(label: Phrase?, text: Phrase?)] = [
            (nil, message), ("why", reason), ("fix", fix), ("count", count > 1 ? "\(number: count)" : nil),
        ]
        let shown = lines.compactMap { label, text in
            text.map { (label.map { $0.text(in: language) + ": " } ?? "") + $0.text(in: language) }
        }
        return shown.map(Terminal.shortened)
    }
}
