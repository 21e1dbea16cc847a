internal import Diagnostics
import Localization

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
            let marker = AlertMarker(in: document.text[literal]), let alert = names.alert(document.text[marker.word]),
            stands(alert, marker, in: literal)
        else { return nil }
        return PendingMarker(alert: alert, title: marker.title, literal: literal)
    }

    /// GitHub reads its five at the top level only, alone on their line; ours may carry a title, and stand in the step of
    /// a list. The source tells whether the marker is meant: the library has dropped the backslash of `\[!NOTE]`.
    private func stands(_ alert: Alert, _ marker: AlertMarker, in literal: Range<Int>) -> Bool {
        let written = document.text[literal.lowerBound...marker.word.upperBound]
        guard block.start < block.end, source[block.range].starts(with: written) else { return false }
        let behind = source[(block.start + written.count)..<block.end].prefix { !ASCII.isNewline($0) }
        switch document.nodes[open[open.count - 3]].kind {
        case .document: return !alert.isGitHubs || behind.allSatisfy(LineShape.isBlank)
        case .item, .taskItem: return !alert.isGitHubs
        default: return false
        }
    }

    mutating func makeAlert(of pending: PendingMarker) {
        let quote = open[open.count - 2]
        document.nodes[quote].kind = .alert
        document.nodes[quote].number = Int32(pending.alert.rawValue)
        setLiteral(of: quote, filled(pending.title))
    }
}
