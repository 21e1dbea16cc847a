/// Makes text safe and, if wanted, coloured. Content may hold bytes that move the cursor, hide a line or change how the
/// next one reads; no text reaches a terminal or a build log but through here.
package struct Terminal: Hashable, Sendable {
    package enum Style: Sendable { case error, warning, note, strong, faint }

    package let isColoured: Bool

    package init(isColoured: Bool) { self.isColoured = isColoured }

    /// The text with everything invisible shown as `\u{…}`, then coloured.
    package func styled(_ text: String, _ style: Style) -> String {
        let visible = Self.visible(text)
        return isColoured ? "\u{1B}[\(style.code)m\(visible)\u{1B}[0m" : visible
    }

    /// The text with control characters (also line ends and tabs), direction marks, zero-width characters and line
    /// separators shown as `\u{…}`. A `##[`, which a build log reads as a command anywhere in a line, is broken too.
    package static func visible(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }) else { return text }
        // Appending a string to a view of scalars would copy all that is there, each time.
        var visible = ""
        var hashes = 0
        for scalar in text.unicodeScalars {
            if scalar.isInvisible {
                visible += scalar.shown
            } else if scalar == "[", hashes >= 2 {
                visible.unicodeScalars.removeLast()
                visible += "\\u{23}["
            } else {
                visible.unicodeScalars.append(scalar)
            }
            hashes = scalar == "#" ? hashes + 1 : 0
        }
        return visible
    }

    /// The visible text, as long as a finding's may be: what is spelled out takes more room.
    package static func shortened(_ text: String) -> String {
        let visible = visible(text)
        let start = visible.unicodeScalars.prefix(Phrase.longestText)
        return start.endIndex == visible.endIndex ? visible : String(start) + "…"
    }
}

extension Terminal.Style {
    fileprivate var code: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        case .strong: "1"
        case .faint: "2"
        }
    }

    package init(_ severity: Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }
}

extension Unicode.Scalar {
    /// Shows nothing by itself, and may change what stands around it.
    package var isInvisible: Bool {
        if value < 0x7F { return value < 0x20 }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return true
        default: return properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
        }
    }

    /// `\u{202E}`
    package var shown: String { "\\u{" + String(value, radix: 16, uppercase: true) + "}" }

    /// The columns it takes in a terminal: 2 for East Asian and emoji, 0 for marks.
    var columns: Int {
        if value < 0x300 { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: return properties.isEmojiPresentation || isEastAsianWide ? 2 : 1
        }
    }

    private var isEastAsianWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
