import Localization

/// The callouts that begin with `> [!NAME]`: GitHub's five, then the voices and cues of a playbook.
package enum Alert: UInt8, Sendable, CaseIterable {
    case note, tip, important, warning, caution
    case marketing, sales, agreed, know, say, show, `do`, objection

    /// The English marker, lower-case; also the name of its class.
    package var name: String { "\(self)" }

    /// GitHub shows these five as alerts too, but only at the top level of a text and with nothing after the marker.
    package var isGitHubs: Bool { rawValue <= Alert.caution.rawValue }

    /// Whether a word could mark an alert: letters alone.
    static func isMarker(_ word: some Collection<UInt8>) -> Bool {
        !word.isEmpty && word.count <= 40 && word.allSatisfy { ASCII.isLetter($0) || $0 >= 0x80 }
    }

    static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
