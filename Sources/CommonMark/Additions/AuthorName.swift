import Localization

/// What names consist of that authors give: to values, to blanks that somebody fills in, to headings.
package enum AuthorName {
    /// A part of a letter of any language, a digit, `-`, `_` or `.`.
    package static func holds(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte >= 0x80 || byte == "-" || byte == "_" || byte == "."
    }
}
