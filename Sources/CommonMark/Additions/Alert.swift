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

/// `[!NAME]` and an optional title, as the first line of a quote.
package struct AlertMarker {
    package let word: Range<Int>
    package let title: Range<Int>

    package init?(in line: ArraySlice<UInt8>) {
        guard line.starts(with: "[!".utf8) else { return nil }
        let word = line.dropFirst(2).prefix { $0 != "]" && !ASCII.isNewline($0) }
        guard !word.isEmpty, word.endIndex < line.endIndex, line[word.endIndex] == "]" else { return nil }
        let rest = line[(word.endIndex + 1)...].prefix { !ASCII.isNewline($0) }
        let title = rest.drop { $0 == " " || $0 == "\t" }
        self.word = word.startIndex..<word.endIndex
        self.title = title.startIndex..<(title.lastIndex { $0 != " " && $0 != "\t" }.map { $0 + 1 } ?? title.startIndex)
    }
}
