internal import Diagnostics

/// Whether braces at the end of a heading are meant as its id.
extension DocumentBuilder {
    /// The source decides: the library has dropped the backslash of `\{#id}`, and a value may end in braces of its own.
    func isAuthors(_ heading: HeadingID) -> Bool {
        let written = "{#".utf8 + document.text[heading.id] + "}".utf8
        let text = source[block.range]
        let last = text.indices.reversed().first { text[$0...].starts(with: written) }
        return last.map { !source.isEscaped(at: $0) } ?? false
    }
}
