/// The callouts that begin with `> [!NAME]`: GitHub's five, then the voices and cues of a playbook.
package enum Alert: UInt8, Sendable, CaseIterable {
    case note, tip, important, warning, caution
    case marketing, sales, agreed, know, say, show, `do`, objection

    /// The name in the source, lower-case; also the name of its class.
    package var name: String { "\(self)" }

    /// GitHub allows nothing after the marker; ours may carry a title there.
    var allowsTitle: Bool { rawValue >= Alert.marketing.rawValue }

    /// What stands above it where neither the author nor the page says otherwise.
    package var englishTitle: String {
        switch self {
        case .note: "Note"
        case .tip: "Tip"
        case .important: "Important"
        case .warning: "Warning"
        case .caution: "Caution"
        case .marketing: "Marketing’s view"
        case .sales: "Sales’ view"
        case .agreed: "What we agreed"
        case .know: "Know"
        case .say: "Say"
        case .show: "Show"
        case .do: "Do"
        case .objection: "Objection"
        }
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (Array($0.name.utf8), $0) })

    /// Reads `[!NAME]` with an optional title from the bytes of a quote's first line.
    static func marker(in line: ArraySlice<UInt8>) -> (alert: Alert, title: ArraySlice<UInt8>)? {
        guard line.starts(with: "[!".utf8), let close = line.firstIndex(of: UInt8(ascii: "]")),
            let alert = byName[line[(line.startIndex + 2)..<close].map(ASCII.lowercased)]
        else { return nil }
        let title = line[(close + 1)...].drop { $0 == " " || $0 == "\t" }
        return title.isEmpty || alert.allowsTitle ? (alert, title) : nil
    }
}
