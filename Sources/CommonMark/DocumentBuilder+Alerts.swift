/// Quotes whose first line is a marker become alerts.
extension DocumentBuilder {
    struct PendingMarker {
        let alert: Alert
        let title: Range<Int>
        let literal: Range<Int>
    }

    func alertMarker(in literal: Range<Int>) -> PendingMarker? {
        guard additions.contains(.alerts), open.count >= 2, let paragraph = open.last,
            paragraph == document.nodes.count - 1, document.nodes[paragraph].kind == .paragraph,
            open[open.count - 2] == paragraph - 1, document.nodes[paragraph - 1].kind == .blockQuote,
            let (alert, title) = Alert.marker(in: document.text[literal])
        else { return nil }
        return PendingMarker(alert: alert, title: title.startIndex..<title.endIndex, literal: literal)
    }

    mutating func makeAlert(of pending: PendingMarker) {
        let quote = open[open.count - 2]
        document.nodes[quote].kind = .alert
        document.nodes[quote].number = Int32(pending.alert.rawValue)
        setLiteral(of: quote, pending.title)
    }
}
