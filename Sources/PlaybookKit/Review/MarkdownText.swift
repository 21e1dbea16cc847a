import Diagnostics

/// Text of the content, made safe for a comment on a pull request: it reads as it was written, and does nothing.
///
/// GitHub and GitLab look for names to notify, issues to refer to and addresses to link in the finished page, where no backslash helps;
/// what they look for is broken by a zero-width space. Only code is left alone, and that could not be marked word by word.
enum MarkdownText {
    /// Breaks what a host would read as one thing, holds two things together that a mark of emphasis would fall between.
    static let zeroWidthSpace: Unicode.Scalar = "\u{200B}"

    /// One line that means nothing to Markdown, wherever it stands on a line: no markup, no HTML, no mention (`@name`), no reference
    /// (`#12`, `!12`, `GH-12`), no label (`~name`), no command (`/close`), no bare address, no `:emoji:`. Spaces and line ends are
    /// one space each, and what nobody can see is spelled out.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        /// The last three before it, the nearest last.
        var behind: [Unicode.Scalar] = [" ", " ", " "]
        for scalar in text.spellingOutInvisibles.unicodeScalars {
            let scalar = scalar == "\n" || scalar == "\t" ? " " : scalar
            if scalar == " ", behind[2] == " ", !escaped.isEmpty { continue }
            if isBroken(behind, scalar) { escaped.append(zeroWidthSpace) }
            if isMarkup(scalar) { escaped.append("\\") }
            escaped.append(scalar)
            behind = [behind[1], behind[2], scalar]
        }
        // A command stands at the beginning of a line.
        if escaped.first == "/" { escaped.insert(zeroWidthSpace, at: escaped.startIndex) }
        return String(escaped)
    }

    /// Any sign of ASCII may have a backslash before it; these few mean nothing by themselves.
    private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && !isLetter(scalar) && !isDigit(scalar) && !" ,;:'\"/?%".unicodeScalars.contains(scalar)
    }

    /// Whether a name, a reference or an address would go on here.
    private static func isBroken(_ behind: [Unicode.Scalar], _ next: Unicode.Scalar) -> Bool {
        switch behind[2] {
        case "@", "#", "!", "$", "%", "~", "&": isLetter(next) || isDigit(next) || next == "\"" || next == "_"
        // An hour and its minutes are no emoji.
        case ":": isLetter(next) || "/+-_\"".unicodeScalars.contains(next) || isDigit(next) && !isDigit(behind[1])
        case "[": next == "["
        // `www.`
        case "w", "W": next == "." && behind[..<2].allSatisfy { $0 == "w" || $0 == "W" }
        // `GH-12`
        case "-": isDigit(next) && (behind[0] == "G" || behind[0] == "g") && (behind[1] == "H" || behind[1] == "h")
        default: false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z": true
        default: !scalar.isASCII
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }
}
